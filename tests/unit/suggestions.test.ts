import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readCorpus } from '../../src/check/read-corpus.ts';
import { suggestionText } from '../../src/commands/suggest.ts';
import type { Corpus, PlacedClaim } from '../../src/corpus/corpus.ts';
import { doubleQuestions } from '../../src/suggest/double-questions.ts';
import { measure } from '../../src/suggest/measure.ts';
import { suggester } from '../../src/suggest/suggestions.ts';
import { emptySite, project, write } from '../fixture.ts';

const guide = readFileSync(join(project, 'docs/content.md'), 'utf8');

/** The site of the author's guide with a second briefing, whose claims are given as YAML. */
function corpusWith(claims: string[], more: Record<string, string> = {}): Corpus {
  const root = emptySite();
  for (const [, path = '', text = ''] of guide.matchAll(/^```\w+ (content\/\S+)\n([\s\S]*?)^```$/gm))
    write(root, path, text);
  const records = claims.map(
    (claim, at) => `  - { id: c${at}, locator: { label: section, value: A }, ${claim} }\n`,
  );
  const placed = claims.map((_, at) => `<Claim id="c${at}">Words</Claim>.`);
  write(
    root,
    'content/analyses/poe-2021-quay.mdx',
    `---\ntitle: Quay\nauthor: [{ given: Ed, family: Poe }]\npublisher: { name: Q, short: Q }\ndate: 2021\nsummary: S.\nfinding: F.\nnotesInOriginal: 0\npublished: 2026-11-22\nkeyClaims: [c0]\nclaims:\n${records.join('')}---\n\n## A {/* #a */}\n\n${placed.join(' ')}\n`,
  );
  for (const [path, text] of Object.entries(more)) write(root, path, text);
  return readCorpus(root);
}

const claim = (corpus: Corpus, reference: string): PlacedClaim => {
  const found = corpus.claims.get(reference);
  if (!found) throw new Error(`${reference} is no claim`);
  return found;
};

const estimate = (statement: string): string =>
  `kind: estimate, statement: ${statement}, quantity: ships, low: 900, asOf: 2019, names: [harbour]`;

it('a claim on the same quantity, name and year finds the question and the claim beside which it belongs', () => {
  const corpus = corpusWith([estimate('At least 900 vessels lay there.')]);
  const suggest = suggester(corpus);
  const own = claim(corpus, 'poe-2021-quay/c0');
  const [question] = suggest.questions(own);
  expect(question?.item.id).toBe('ships-in-2019');
  expect(question?.shared).toEqual(expect.arrayContaining(['ships', 'harbour', '2019']));
  expect(suggest.claims(own)[0]?.item.id).toBe('ships-2019');
});

it('rare words that two claims share make them alike; a claim of the same analysis is never suggested', () => {
  const corpus = corpusWith([
    'kind: finding, statement: The authority is busy at night.',
    'kind: finding, statement: Nobody sells shrimp.',
  ]);
  const suggestions = suggester(corpus).claims(claim(corpus, 'poe-2021-quay/c0'));
  expect(suggestions[0]?.item.reference).toBe('lee-2020-harbour/ships-at-night');
  expect(suggestions.every(({ item }) => item.analysis.id === 'lee-2020-harbour')).toBe(true);
});

it('a claim that shares nothing gets no suggestion in the printed list', () => {
  const corpus = corpusWith(['kind: finding, statement: Nobody sells shrimp.']);
  expect(suggestionText(corpus, 'poe-2021-quay')).toBe('c0  Nobody sells shrimp.');
});

it('the printed list names the questions that a claim answers and suggests others only', () => {
  const corpus = corpusWith([estimate('At least 900 ships lay in the harbour in 2019.')]);
  const text = suggestionText(corpus, 'lee-2020-harbour');
  expect(text).toContain('  answers   ships-in-2019  How many ships were in the harbour in 2019?');
  expect(text).not.toContain('  question  ships-in-2019');
  expect(text).toContain('  claim     poe-2021-quay/c0  At least 900');
  expect(() => suggestionText(corpus, 'nobody')).toThrow('"nobody" is no analysis: use one of');
});

it('a hidden claim speaks for no question, and a question that only hidden claims answer is gone', () => {
  const corpus = corpusWith([estimate('At least 900 ships lay in the harbour in 2019.')]);
  const own = claim(corpus, 'poe-2021-quay/c0');
  const isLee = ({ analysis }: PlacedClaim): boolean => analysis.id === 'lee-2020-harbour';
  expect(suggester(corpus).questions(own, isLee)).toEqual([]);
});

it('the measure counts only claims whose question another claim keeps', () => {
  const corpus = corpusWith(['kind: finding, statement: Nobody sells shrimp.']);
  expect(measure(corpus, 'claim')).toEqual({ claims: 2, first: 2, firstFive: 2 });
  expect(measure(corpus, 'analysis')).toEqual({ claims: 0, first: 0, firstFive: 0 });
});

const question = (text: string): string =>
  `question: ${text}\ntopics: [traffic]\nanswers: [{ answer: 'yes', claims: [poe-2021-quay/c0] }]\nreason: None.\n`;

it('two questions in nearly the same words may be one', () => {
  const claims = ['kind: finding, statement: Nobody sells shrimp.'];
  const asked = (text: string) => corpusWith(claims, { 'content/questions/ships.yaml': question(text) });
  expect(doubleQuestions(asked('How many ships lay in the harbour in 2019?'))).toEqual([]);
  expect(doubleQuestions(asked('Were there many ships in the harbours of 2019?'))).toEqual([
    expect.stringContaining(
      'content/questions/ships.yaml  may ask the same as content/questions/ships-in-2019.yaml',
    ),
  ]);
});
