import type { Content } from '../../src/corpus/corpus.ts';
import { heading } from './prose.ts';
import type { Random } from './random.ts';
import { capital, noun, properName } from './vocabulary.ts';

export const site: Content['site'] = {
  name: 'Generated briefings',
  description: 'Briefings that a program has written. They say nothing.',
  licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  maps: [],
};

export const quantities: Content['quantities'] = [
  { id: 'lodgers', data: { label: 'Lodgers of the town', unit: 'lodgers' } },
];

export const topics: (Content['topics'][number] & { body: string })[] = [
  'Harbours',
  'Harvests',
  'Roads',
  'Schools',
].map((title, at) => ({
  id: title.toLowerCase(),
  data: { title, question: `What of the ${title.toLowerCase()}?`, order: at + 1 },
  body: `What the briefings say of ${title.toLowerCase()}.`,
}));

const name = (
  kind: 'person' | 'group' | 'place' | 'operation' | 'publication',
  preferred: string,
  ...variants: string[]
): Content['names'][number] => ({
  id: preferred.toLowerCase().replaceAll(' ', '-'),
  data: { kind, name: preferred, variants, printed: {}, sameAs: [] },
});

export const names: Content['names'] = [
  name('person', 'Ilse Varga', 'Ilsa Warga'),
  name('person', 'Abdul Karim', 'Abd al-Karim'),
  name('group', 'Weavers Union', 'WU', 'Union of Weavers'),
  name('group', 'Salt Company', 'SC'),
  name('place', 'Tesmark', 'Tessmark', 'Tezmark'),
  name('place', 'Ostavia', 'Ostavija'),
  name('operation', 'Long Ladder'),
  name('publication', 'Evening Courier', 'The Courier'),
  name('publication', 'Harbour Gazette'),
];

export const works = (random: Random, count: number): Content['works'] =>
  Array.from({ length: count }, (_, at) => ({
    id: `work-${at + 1}`,
    data: {
      type: 'report',
      title: `${heading(random)}: ${noun(random)} and ${noun(random)}`,
      author: [{ family: properName(random), given: capital(noun(random)) }],
      issued: String(1990 + Math.floor(random() * 35)),
      publisher: `${properName(random)} Press`,
      URL: `https://example.org/${at + 1}`,
    },
  }));
