/** A long briefing, from which somebody searches. */
export const realPage = 'analyses/sarkar-2020-understanding-presence/';

/** What is searched for where costs are measured: a word, three words, a spelling, words in a row, a figure. */
export const realQueries = [
  'Jalalabad',
  'maternity ward attack',
  'ISIS-K',
  'timber smuggling networks',
  '1,500',
];
