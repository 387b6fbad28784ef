import { brotliCompressSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { claimRow, topicAddress, workAddress } from '../../src/addresses.ts';
import { claimDateText } from '../../src/corpus/claim-dates.ts';
import { claimParts, rowFiles } from '../../src/corpus/claim-parts.ts';
import { locatorText } from '../../src/wording/locators.ts';
import { personList } from '../../src/wording/people.ts';
import { corpus, file, hrefs, page, pages, text } from './built-site.ts';

const parts = claimParts(corpus);
const registers = parts.map(({ address }) => page(address));
/** The whole row of a claim, in its part of the register. */
const rowOf = (row: string) =>
  registers.map((each) => each.getElementById(row)).find((each) => each !== null);

it('the parts of the register contain a row for each claim of each briefing, in the order of the briefings', () => {
  const rows = registers.flatMap((each) => [...each.querySelectorAll('[data-items] > article')]);
  expect(rows.map(({ id }) => id)).toEqual(
    corpus.briefings.flatMap(({ id, claims }) => [...claims.keys()].map((claim) => `${id}--${claim}`)),
  );
});

describe.each(corpus.briefings)('in the register, each row of $id', (briefing) => {
  const rows = [...briefing.claims.values()].map((claim) => ({
    claim,
    row: rowOf(`${briefing.id}--${claim.id}`),
  }));

  it('links the statement to its place in the briefing', () => {
    for (const { claim, row } of rows) {
      const link = row?.querySelector('h2 a');
      expect(text(link)).toBe(claim.statement);
      expect(link?.getAttribute('href')).toBe(claim.address);
    }
  });

  it('shows the kind, the date in words, and who asserts the claim', () => {
    for (const { claim, row } of rows) {
      const facts = text(row?.querySelector('dl'));
      expect(facts).toContain(`Kind ${claim.kind}`);
      if (claim.kind === 'event') expect(facts).toContain(`Date ${claimDateText(claim)}`);
      else if (claim.asOf) expect(facts).toContain(`As of ${claimDateText(claim)}`);
      const author = personList(briefing.data.author) ?? 'Author not named';
      expect(facts).toContain(
        claim.attributedTo
          ? `Asserted by ${claim.attributedTo} (as the analysis reports)`
          : `Asserted by ${author} (author of the analysis)`,
      );
    }
  });

  it('shows the place in the original and the words to search for', () => {
    for (const { claim, row } of rows) {
      const facts = text(row?.querySelector('dl'));
      expect(facts).toContain(locatorText(claim.locator));
      if (claim.locator.words) expect(facts).toContain(`search for “${claim.locator.words}”`);
    }
  });

  it('lists the notes at its words and those that close its passage, with their works, or reports that there are none', () => {
    for (const { claim, row } of rows) {
      const found = hrefs(row).filter((href) => href?.startsWith('/works/'));
      const cited =
        claim.marks.length > 0
          ? claim.marks.flatMap(({ citations }) => citations.map(({ work }) => workAddress(work.id)))
          : claim.works.map(({ id }) => workAddress(id));
      expect(found, claim.id).toEqual(cited);
      for (const { number, closing, citations } of claim.marks) {
        const lost =
          citations.length === 0 ? `note ${number}, whose text is lost in the copy` : `(note ${number})`;
        expect(text(row)).toContain(closing ? `${lost}, which closes the passage` : lost);
      }
      const none = /No note stands at this sentence|The original has no notes/;
      expect(none.test(text(row)), claim.id).toBe(claim.marks.length === 0 && claim.works.length === 0);
    }
  });

  it('shows the doubts about the claim and about its own notes', () => {
    for (const { claim, row } of rows) {
      const doubts = [
        ...(claim.doubt ? [claim.doubt] : []),
        ...claim.marks.flatMap(({ number, citations }) =>
          citations.flatMap(({ note }) => (note.doubt ? [`Note ${number}: ${note.doubt}`] : [])),
        ),
      ].map((doubt) => doubt.replace(/\s+/g, ' '));
      const found = [...(row?.querySelectorAll('.doubt p') ?? [])].map(text);
      expect(found, claim.id).toEqual(doubts);
    }
  });

  it('shows how to cite the original and the briefing, for readers without JavaScript', () => {
    for (const { claim, row } of rows) {
      const [original, here] = [...(row?.querySelectorAll('.without-script') ?? [])].map(text);
      expect(original).toMatch(
        /^Cite the original: .*, (under “|opening|p\. |note |para\. |Figure |Chapter )/,
      );
      expect(here).toMatch(new RegExp(`^Cite the briefing: “Briefing: .*#claim-${claim.id}\\.$`));
    }
  });

  it('links to the topics', () => {
    for (const { claim, row } of rows)
      expect(hrefs(row).filter((href) => /^\/topics\/[a-z-]+\/$/.test(href ?? ''))).toEqual(
        claim.topics.map(topicAddress),
      );
  });
});

it('the register shows figures, casualties, hedges and horizons in words', () => {
  const facts = (row: string) => text(rowOf(row)?.querySelector('dl'));
  for (const claim of corpus.claims.values()) {
    const told = facts(claimRow(claim.analysis.id, claim.id));
    expect(told.includes('Figure'), claim.id).toBe(claim.kind === 'estimate');
    expect(told.includes('People'), claim.id).toBe(claim.kind === 'event' && Boolean(claim.casualties));
    if ('hedge' in claim && claim.hedge) expect(told).toContain(`Hedge “${claim.hedge}”`);
    if ('horizon' in claim && claim.horizon) expect(told).toContain(`Horizon ${claim.horizon}`);
  }
});

it('the first page of the register links to each part, and the former address of each row to the row', () => {
  const first = page('/claims/');
  const links = hrefs(first, '[data-items] a');
  for (const part of parts) expect(links).toContain(part.address);
  for (const { address, briefing, claims } of parts)
    for (const { id } of claims) {
      const row = claimRow(briefing.id, id);
      expect(first.getElementById(row)?.getAttribute('href')).toBe(`${address}#${row}`);
    }
});

it('the rows that the filters load are those of the parts, in short', () => {
  const files = rowFiles(parts).map((_, at) => parseHTML(file(`claims/rows/${at + 1}/index.html`)).document);
  const rows = files.flatMap((each) => [...each.querySelectorAll('article')]);
  expect(rows.map(({ id }) => id)).toEqual(
    corpus.briefings.flatMap(({ id, claims }) => [...claims.keys()].map((claim) => claimRow(id, claim))),
  );
  for (const row of rows) {
    const whole = rowOf(row.id);
    expect(row.dataset).toEqual(whole?.dataset);
    expect(text(row.querySelector('h2'))).toBe(text(whole?.querySelector('h2')));
  }
});

it.each(['claims', 'works', 'timeline'])('each page of %s weighs at most 40 kB after brotli', (register) => {
  for (const { route, html } of pages.filter(({ route }) => route.startsWith(`/${register}/`)))
    expect(brotliCompressSync(html).length, route).toBeLessThanOrEqual(40_000);
});

it('the register of works marks works that support several analyses or many claims of one', () => {
  const works = page('/works/');
  for (const { id, citedBy, claims } of corpus.works.values()) {
    const marks = [...(works.getElementById(id)?.querySelectorAll('strong') ?? [])].map(text);
    expect(marks.some((mark) => /analyses rest on it/.test(mark))).toBe(citedBy.length > 1);
    const many = [...Map.groupBy(claims, ({ analysis }) => analysis.id).values()].some(
      (each) => each.length >= 5,
    );
    expect(marks.some((mark) => /^\d+ claims of .* rest on it$/.test(mark))).toBe(many);
  }
});
