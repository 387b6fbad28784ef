import type { Corpus, JoinedQuestion, PlacedClaim } from '../corpus/corpus.ts';
import { claimFeatures, topicFeatures, valueOf, weightOf, wordFeatures } from './features.ts';
import { likeness, rarityAmong, shared, unit, type Vector } from './vector.ts';

/** Something that may belong beside a claim, and why. */
export interface Suggestion<Item> {
  item: Item;
  /** From 0 to 1. */
  score: number;
  /** What both are about, what matters most first: stems of words, ids of names and topics, years. */
  shared: string[];
}

/** Finds what may belong beside a claim. */
export interface Suggester {
  /**
   * The five questions that a claim is likeliest to answer.
   * @param hidden whether a claim is taken as not there. A question that only such claims answer is not there either.
   */
  questions(claim: PlacedClaim, hidden?: Hidden): Suggestion<JoinedQuestion>[];
  /** The five claims of other analyses that are likest. */
  claims(claim: PlacedClaim): Suggestion<PlacedClaim>[];
}

type Hidden = (claim: PlacedClaim) => boolean;

const few = 5;

/** How much the likeness to the nearest claim of a question counts, against that to its own words. */
const nearest = 0.4;

/** Makes the functions that suggest from a corpus. */
export function suggester({ claims, questions }: Pick<Corpus, 'claims' | 'questions'>): Suggester {
  const features = new Map([...claims.values()].map((claim) => [claim, claimFeatures(claim)]));
  const rarity = rarityAmong([...features.values()]);
  const vectorOf = (list: string[]): Vector =>
    unit(new Map(list.map((each) => [each, weightOf(each) * rarity(each)])));
  const vectors = new Map([...features].map(([claim, list]) => [claim, vectorOf(list)]));
  const vector = (claim: PlacedClaim): Vector => vectors.get(claim) ?? new Map<string, number>();
  const whole = new Map(
    [...questions.values()].map((question) => [question, vectorOf(questionFeatures(question))]),
  );

  const ranked = <Item>(
    claim: PlacedClaim,
    candidates: { item: Item; score: number; vectors: Vector[] }[],
  ): Suggestion<Item>[] =>
    candidates
      .toSorted((a, b) => b.score - a.score)
      .slice(0, few)
      .map((each) => ({
        item: each.item,
        score: each.score,
        shared: [
          ...new Set(shared(vector(claim), new Map(each.vectors.flatMap((one) => [...one]))).map(valueOf)),
        ],
      }));

  return {
    questions: (claim, hidden = () => false) =>
      ranked(
        claim,
        [...questions.values()].flatMap((question) => {
          const others = question.claims.filter((each) => !hidden(each));
          if (others.length === 0) return [];
          const cut = question.answers.some((answer) => answer.claims.every(hidden));
          const own = (cut ? undefined : whole.get(question)) ?? vectorOf(questionFeatures(question, hidden));
          const like = others.map((each) => likeness(vector(claim), vector(each)));
          const most = Math.max(...like);
          const closest = others[like.indexOf(most)];
          const score = nearest * most + (1 - nearest) * likeness(vector(claim), own);
          return [{ item: question, score, vectors: [own, ...(closest ? [vector(closest)] : [])] }];
        }),
      ),
    claims: (claim) =>
      ranked(
        claim,
        [...claims.values()]
          .filter(({ analysis }) => analysis.id !== claim.analysis.id)
          .map((item) => ({ item, score: likeness(vector(claim), vector(item)), vectors: [vector(item)] })),
      ),
  };
}

/** The words and topics of a question. An answer that only hidden claims give is not there. */
const questionFeatures = ({ data, answers }: JoinedQuestion, hidden: Hidden = () => false): string[] => [
  ...[
    data.question,
    ...data.asked,
    ...answers.filter(({ claims }) => !claims.every(hidden)).map(({ answer }) => answer),
  ].flatMap(wordFeatures),
  ...topicFeatures(data.topics),
];
