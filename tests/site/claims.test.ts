import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { topicAddress, workAddress } from '../../src/addresses.ts';
import { dateText } from '../../src/wording/dates.ts';
import { personList } from '../../src/wording/people.ts';
import { readCorpus } from '../../src/check/read-corpus.ts';
import { dist, readPages } from './dist.ts';

const corpus = readCorpus(process.cwd());
const pages = new Map(readPages(dist).map((page) => [page.route, page]));
const register = pages.get('/claims/')?.document;
const text = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const links = (element: Element | null | undefined): (string | null)[] =>
  [...(element?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));

it('the register has a row for each claim of each briefing, in the order of the briefings', () => {
  expect([...(register?.querySelectorAll('[data-items] > article') ?? [])].map(({ id }) => id)).toEqual(
    corpus.briefings.flatMap(({ id, claims }) => [...claims.keys()].map((claim) => `${id}--${claim}`)),
  );
});

describe.each(corpus.briefings)('in the register, each claim of $id', (briefing) => {
  const rows = [...briefing.claims.values()].map((claim) => ({
    claim,
    row: register?.getElementById(`${briefing.id}--${claim.id}`),
  }));

  it('is a statement that leads to its place in the briefing', () => {
    for (const { claim, row } of rows) {
      const link = row?.querySelector('h2 a');
      expect(text(link)).toBe(claim.statement);
      expect(link?.getAttribute('href')).toBe(claim.address);
    }
  });

  it('has its kind, its date in words, and who asserts it', () => {
    for (const { claim, row } of rows) {
      const facts = text(row?.querySelector('dl'));
      expect(facts).toContain(`Kind ${claim.kind}`);
      if (claim.kind === 'event') expect(facts).toContain(`Date ${dateText(claim.date)}`);
      else if (claim.asOf) expect(facts).toContain(`As of ${dateText(claim.asOf)}`);
      const author = personList(briefing.data.author) ?? 'Author not named';
      expect(facts).toContain(
        claim.attributedTo
          ? `Asserted by ${claim.attributedTo} (as the analysis reports)`
          : `Asserted by ${author} (author of the analysis)`,
      );
    }
  });

  it('has its place in the original and the words to search for', () => {
    for (const { claim, row } of rows) {
      const facts = text(row?.querySelector('dl'));
      expect(facts).toContain(`${claim.locator.label} “${claim.locator.value}”`);
      if (claim.locator.words) expect(facts).toContain(`search for “${claim.locator.words}”`);
    }
  });

  it('has the works it rests on with their notes, or says that there are none', () => {
    for (const { claim, row } of rows) {
      const found = links(row).filter((href) => href?.startsWith('/works/'));
      expect(found).toEqual(claim.citations.map(workAddress));
      expect(text(row).includes('The original cites no work for this claim.')).toBe(
        claim.citations.length === 0,
      );
      for (const id of claim.citations) {
        const notes = briefing.works.get(id)?.notes.map(({ number }) => number) ?? [];
        expect(text(row)).toMatch(
          new RegExp(`\\((cited in )?notes? ${notes.toSorted((a, b) => a - b).join(', ')}\\)`),
        );
      }
    }
  });

  it('has the doubts about it and about its notes', () => {
    for (const { claim, row } of rows) {
      const notes = claim.citations.flatMap((id) => briefing.works.get(id)?.notes ?? []);
      const doubts = [
        ...(claim.doubt ? [claim.doubt] : []),
        ...notes.flatMap(({ number, doubt }) => (doubt ? [`Note ${number}: ${doubt}`] : [])),
      ].map((doubt) => doubt.replace(/\s+/g, ' '));
      const found = [...(row?.querySelectorAll('.doubt p') ?? [])].map(text);
      expect(found.toSorted()).toEqual(doubts.toSorted());
    }
  });

  it('is cited from the original and from the briefing, for readers without JavaScript', () => {
    for (const { claim, row } of rows) {
      const [original, here] = [...(row?.querySelectorAll('.without-script') ?? [])].map(text);
      expect(original).toMatch(/^Cite the original: .*, (under “|p\. |note |para\. |Figure |Chapter )/);
      expect(here).toMatch(new RegExp(`^Cite the briefing: “Briefing: .*#claim-${claim.id}\\.$`));
    }
  });

  it('has its topics', () => {
    for (const { claim, row } of rows)
      expect(links(row).filter((href) => /^\/topics\/[a-z-]+\/$/.test(href ?? ''))).toEqual(
        claim.topics.map(topicAddress),
      );
  });
});

it('figures, casualties, hedges and horizons are told in words', () => {
  const facts = (row: string) => text(register?.getElementById(row)?.querySelector('dl'));
  const claims = corpus.briefings.flatMap(({ claims }) => [...claims.values()]);
  for (const claim of claims) {
    const told = facts(`${claim.analysis}--${claim.id}`);
    expect(told.includes('Figure'), claim.id).toBe(claim.kind === 'estimate');
    expect(told.includes('People'), claim.id).toBe(claim.kind === 'event' && Boolean(claim.casualties));
    if ('hedge' in claim && claim.hedge) expect(told).toContain(`Hedge “${claim.hedge}”`);
    if ('horizon' in claim && claim.horizon) expect(told).toContain(`Horizon ${claim.horizon}`);
  }
});

it('the register weighs less than 120 kB after brotli', () => {
  expect(brotliCompressSync(readFileSync(join(dist, 'claims/index.html'))).length).toBeLessThan(120_000);
});

it('the register of works marks the works that carry several analyses or many claims of one', () => {
  const works = pages.get('/works/')?.document;
  for (const { id, citedBy, claims } of corpus.works.values()) {
    const marks = [...(works?.getElementById(id)?.querySelectorAll('strong') ?? [])].map(text);
    expect(marks.some((mark) => /analyses rest on it/.test(mark))).toBe(citedBy.length > 1);
    const many = [...Map.groupBy(claims, ({ analysis }) => analysis).values()].some(
      (each) => each.length >= 5,
    );
    expect(marks.some((mark) => /^\d+ claims of .* rest on it$/.test(mark))).toBe(many);
  }
});
