import { parseXml } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsIn } from '../../src/check/content.ts';
import { joinContent } from '../../src/check/read-corpus.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { socialCardSvg } from '../../src/exports/social-card.ts';
import {
  expectData,
  expectFeeds,
  expectJsonLd,
  expectMarkdown,
  expectOpenSearch,
  expectReferences,
  expectTables,
} from '../hostile/exports.ts';
import { files, places, read, refusals, withTexts } from '../hostile/records.ts';
import { hostileText, hostileUrl } from '../hostile/texts.ts';

/** The same cases each time; docs/exports.md says how many. */
const options = { seed: 20261201, numRuns: 50 };

const bodies = new Map(files.map(({ id, body }) => [id, body]));

/** In each case, a string for every place. */
const cases = fc
  .sample(fc.tuple(...places.map(({ takes }) => (takes === 'address' ? hostileUrl : hostileText))), options)
  .map((strings) => places.map((place, at) => [place, strings[at] ?? ''] as const));

/** The small site with those of the strings that the check takes. Synonyms stay: they are for the search alone. */
const corpora: Corpus[] = cases.map((texts) => {
  const taken = texts.filter(
    ([place, text]) => files[place.file]?.folder !== 'synonyms' && refusals(place, text).length === 0,
  );
  return joinContent(read(withTexts(taken)));
});

it('the check refuses a text that it cannot take, with its place and a way to mend it', () => {
  const problems = cases.flatMap((texts) => problemsIn(read(withTexts(texts))));
  expect(problems.length).toBeGreaterThan(cases.length);
  for (const { file, line, field, message } of problems) {
    expect(file).toMatch(/^content\//);
    expect(line).toBeGreaterThan(0);
    expect(field).not.toBe('');
    // What is wrong, a colon, and what to do.
    expect(message).toMatch(/ (is|has|contains|does|cannot|was) [^:]*.*: \S/s);
  }
});

describe('whatever the check takes', () => {
  const carried = (expectation: (corpus: Corpus) => void): void => {
    expect(corpora.length).toBe(options.numRuns);
    for (const corpus of corpora) expectation(corpus);
  };

  it('cannot end the script of JSON-LD', () => carried(expectJsonLd));
  it('is valid in the data files', () => carried(expectData));
  it('is in tables text, and no formula', () => carried(expectTables));
  it('is in feeds well-formed and inert', () => carried(expectFeeds));
  it('comes back from BibTeX, RIS, CSL-JSON and COinS', () => carried(expectReferences));
  it('is text in Markdown and in llms.txt', () => carried((corpus) => expectMarkdown(corpus, bodies)));
  it('is well-formed in the description of the search', () => carried(expectOpenSearch));

  it('is drawn as outlines in the picture of a page', async () => {
    for (const title of fc.sample(hostileText, { ...options, numRuns: 10 })) {
      const { root } = parseXml(await socialCardSvg({ title, about: title, site: title }));
      expect(JSON.stringify(root)).not.toMatch(/script|href|onload|foreignObject/i);
    }
  });
});
