import { outline } from '../../corpus/outline.ts';
import type { Analysis } from '../../schemas/analysis.ts';
import type { Problem } from '../problem.ts';
import type { Filed, Records } from '../records.ts';
import { unspelt } from './abbreviations.ts';
import { sentencesOf } from './paragraphs.ts';

/** A sentence of more words is hard to follow. Words in quotation marks are not the editor's and do not count. */
const longest = 35;

const sectionsOf = ({ body, data }: Filed<Analysis>) =>
  outline(
    body,
    data.citations.map(({ work }) => work),
  ).sections;

/** Sections with text of which nothing is a claim. */
export const bareSections = (analysis: Filed<Analysis>): Problem[] =>
  sectionsOf(analysis)
    .filter(({ text, claims }) => text !== '' && claims.length === 0)
    .map(({ title, line }) => ({
      file: analysis.path,
      line: line + analysis.bodyLine,
      field: `heading "${title}"`,
      message: 'has text and no claim: add a claim for what somebody may want to cite',
    }));

const countWords = (sentence: string): number =>
  sentence
    .replace(/“[^”]*”|"[^"]*"/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Sentences of the text that are too long to follow. */
export const longSentences = (analysis: Filed<Analysis>): Problem[] =>
  sentencesOf(analysis).flatMap(({ text, line }) => {
    const words = countWords(text);
    const opening = text.split(' ').slice(0, 5).join(' ');
    return words > longest
      ? [
          {
            file: analysis.path,
            line,
            field: 'text',
            message: `“${opening} …” has ${words} words: make two sentences of it`,
          },
        ]
      : [];
  });

/** Abbreviations that a section uses and never spells out. A reader may arrive at any section. */
export const unspeltAbbreviations = (analysis: Filed<Analysis>, names: Records['names']): Problem[] => {
  // A section of the third level is read below that of the second level in which it is.
  let above = '';
  return sectionsOf(analysis).flatMap(({ title, text, depth, line }) => {
    const own = `${title}\n${text}`;
    if (depth === 2) above = own;
    if (text === '') return [];
    const context = depth === 2 ? own : `${above}\n${own}`;
    const found = unspelt(
      own,
      context,
      names.map(({ data }) => data),
    );
    return found.length > 0
      ? [
          {
            file: analysis.path,
            line: line + analysis.bodyLine,
            field: `heading "${title}"`,
            message: `never spells out ${found.join(', ')}: give the full name at its first use in the section`,
          },
        ]
      : [];
  });
};
