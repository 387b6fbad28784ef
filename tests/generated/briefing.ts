import type { Content } from '../../src/corpus/corpus.ts';
import type { Analysis } from '../../src/schemas/analysis.ts';
import type { Claim } from '../../src/schemas/claim.ts';
import { heading, sentence, sentences } from './prose.ts';
import { pick, type Random } from './random.ts';
import { capital, figure, properName } from './vocabulary.ts';

/** What briefings have in common with each other: ids of records. */
export interface Shared {
  works: readonly string[];
  topics: readonly string[];
  names: readonly { id: string; spellings: readonly string[] }[];
  quantities: readonly string[];
}

export type GeneratedBriefing = Content['analyses'][number];

/** As many as a real briefing of this length has, so that what is measured is what a large site would cost. */
export const sectionCount = 12;
const paragraphsEach = 2;
const paragraphWords = 106;
const claimCount = 60;
const noteCount = 30;
const workCount = 20;

const publishers = [
  'Alder House',
  'Birch Institute',
  'Cedar Centre',
  'Elm Trust',
  'Hazel Forum',
  'Linden Press',
];

/**
 * A briefing of about 2,800 words.
 * @param phrases one a section, each set once into the text of its section
 * @returns the briefing and, a phrase each, the id of the heading below which it stands
 */
export function generatedBriefing(
  id: string,
  random: Random,
  shared: Shared,
  phrases: readonly string[],
): { briefing: GeneratedBriefing; places: string[] } {
  const works = citedWorks(random, shared.works);
  const claims = Array.from({ length: claimCount }, (_, at) => generatedClaim(at, random, shared));
  const places: string[] = [];
  const body = Array.from({ length: sectionCount }, (_, at) => {
    const split = random() < 0.4;
    const planted = Math.floor(random() * paragraphsEach);
    places.push(split && planted === 1 ? `detail-${at + 1}` : `part-${at + 1}`);
    const paragraphs = Array.from({ length: paragraphsEach }, (_, paragraph) => {
      const text = sentences(random, paragraphWords);
      if (paragraph === planted) text[1] = `${text[1]}, which the papers call the ${phrases[at]} affair`;
      const place = at * paragraphsEach + paragraph;
      // Claims and notes are spread evenly over the paragraphs.
      share(claims, place).forEach((claim, index) => {
        text[index] = `<Claim id="${claim.id}">${text[index]}</Claim>`;
      });
      const marks = share(noteNumbers, place).map((number) => `[^${works[(number - 1) % workCount]}]`);
      return text.map((words, index) => `${words}.${index === 0 ? '' : (marks[index - 1] ?? '')}`).join(' ');
    });
    if (split) paragraphs.splice(1, 0, `### ${heading(random)} {/* #detail-${at + 1} */}`);
    return [`## ${heading(random)} {/* #part-${at + 1} */}`, ...paragraphs].join('\n\n');
  }).join('\n\n');
  return { briefing: { id, data: frontmatter(random, claims, works), body }, places };
}

const noteNumbers = Array.from({ length: noteCount }, (_, at) => at + 1);

/** The items that fall into one of all paragraphs. */
function share<Item>(items: readonly Item[], paragraph: number): Item[] {
  const each = items.length / (sectionCount * paragraphsEach);
  return items.slice(Math.floor(paragraph * each), Math.floor((paragraph + 1) * each));
}

function frontmatter(random: Random, claims: Claim[], works: string[]): Analysis {
  const publisher = pick(random, publishers);
  return {
    title: capital(`${heading(random)} in ${properName(random)}`),
    author: [{ given: properName(random), family: properName(random) }],
    publisher: { name: publisher, short: publisher },
    date: `${2000 + Math.floor(random() * 25)}-0${1 + Math.floor(random() * 9)}`,
    summary: `${sentence(random)}. ${sentence(random)}.`,
    finding: `${sentence(random)}.`,
    notesInOriginal: noteCount,
    published: '2026-11-22',
    changes: [],
    keyClaims: claims.slice(0, 5).map(({ id }) => id),
    claims,
    citations: works.map((work, index) => ({
      work,
      notes: noteNumbers
        .filter((number) => (number - 1) % workCount === index)
        .map((number) => ({ number, kind: number > workCount ? 'short' : 'full', cannotHold: [] })),
    })),
    missingNotes: [],
  };
}

/** Works of the pool, some cited by many briefings and most by few. */
function citedWorks(random: Random, pool: readonly string[]): string[] {
  const works = new Set<string>();
  while (works.size < workCount) works.add(pool[Math.floor(random() ** 2 * pool.length)] ?? '');
  return [...works];
}

function generatedClaim(at: number, random: Random, shared: Shared): Claim {
  const name = pick(random, shared.names);
  const common = {
    id: `claim-${at + 1}`,
    statement: `${sentence(random)}, as ${pick(random, name.spellings)} saw it.`,
    locator: {
      label: 'section' as const,
      value: `Part ${Math.floor((at * sectionCount) / claimCount) + 1}`,
    },
    // About as many claims of real briefings have a note at their words.
    notes: random() < 0.6 ? [1 + Math.floor((at * noteCount) / claimCount)] : [],
    closingNotes: [],
    citedInText: [],
    topics: [pick(random, shared.topics)],
    names: [name.id],
  };
  const year = String(2000 + Math.floor(random() * 25));
  return pick<() => Claim>(random, [
    () => ({ kind: 'finding', ...common }),
    () => ({ kind: 'event', ...common, date: year, places: [] }),
    () => ({ kind: 'assessment', ...common, hedge: 'perhaps' }),
    () => ({ kind: 'forecast', ...common, horizon: `within ${figure(random)} days` }),
    () => {
      const low = Math.floor(random() * 5000);
      return {
        kind: 'estimate',
        ...common,
        asOf: year,
        quantity: pick(random, shared.quantities),
        low,
        high: low * 2,
        approximate: false,
      };
    },
  ])();
}
