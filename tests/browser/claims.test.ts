import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { claimRow } from '../../src/addresses.ts';
import type { PlacedClaim } from '../../src/corpus/corpus.ts';
import { claimDate } from '../../src/corpus/claim-dates.ts';
import { claimNames } from '../../src/corpus/claim-facts.ts';
import { firstDay } from '../../src/wording/dates.ts';
import { readCorpus } from '../../src/check/read-corpus.ts';
import { siteRoot } from '../site/dist.ts';
import { openSite } from './site.ts';

const site = openSite();
const corpus = readCorpus(siteRoot);
const claims = [...corpus.claims.values()];
const rowOf = ({ analysis, id }: PlacedClaim): string => claimRow(analysis.id, id);
const shown = (page: Page): Promise<string[]> =>
  page.locator('[data-items] > article:not([hidden])').evaluateAll((rows) => rows.map(({ id }) => id));
const filter = (page: Page, label: string) => page.getByLabel(label, { exact: true });

/** The file that a press on a button saves: its name and its text. */
async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

it('the register filters by kind, topic, name, analysis and year, and Back removes one filter', async () => {
  const { page, complaints } = await site.open('claims/');
  await filter(page, 'Kind').selectOption('estimate');
  await page.locator('[data-items] > article:visible').first().waitFor();
  await filter(page, 'Topic').selectOption('strength');
  const estimates = claims.filter(({ kind }) => kind === 'estimate').map(rowOf);
  const strong = claims
    .filter(({ kind, topics }) => kind === 'estimate' && topics.includes('strength'))
    .map(rowOf);
  expect(strong.length).toBeGreaterThan(0);
  expect(strong.length).toBeLessThan(estimates.length);
  expect(await shown(page)).toEqual(strong);
  expect(await page.locator('[data-choices] output').innerText()).toBe(
    `${strong.length} of ${claims.length} claims`,
  );
  expect(new URL(page.url()).search).toBe('?kind=estimate&topic=strength');
  await page.goBack();
  await expect.poll(() => shown(page)).toEqual(estimates);
  expect(await filter(page, 'Topic').inputValue()).toBe('');
  await page.goto(`${site.address}claims/?name=kabul&year=2020&analysis=sarkar-2020-understanding-presence`);
  const kabul = claims.filter(
    (claim) =>
      claim.analysis.id.startsWith('sarkar') &&
      claimNames(claim).includes('kabul') &&
      claimDate(claim)?.includes('2020'),
  );
  expect(kabul.length).toBeGreaterThan(0);
  await expect.poll(() => shown(page)).toEqual(kabul.map(rowOf));
  await page.goto(`${site.address}claims/?kind=no-such-kind`);
  await page.locator('.claim-index').waitFor();
  expect(complaints).toEqual([]);
});

it('words find claims by statement, attribution and every spelling of a name, and stay in the address', async () => {
  const { page, complaints } = await site.open('claims/');
  const words = filter(page, 'Words');
  await words.pressSequentially('kabulov');
  await expect
    .poll(() => shown(page))
    .toEqual(claims.filter((claim) => claim.attributedTo?.includes('Kabulov')).map(rowOf));
  await page.waitForURL(/\?q=kabulov$/);
  await words.fill('daesh-khorasan');
  const named = claims.filter(({ names }) => names.includes('iskp')).map(rowOf);
  expect(named.length).toBeLessThan(claims.length);
  expect(await shown(page)).toEqual(named);
  await words.fill('legiec  PĀKISTĀN');
  const found = await shown(page);
  expect(found.length).toBeGreaterThan(0);
  expect(found).toEqual(
    claims
      .filter(({ analysis, names, attributedTo }) => {
        return analysis.id.startsWith('legiec') && names.includes('pakistan') && !attributedTo;
      })
      .map(rowOf),
  );
  await page.waitForURL(/q=legiec/);
  await words.fill('no-such-word');
  expect(await shown(page)).toEqual([]);
  expect(await page.getByText('None of the claims fits.').isVisible()).toBe(true);
  await page.waitForURL(/q=no-such-word/);
  await page.goBack();
  await expect.poll(() => words.inputValue()).toBe('');
  expect((await shown(page)).length).toBe(claims.length);
  expect(complaints).toEqual([]);
});

it('the register sorts claims by analysis and by date, those without one last', async () => {
  const { page } = await site.open('claims/?sort=newest');
  await page.locator('[data-items] > article:visible').first().waitFor();
  const dates = new Map(claims.map((claim) => [rowOf(claim), claimDate(claim)]));
  const days = (await shown(page)).map((row) => {
    const date = dates.get(row);
    return date && firstDay(date);
  });
  expect(days.length).toBe(claims.length);
  const dated = days.filter((day) => day !== undefined);
  expect(dated).toEqual(dated.toSorted().toReversed());
  expect(days.slice(dated.length).every((day) => day === undefined)).toBe(true);
  await filter(page, 'Sort by').selectOption('analysis');
  const analyses = (await shown(page)).map((row) => row.split('--')[0]);
  expect(analyses).toEqual(analyses.toSorted());
  await filter(page, 'Sort by').selectOption('');
  expect(await shown(page)).toEqual(claims.map(rowOf));
});

