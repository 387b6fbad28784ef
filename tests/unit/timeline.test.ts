import { describe, expect, it } from 'vitest';
import { dateStrip } from '../../src/charts/date-strip.ts';
import { readCorpus } from '../../src/check/read-corpus.ts';
import { copyOfSmall, replace, write } from '../fixture.ts';
import { timeline } from '../../src/corpus/timeline.ts';

describe('the strip of a year', () => {
  it('marks a day where it is in the year', () => {
    expect(dateStrip('2020-07-02', 2020)).toMatchObject({
      mark: { x: 186, width: 1 },
      day: true,
      open: false,
    });
  });

  it('marks a month as long as it is', () => {
    expect(dateStrip('2021-01?', 2021)).toMatchObject({ mark: { x: 0, width: 32 }, day: false });
    expect(dateStrip('2021-01', 2021).months).toHaveLength(13);
  });

  it('is filled by a year, and open if the date goes on after it', () => {
    expect(dateStrip('2021', 2021)).toMatchObject({ mark: { x: 0, width: 372 }, open: false });
    expect(dateStrip('2021/2022', 2021)).toMatchObject({ mark: { x: 0, width: 372 }, open: true });
  });
});

it('an event that several claims tell is there once, at its most exact date, with all tellings, findings last', () => {
  const root = copyOfSmall();
  write(root, 'content/names/quay-fire.yaml', 'name: Fire at the quay\nkind: event\n');
  replace(
    root,
    'content/analyses/lee-2020-harbour.mdx',
    'date: 2019-05-04',
    'date: 2019-05-04\n    event: quay-fire',
  );
  replace(
    root,
    'content/analyses/poe-2021-quay.mdx',
    'changes:',
    `  - { id: boats-lost, kind: finding, statement: The fire took two boats., event: quay-fire, locator: { label: opening } }
  - { id: burnt, kind: event, statement: The quay burnt in 2019., date: 2019-05, event: quay-fire, locator: { label: opening } }
changes:`,
  );
  replace(
    root,
    'content/analyses/poe-2021-quay.mdx',
    'it may be empty.</Claim>',
    'it may be empty.</Claim> <Claim id="boats-lost">It took two boats.</Claim> <Claim id="burnt">It burnt.</Claim>',
  );
  const years = timeline(readCorpus(root));
  expect(
    years.map(({ year, events }) => [
      year,
      events.map(({ event, tellings }) => [event?.data.name, tellings.map(({ id }) => id)]),
    ]),
  ).toEqual([[2019, [['Fire at the quay', ['fire-2019', 'burnt', 'boats-lost']]]]]);
});
