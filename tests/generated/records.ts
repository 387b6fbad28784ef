import type { Content } from '../../src/corpus/corpus.ts';
import { heading } from './prose.ts';
import type { Random } from './random.ts';
import { capital, noun, nouns, properName, properNames } from './vocabulary.ts';

export const site: Content['site'] = {
  name: 'Generated briefings',
  description: 'Briefings that a program has written. They say nothing.',
  licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  maps: [],
};

/** Quantities and topics, some for every few briefings: subjects grow with a site. */
export const quantities = (count: number): Content['quantities'] =>
  Array.from({ length: count }, (_, at) => {
    const town = placeName(at);
    return {
      id: `lodgers-${at + 1}`,
      data: { label: `Lodgers of ${town}`, unit: 'lodgers', singular: 'lodger' },
    };
  });

export const topics = (count: number): Content['topics'] =>
  Array.from({ length: count }, (_, at) => {
    const title = `${capital(nouns[at % nouns.length] ?? '')} of ${placeName(at)}`;
    return {
      id: `topic-${at + 1}`,
      data: { title, question: `What of the ${title.toLowerCase()}?`, order: at + 1 },
      body: '',
    };
  });

const name = (
  kind: 'person' | 'group' | 'place' | 'operation' | 'publication',
  preferred: string,
  ...variants: string[]
): Content['names'][number] => ({
  id: preferred.toLowerCase().replaceAll(' ', '-'),
  data: { kind, name: preferred, variants, printed: {}, sameAs: [] },
});

const wellKnown: Content['names'] = [
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

const placeName = (at: number): string => properNames[at % properNames.length] ?? '';

/** Names with several spellings, and as many others without. */
export const names = (others: number): Content['names'] => [
  ...wellKnown,
  ...properNames.slice(0, others).map((preferred) => name('place', preferred)),
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