it('the register saves the claims that it shows as CSV and as JSON', async () => {
  const { page, complaints } = await site.open('claims/?kind=event&topic=tactics&sort=newest');
  await page.locator('[data-items] > article:visible').first().waitFor();
  const wanted = claims
    .filter(({ kind, topics }) => kind === 'event' && topics.includes('tactics'))
    .map(({ analysis, id, statement }) => ({ analysis: analysis.id, id, statement }));
  expect(wanted.length).toBeGreaterThan(1);
  const csv = await saved(page, 'Download CSV');
  expect(csv.name).toBe('claims-event-tactics.csv');
  const all: string = await (await page.request.get(`${site.address}claims.csv`)).text();
  expect(csv.text.split('\r\n')[0]).toBe(all.split('\r\n')[0]);
  const rows: Record<string, string>[] = parse(csv.text, { bom: true, columns: true });
  expect(rows.map(({ analysis, id, statement }) => ({ analysis, id, statement }))).toEqual(wanted);
  await page.getByText('Saved as claims-event-tactics.csv').waitFor();
  const json = await saved(page, 'Download JSON');
  expect(json.name).toBe('claims-event-tactics.json');
  expect(JSON.parse(json.text)).toMatchObject(wanted);
  expect(JSON.parse(json.text).length).toBe(wanted.length);
  await filter(page, 'Words').fill('no-such-word');
  expect(await page.getByRole('button', { name: 'Download CSV' }).isDisabled()).toBe(true);
  expect(complaints).toEqual([]);
});

it('without filters the saved file is the published one', async () => {
  const { page } = await site.open('claims/?sort=newest');
  await page.locator('[data-items] > article:visible').first().waitFor();
  const { name, text } = await saved(page, 'Download CSV');
  expect(name).toBe('claims.csv');
  expect(text).toBe(await (await page.request.get(`${site.address}claims.csv`)).text());
});

it('the register reports that a file cannot be loaded', async () => {
  const { page } = await site.open('claims/?kind=event');
  await page.locator('[data-items] > article:visible').first().waitFor();
  await page.route('**/claims.json', (route) => route.abort());
  await page.getByRole('button', { name: 'Download JSON' }).click();
  await page.getByText('The claims could not be loaded. Try again.').waitFor();
});

