/** Numbers from 0 to below 1, the same ones for the same seed. */
export type Random = () => number;

/** Marsaglia's xorshift of 32 bits: small, quick, and even enough for text that nobody reads. */
export function seededRandom(seed: number): Random {
  // Seeds are small and follow each other: spread them over all bits. Zero would stay zero.
  let state = Math.imul(seed + 1, 0x9e3779b1) || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  next();
  return next;
}

/** One of the items, each as likely as the others. */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('there is nothing to pick from');
  return item;
}

/** A sampler in which the item of rank n is about n times as rare as the first, as words are in real text. */
export function zipf<Item>(items: readonly Item[]): (random: Random) => Item {
  let total = 0;
  // The offset keeps the first words from being half of the text.
  const sums = items.map((_, rank) => (total += 1 / (rank + 3)));
  return (random) => {
    const drawn = random() * total;
    let low = 0;
    let high = items.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? total) < drawn) low = middle + 1;
      else high = middle;
    }
    return items[low] as Item; // The search ends within the list.
  };
}
