import { folded, sameWork, yearOf } from '../../corpus/same-work.ts';
import type { Problem } from '../problem.ts';
import type { Filed, Records } from '../records.ts';

/** Below this length one letter makes another name: Logar and Lugar. */
const enough = 7;

/** Works that may be one: same number or address, or one title and year, with at most a letter between them. */
export const doubleWorks = ({ works }: Records): Problem[] =>
  works.flatMap((file, at) => {
    const earlier = works.slice(0, at);
    const same = sameWork(file.data, earlier);
    if (same)
      return [double(file, earlier.find(({ id }) => id === same.entry.id)?.path, 'title', same.reason)];
    const title = folded(file.data.title);
    const near = earlier.find(
      ({ data }) => yearOf(data) === yearOf(file.data) && oneLetterOff(folded(data.title), title),
    );
    return near ? [double(file, near.path, 'title', 'same year, and a letter between the titles')] : [];
  });

/**
 * Names that may be one: the preferred form of one is a spelling of another, or a letter from its preferred form. A spelling
 * that neither prefers may stand for both: New Delhi is a city and a government.
 */
export function doubleNames({ names }: Records): Problem[] {
  const known = new Map<string, { file: Records['names'][number]; spelling: string }>();
  return names.flatMap((file) => {
    const { kind, name, printed, variants } = file.data;
    const keys = new Map(
      [name, ...Object.values(printed).flat(), ...variants].map((each) => [folded(each), each]),
    );
    const found = [...keys].flatMap(([key, spelling]) => {
      const other = known.get(key);
      return other?.file.data.kind === kind &&
        [name, other.file.data.name].some((each) => folded(each) === key)
        ? [double(file, other.file.path, spelling, 'same spelling')]
        : [];
    });
    const key = folded(name);
    const near = [...known].find(
      ([one, { file: other, spelling }]) =>
        spelling === other.data.name && other.data.kind === kind && oneLetterOff(one, key),
    );
    for (const [each, spelling] of keys) if (!known.has(each)) known.set(each, { file, spelling });
    return [
      ...found.slice(0, 1),
      ...(near && found.length === 0 ? [double(file, near[1].file.path, name, 'one letter apart')] : []),
    ];
  });
}

const double = (file: Filed<unknown>, other: string | undefined, what: string, reason: string): Problem => ({
  file: file.path,
  line: 1,
  field: what,
  message: `may be the same as ${other} (${reason}): make one record of the two if it is`,
});

/** Whether one letter added, left out or changed makes one word the other. Digits count: 2018 and 2019 are two years. */
function oneLetterOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < enough) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (/^\d/.test(restA) || /^\d/.test(restB)) return false;
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
