import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentCharacters, typeface } from '../../src/typeface.ts';
import { project } from '../fixture.ts';

const faces = await typeface();

/** Whether a face says that it has a character. */
const covers = (ranges: string[], character: string): boolean =>
  ranges.some((range) => {
    const [first = '', last = first] = range.slice(2).split('-');
    const code = character.codePointAt(0) ?? 0;
    return code >= parseInt(first, 16) && code <= parseInt(last, 16);
  });

it('every character of content/ is in the upright typeface', () => {
  const upright = faces.filter(({ style }) => style === 'normal').flatMap(({ unicodeRange }) => unicodeRange);
  const missing = contentCharacters().filter((character) => !covers(upright, character));
  expect(missing).toEqual([]);
});

it('a character that no file of content/ has is left to the fallbacks', () => {
  const all = faces.flatMap(({ unicodeRange }) => unicodeRange);
  const text = globSync('content/**/*.{mdx,yaml}', { cwd: project }).map((file) =>
    readFileSync(join(project, file), 'utf8'),
  );
  for (const character of ['ж', '北'].filter((each) => !text.some((words) => words.includes(each))))
    expect(covers(all, character)).toBe(false);
});

it('the files are at most 40 kB together', () => {
  const bytes = faces.map(({ src: [file] }) => readFileSync(file).length);
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(40_000);
});

it('the weights are those of the text and of headings', () => {
  expect(faces.map(({ style, weight }) => `${style} ${weight}`).toSorted()).toEqual([
    'italic 400',
    'normal 400 600',
    'normal 400 600',
  ]);
});
