import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { beforeAll, expect, it } from 'vitest';
import { copyOfSmall } from '../fixture.ts';
import { buildFixture } from '../fixture-build.ts';

let folder: string;
beforeAll(async () => {
  folder = await buildFixture(copyOfSmall());
});

const text = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();
const page = (path: string) => parseHTML(readFileSync(join(folder, path, 'index.html'), 'utf8')).document;

it('a paragraph of claims alone stays one paragraph', () => {
  const paragraphs = [...page('analyses/poe-2021-quay').querySelectorAll('.prose > p')];
  expect(
    paragraphs.map((paragraph) => [...paragraph.querySelectorAll('.claim')].map(({ id }) => id)),
  ).toEqual([['claim-quiet', 'claim-empty']]);
  expect(paragraphs[0]?.textContent?.replace(/\s+/g, ' ')).toBe(
    'The quay seems quiet.≠# By 2030 it may be empty.#',
  );
});

it('a claim that is a paragraph of its own keeps its paragraph', () => {
  const fire = page('analyses/lee-2020-harbour').getElementById('claim-fire-2019');
  expect(fire?.parentElement?.tagName).toBe('P');
  expect(fire?.parentElement?.querySelectorAll('.claim').length).toBe(1);
});

it('no white space separates the words, the marks and the link of a claim', () => {
  const claim = page('analyses/lee-2020-harbour').getElementById('claim-ships-2019');
  expect(claim?.textContent).toBe('The authority put the ships of 2019 at 1,500 to 2,2001≠#');
  expect(claim?.nextSibling?.textContent?.startsWith(', and nobody')).toBe(true);
});

it('the former id of a claim leads to it', () => {
  const document = page('analyses/lee-2020-harbour');
  expect(document.getElementById('claim-blaze-2019')?.closest('.claim')?.id).toBe('claim-fire-2019');
});

it('the history of a briefing lists what has changed, when, and in which claims', () => {
  const history = page('analyses/poe-2021-quay').getElementById('changes')?.parentElement;
  expect(history?.textContent?.replace(/\s+/g, ' ')).toContain(
    'Version 2. Published 22 November 2026, last changed 1 December 2026.',
  );
  expect(history?.textContent).toContain('The forecast for 2030 has been added.');
  expect(history?.querySelector('ol a')?.getAttribute('href')).toBe('/analyses/poe-2021-quay/#claim-empty');
});

it('a claim that another analysis contradicts links to the question, and names the analysis', () => {
  const link = page('analyses/poe-2021-quay').querySelector('#claim-quiet .differs');
  expect(link?.getAttribute('href')).toBe('/questions/busy-or-quiet/');
  expect(link?.getAttribute('aria-label')).toBe('told differently by Lee');
});

it('a topic shows the answers side by side, with their relation, reason and roots', () => {
  const document = page('topics/traffic');
  const question = document.getElementById('busy-or-quiet')?.closest('article');
  expect(text(question?.querySelector('.relation'))).toBe('≠ They contradict each other');
  expect(
    [...(question?.querySelectorAll('.answers p:not(.source) a') ?? [])].map((a) => a.getAttribute('href')),
  ).toEqual(['/analyses/lee-2020-harbour/#claim-ships-2019', '/analyses/poe-2021-quay/#claim-quiet']);
  expect(text(question?.querySelector('summary'))).toBe('2 analyses, 2 roots');
  expect(text(document.querySelector('.synthesis'))).toBe(
    'Lee reports 1,500 to 2,200 ships. Poe finds the quay quiet.',
  );
});

it('the table of answers tells the answers apart, and leads from each to its claim', () => {
  const cells = [...page('topics').querySelectorAll('tbody td')].map((cell) => [
    text(cell),
    cell.querySelector('a')?.getAttribute('href'),
  ]);
  expect(cells).toEqual([
    ['A yes, 1,500 to 2,200 ships', '/analyses/lee-2020-harbour/#claim-ships-2019'],
    ['B no, it seems quiet', '/analyses/poe-2021-quay/#claim-quiet'],
  ]);
});
