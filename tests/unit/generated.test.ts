import { expect, it } from 'vitest';
import { repeated } from '../../src/check/body.ts';
import { contentProblems } from '../../src/check/content.ts';
import { analysis } from '../../src/schemas/analysis.ts';
import { name } from '../../src/schemas/name.ts';
import { work } from '../../src/schemas/work.ts';
import { temporaryFolder } from '../fixture.ts';
import { generatedCorpus } from '../generated/corpus.ts';
import { writeContent } from '../generated/files.ts';

const { content, corpus, planted } = generatedCorpus(40);
const sections = corpus.briefings.flatMap(({ id, outline }) =>
  outline.sections.map((section) => ({ address: `/analyses/${id}/#${section.id}`, text: section.text })),
);

it('generated briefings fit the schemas of real ones', () => {
  for (const { data } of corpus.briefings) expect(analysis.parse(data)).toEqual(data);
  for (const { data } of corpus.works.values()) expect(work.parse(data)).toEqual(data);
  for (const { data } of corpus.names.values()) expect(name.parse(data)).toEqual(data);
});

it('generated content has no mistake when it is written as files', () => {
  const root = temporaryFolder();
  writeContent(root, content);
  expect(contentProblems(root)).toEqual([]);
});

it('generated questions are answered by several briefings each', () => {
  expect(corpus.questions.size).toBe(320);
  for (const { answers, claims } of corpus.questions.values()) {
    expect(answers.length).toBeGreaterThan(1);
    expect(new Set(claims.map(({ analysis }) => analysis.id)).size).toBe(claims.length);
  }
});

it('generated briefings are long, in sections of two levels, with claims and notes where they belong', () => {
  for (const { outline, claims, works, data } of corpus.briefings) {
    expect(outline.words).toBeGreaterThan(2500);
    expect(outline.words).toBeLessThan(3000);
    expect(outline.sections.filter(({ depth }) => depth === 2)).toHaveLength(12);
    expect(repeated(outline.sections.map(({ id }) => id ?? ''))).toEqual([]);
    expect(claims.size).toBe(60);
    expect(outline.claims).toHaveLength(60);
    expect(outline.strayMarks).toEqual([]);
    expect(new Set([...outline.marks.map(({ id }) => id)])).toEqual(new Set(works.keys()));
    expect(works.size).toBe(20);
    expect(data.citations.flatMap(({ notes }) => notes)).toHaveLength(data.notesInOriginal);
  }
  expect(sections.length).toBeGreaterThan(corpus.briefings.length * 13);
});

it('each planted phrase occurs in one section, and each of its words in many', () => {
  expect(planted).toHaveLength(50);
  expect(repeated(planted.map(({ phrase }) => phrase))).toEqual([]);
  for (const { phrase, address } of planted) {
    const having = sections.filter(({ text }) => text.includes(phrase)).map((section) => section.address);
    expect(having, phrase).toEqual([address]);
    for (const word of phrase.split(' '))
      expect(
        sections.filter(({ text }) => new RegExp(`\\b${word}\\b`).test(text)).length,
        word,
      ).toBeGreaterThan(3);
  }
});

it('the same seed gives the same briefings, and another seed gives others', () => {
  expect(generatedCorpus(3)).toEqual(generatedCorpus(3));
  expect(generatedCorpus(3, 2)).not.toEqual(generatedCorpus(3, 1));
});
