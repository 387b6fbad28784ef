import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/check/read-corpus.ts';
import {
  answersByAnalysis,
  asksAbout,
  byTime,
  contradictions,
  opponents,
  relationOf,
} from '../../src/corpus/questions.ts';
import type { Corpus, JoinedQuestion } from '../../src/corpus/corpus.ts';
import { copyOfSmall, replace, small } from '../fixture.ts';

const one = [{ answer: 'yes', claims: [] }];
const two = [...one, { answer: 'no', claims: [] }];

/** The question of the small site. */
function questionOf({ questions }: Corpus): JoinedQuestion {
  const question = questions.get('busy-or-quiet');
  if (!question) throw new Error('the fixture has a question');
  return question;
}

describe('the relation of answers', () => {
  it.each([
    ['one answer of one analysis is alone', one, [], 1, 'alone'],
    ['one answer of two analyses is agreement', one, [], 2, 'agree'],
    ['two answers contradict each other', two, [], 2, 'contradict'],
    ['two answers of one analysis contradict each other too', two, [], 1, 'contradict'],
    ['two answers about other dates are apart', two, ['other date'], 2, 'apart'],
    [
      'two answers with another origin alone still contradict each other',
      two,
      ['other origin'],
      2,
      'contradict',
    ],
    [
      'two answers of another origin and another measure are apart',
      two,
      ['other origin', 'other measure'],
      2,
      'apart',
    ],
  ] as const)('%s', (_, answers, because, analyses, relation) => {
    expect(relationOf({ answers: [...answers], because: [...because] }, analyses)).toBe(relation);
  });
});

describe('a question of the joined corpus', () => {
  const corpus = readCorpus(small);
  const question = questionOf(corpus);

  it('contains its claims, its address and how its answers stand to each other', () => {
    expect(question.address).toBe('/questions/busy-or-quiet/');
    expect(question.relation).toBe('contradict');
    expect(question.claims.map(({ reference }) => reference)).toEqual([
      'lee-2020-harbour/ships-2019',
      'poe-2021-quay/quiet',
    ]);
    expect(corpus.topics.get('traffic')?.questions).toEqual([question]);
  });

  it('gives each analysis its answers', () => {
    const answers = answersByAnalysis(question);
    expect([...answers].map(([id, given]) => [id, given.map(({ camp, answer }) => [camp, answer])])).toEqual([
      ['lee-2020-harbour', [[0, 'yes, 1,500 to 2,200 ships']]],
      ['poe-2021-quay', [[1, 'no, it seems quiet']]],
    ]);
  });

  it('marks its claims as contradicted, by the analyses of the other answers', () => {
    const ships = corpus.claims.get('lee-2020-harbour/ships-2019');
    if (!ships) throw new Error('the fixture has a claim');
    expect(contradictions(corpus.questions.values()).get(ships.reference)).toEqual([question]);
    expect(opponents(question, ships).map(({ id }) => id)).toEqual(['poe-2021-quay']);
  });
});

describe('the time of a question', () => {
  const poe = 'content/analyses/poe-2021-quay.mdx';
  const dated = (asOf: string): JoinedQuestion => {
    const root = copyOfSmall();
    replace(root, poe, 'hedge: seems', `hedge: seems\n    asOf: ${asOf}`);
    return questionOf(readCorpus(root));
  };

  it('is the first moment that its claims are about, and before all time if one has no date', () => {
    expect(asksAbout(dated('2017-05'))).toBe(Date.UTC(2017, 4, 1));
    expect(asksAbout(dated('2021'))).toBe(Date.UTC(2019, 0, 1));
    expect(asksAbout(questionOf(readCorpus(small)))).toBe(-Infinity);
  });

  it('orders questions, those without any date last', () => {
    const early = { ...dated('2017-05'), id: 'early' };
    const late = { ...dated('2021'), id: 'late' };
    const never = { ...late, id: 'never', claims: [] };
    expect([never, late, early].toSorted(byTime).map(({ id }) => id)).toEqual(['early', 'late', 'never']);
  });
});
