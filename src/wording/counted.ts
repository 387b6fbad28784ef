/** A number and its noun: `1 claim`, `3 claims`, `2 analyses`. `many` is the plural if it is not the noun with an s. */
export const counted = (count: number, noun: string, many = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : many}`;
