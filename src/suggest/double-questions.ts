import type { Corpus, JoinedQuestion } from '../corpus/corpus.ts';
import { wordFeatures } from './features.ts';
import { likeness, rarityAmong, unit } from './vector.ts';

/** From here on two questions ask the same in nearly the same words. */
const same = 0.9;

/** Questions that may be one, a line each. */
export function doubleQuestions({ questions }: Pick<Corpus, 'questions'>): string[] {
  const all: JoinedQuestion[] = [...questions.values()];
  const words = all.map(({ data }) => wordFeatures(data.question));
  const rarity = rarityAmong(words);
  const vectors = words.map((list) => unit(new Map(list.map((word) => [word, rarity(word)]))));
  return all.flatMap((question, at) =>
    all
      .slice(0, at)
      .filter(
        (_, before) =>
          likeness(vectors[at] ?? new Map<string, number>(), vectors[before] ?? new Map<string, number>()) >=
          same,
      )
      .map(
        (other) =>
          `content/questions/${question.id}.yaml  may ask the same as content/questions/${other.id}.yaml: “${question.data.question}”, “${other.data.question}”`,
      ),
  );
}
