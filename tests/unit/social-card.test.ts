import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { colours } from '../../src/exports/picture-colours.ts';
import { socialCard } from '../../src/exports/social-card.ts';

const card = { title: 'The harbour at night', about: 'Institute of Ports · 25 March 2020', site: 'Quays' };

it('the same words give the same picture, and others another', async () => {
  const [first, again, other] = await Promise.all([
    socialCard(card),
    socialCard(card),
    socialCard({ ...card, title: 'The harbour at noon' }),
  ]);
  expect(Buffer.compare(first, again)).toBe(0);
  expect(Buffer.compare(first, other)).not.toBe(0);
});

it('letters beyond Western Europe are drawn, each differently', async () => {
  const [crossed, doubled] = await Promise.all([
    socialCard({ ...card, title: 'ł' }),
    socialCard({ ...card, title: 'ő' }),
  ]);
  expect(Buffer.compare(crossed, doubled)).not.toBe(0);
});

it('a title that is too long is cut', async () => {
  const title = 'The harbour at night '.repeat(20);
  const [one, two] = await Promise.all([
    socialCard({ ...card, title: `${title}one` }),
    socialCard({ ...card, title: `${title}two` }),
  ]);
  expect(Buffer.compare(one, two)).toBe(0);
});

it('the colours are those of the site', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  for (const [name, colour] of Object.entries(colours))
    expect(tokens).toContain(`--${name}: light-dark(${colour},`);
});