it('the selected claims have a bibliography of each work once, to copy and to save', async () => {
  const { page, complaints } = await site.open('claims/?topic=leadership', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const chosen = claims.filter(({ topics }) => topics.includes('leadership'));
  const works = [...new Set(chosen.flatMap(({ works }) => works.map(({ id }) => id)))];
  expect(works.length).toBeLessThan(chosen.flatMap(({ works }) => works.map(({ id }) => id)).length);
  const button = page.getByRole('button', { name: /^Bibliography of/ });
  expect(await button.isDisabled()).toBe(true);
  await page.getByLabel('Select all shown').check();
  await filter(page, 'Topic').selectOption('');
  expect(await button.innerText()).toBe(`Bibliography of ${chosen.length} claims`);
  await button.click();
  const dialog = page.getByRole('dialog', { name: 'Bibliography' });
  const items = dialog.getByRole('listitem');
  await items.first().waitFor();
  expect(await items.count()).toBe(works.length);
  expect(await dialog.getByRole('status').first().innerText()).toMatch(
    new RegExp(`^${works.length} works cited for \\d+ selected claims\\.`),
  );
  const references = (await items.allTextContents()).map((text) => text.trim());
  expect(references).toEqual(references.toSorted((a, b) => a.localeCompare(b, 'en')));
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await dialog.getByText('Copied').waitFor();
  expect((await page.evaluate(() => navigator.clipboard.readText())).split('\n')).toEqual(references);
  const { name, text } = await saved(page, 'Download CSL-JSON');
  expect(name).toBe(`bibliography-of-${works.length}-works.json`);
  expect(
    JSON.parse(text)
      .map(({ id }: { id: string }) => id)
      .toSorted(),
  ).toEqual(works.toSorted());
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Clear selection' }).click();
  expect(await button.isDisabled()).toBe(true);
  expect(await page.locator('article input:checked').count()).toBe(0);
  expect(complaints).toEqual([]);
});

it('a selection remains when the reader comes back from a claim', async () => {
  const { page } = await site.open('claims/?sort=newest');
  await page.locator('[data-items] > article:visible').first().waitFor();
  const rows = (await shown(page)).slice(0, 2);
  for (const row of rows) await page.locator(`[id="${row}"] input`).check();
  await page.locator(`[id="${rows[0]}"] h2 a`).click();
  await page.waitForURL(/#claim-/);
  await page.goBack();
  await page.getByRole('button', { name: 'Bibliography of 2 claims' }).waitFor();
  const checked = page.locator('article:has(input:checked)');
  expect(await checked.evaluateAll((all) => all.map(({ id }) => id))).toEqual(rows);
});

it('the bibliography of claims without works reports that there are none', async () => {
  const { page } = await site.open('claims/?sort=newest');
  const uncited = claims.find(({ works }) => works.length === 0);
  await page.locator(`[id="${uncited && rowOf(uncited)}"] input`).check();
  await page.getByRole('button', { name: 'Bibliography of 1 claim', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Bibliography' });
  expect(await dialog.innerText()).toContain('cite no works for the selected claims');
  expect(await dialog.getByRole('button', { name: 'Copy' }).isVisible()).toBe(false);
});

it('the address of a row leads to that row', async () => {
  const last = claims.at(-1);
  if (!last) throw new Error('there are no claims');
  const { page } = await site.open(`claims/#${rowOf(last)}`);
  await page.waitForURL(`**/claims/${last.analysis.id}/**#${rowOf(last)}`);
  const row = page.locator(`[id="${rowOf(last)}"]`);
  await row.getByRole('heading').waitFor();
  await expect.poll(async () => (await row.boundingBox())?.y ?? Infinity).toBeLessThan(720);
  expect((await row.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await row.getByRole('heading').getByRole('link').click();
  expect(page.url()).toBe(site.address.slice(0, -1) + last.address);
});

it('a claim that is selected in one part remains selected in the others and in the register', async () => {
  const [first, last] = [claims[0], claims.at(-1)];
  if (!first || !last) throw new Error('there are no claims');
  const { page } = await site.open(`claims/${first.analysis.id}/`);
  await page.locator(`[id="${rowOf(first)}"] input`).check();
  await page.goto(`${site.address}claims/${last.analysis.id}/`);
  await page.locator(`[id="${rowOf(last)}"] input`).check();
  await page.getByRole('button', { name: 'Bibliography of 2 claims' }).waitFor();
  await page.goto(`${site.address}claims/?sort=newest`);
  await page.locator('article:has(input:checked)').first().waitFor();
  const checked = page.locator('article:has(input:checked)');
  const ids = await checked.evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.toSorted()).toEqual([rowOf(first), rowOf(last)].toSorted());
});

it('without JavaScript the register links to its parts, the address of a row to its link, and there are no controls', async () => {
  const [claim] = claims;
  if (!claim) throw new Error('there are no claims');
  const { page } = await site.open(`claims/?kind=event#${rowOf(claim)}`, { javaScriptEnabled: false });
  await page.locator(`[id="${rowOf(claim)}"]`).click();
  expect(await page.locator('article:visible').count()).toBeGreaterThan(0);
  expect(await page.locator(`[id="${rowOf(claim)}"]`).isVisible()).toBe(true);
  await page.goto(`${site.address}claims/?kind=event`);
  expect(await page.getByRole('checkbox').count()).toBe(0);
  expect(await page.getByRole('combobox').count()).toBe(0);
  for (const format of ['csv', 'json']) {
    const link = page.locator('main').getByRole('link', { name: format.toUpperCase(), exact: true });
    const href = (await link.getAttribute('href')) ?? '';
    expect((await page.request.get(new URL(href, page.url()).href)).ok()).toBe(true);
  }
  await page.goto(`${site.address}search/`);
  await page.getByRole('link', { name: /claims in them/ }).click();
  expect(new URL(page.url()).pathname).toBe('/claims/');
});

it('works can be sorted by their claims and filtered by analysis, and the address keeps both', async () => {
  const { page, complaints } = await site.open('works/');
  const items = page.locator('[data-items] > li:visible');
  const ids = () => items.evaluateAll((all) => all.map(({ id }) => id));
  await filter(page, 'Sort by').selectOption('claims');
  const counts = (await ids()).map((id) => corpus.works.get(id)?.claims.length);
  expect(counts).toEqual(counts.toSorted((a, b) => (b ?? 0) - (a ?? 0)));
  await filter(page, 'Analysis').selectOption('mei-2022-chinas-doorstep');
  expect(await items.count()).toBe(
    corpus.briefings.find(({ id }) => id === 'mei-2022-chinas-doorstep')?.works.size,
  );
  expect(new URL(page.url()).search).toBe('?analysis=mei-2022-chinas-doorstep&sort=claims');
  await page.goto(`${site.address}works/?root=shared`);
  expect((await ids()).toSorted()).toEqual(
    [...corpus.works.values()].filter(({ citedBy }) => citedBy.length > 1).map(({ id }) => id),
  );
  await page.goto(`${site.address}works/?sort=date`);
  const dates = (await ids()).flatMap((id) => corpus.works.get(id)?.data.issued ?? []).map(firstDay);
  expect(dates).toEqual(dates.toSorted());
  await filter(page, 'Words').fill('Jadoon taking aim');
  expect(await ids()).toEqual(['jadoon-mines-2019-taking-aim']);
  expect(complaints).toEqual([]);
});
