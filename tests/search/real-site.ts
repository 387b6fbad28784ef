/** A long briefing to search from. */
export const realPage = 'analyses/sarkar-2020-understanding-presence/';

/** Queries for measuring costs: a word, three words, a spelling, a phrase, a number. */
export const realQueries = [
  'Jalalabad',
  'maternity ward attack',
  'ISIS-K',
  'timber smuggling networks',
  '1,500',
];
