import type { Content } from '../../src/corpus/corpus.ts';
import type { Analysis } from '../../src/schemas/analysis.ts';
import type { Claim } from '../../src/schemas/claim.ts';
import { heading, sentence, sentences } from './prose.ts';
import { pick, type Random } from './random.ts';
import { capital, properName } from './vocabulary.ts';

/** What briefings have in common with each other: ids of records. */
export interface Shared {
  works: readonly string[];
  topics: readonly string[];
  names: readonly { id: string; spellings: readonly string[] }[];
  quantity: string;
}

export type GeneratedBriefing = Content['analyses'][number];

const sectionCount = 8;
const noteCount = 30;
const publishers = [
  'Alder House',
  'Birch Institute',
  'Cedar Centre',
  'Elm Trust',
  'Hazel Forum',
  'Linden Press',
];

/**
 * A briefing of about 2,500 words.
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
  const claims = [0, 1].map((number) => generatedClaim(number, random, shared));
  const places: string[] = [];
  const body = Array.from({ length: sectionCount }, (_, at) => {
    const split = random() < 0.4;
    const planted = Math.floor(random() * 3);
    places.push(split && planted === 2 ? `detail-${at + 1}` : `part-${at + 1}`);
    const paragraphs = [0, 1, 2].map((paragraph) => {
      const text = sentences(random, 98);
      if (paragraph === planted) text[1] = `${text[1]}, which the papers call the ${phrases[at]} affair`;
      // A claim opens the first section, another the fifth.
      const claim = paragraph === 0 ? claims[at / 4] : undefined;
      if (claim) text[0] = `<Claim id="${claim.id}">${text[0]}</Claim>`;
      // Notes are spread evenly over the paragraphs.
      const from = Math.floor(((at * 3 + paragraph) * noteCount) / (sectionCount * 3));
      const to = Math.floor(((at * 3 + paragraph + 1) * noteCount) / (sectionCount * 3));
      const marks = works.slice(from, to).map((work) => `[^${work}]`);
      return text.map((words, index) => `${words}.${index === 0 ? '' : (marks[index - 1] ?? '')}`).join(' ');
    });
    if (split) paragraphs.splice(2, 0, `### ${heading(random)} {/* #detail-${at + 1} */}`);
    return [`## ${heading(random)} {/* #part-${at + 1} */}`, ...paragraphs].join('\n\n');
  }).join('\n\n');
  return { briefing: { id, data: frontmatter(random, claims, works), body }, places };
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
    keyClaims: claims.map(({ id }) => id),
    claims,
    citations: works.map((work, index) => ({
      work,
      notes: [{ number: index + 1, kind: 'full', cannotHold: false }],
    })),
    missingNotes: [],
  };
}

/** As many works as notes, some cited by many briefings and most by few. */
function citedWorks(random: Random, pool: readonly string[]): string[] {
  const works = new Set<string>();
  while (works.size < noteCount) works.add(pool[Math.floor(random() ** 2 * pool.length)] ?? '');
  return [...works];
}

function generatedClaim(number: number, random: Random, shared: Shared): Claim {
  const name = pick(random, shared.names);
  const common = {
    id: `claim-${number + 1}`,
    statement: `${sentence(random)}, as ${pick(random, name.spellings)} saw it.`,
    locator: { label: 'section' as const, value: `Part ${number * 4 + 1}` },
    notes: [number + 1],
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
    () => {
      const low = Math.floor(random() * 5000);
      return {
        kind: 'estimate',
        ...common,
        asOf: year,
        quantity: shared.quantity,
        low,
        high: low * 2,
        approximate: false,
      };
    },
  ])();
}
