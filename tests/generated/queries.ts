import type { Generated } from './corpus.ts';
import { adjectives, nouns } from './vocabulary.ts';

/** What a reader of generated briefings may type: a word, three words, another spelling, a phrase, a figure. */
export function generatedQueries({ corpus, planted }: Generated): string[] {
  const text = corpus.briefings.flatMap(({ outline }) => outline.sections.map((section) => section.text));
  return [
    nouns[40] ?? '',
    [adjectives[10], nouns[20], nouns[60]].join(' '),
    'Tezmark',
    planted[7]?.phrase ?? '',
    /\d,\d{3}/.exec(text.join('\n'))?.[0] ?? '',
  ];
}
