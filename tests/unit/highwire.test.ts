import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import type { Briefing } from '../../src/corpus/corpus.ts';
import { highwireTags } from '../../src/exports/highwire.ts';
import type { Person } from '../../src/schemas/person.ts';
import type { Site } from '../../src/schemas/site.ts';
import { savedItem } from '../zotero/connector.ts';
import type { SavedItem } from '../zotero/item.ts';

const site: Site = {
  name: 'Quays',
  description: '',
  licence: { name: '', url: 'https://example.org' },
  maps: [],
};

/** What Zotero saves of a page with the tags of a report with these fields. */
function saved(fields: { author?: Person[]; date?: string; url?: string }): SavedItem {
  const data = {
    title: 'The harbour & the quay',
    author: [],
    date: '2020',
    summary: 'Ships.',
    publisher: { name: 'Institute of Ports', short: 'IOP' },
    ...fields,
  } as unknown as Briefing['data'];
  const { document } = parseHTML('<!doctype html><html lang="en-GB"><head></head><body></body></html>');
  for (const tag of highwireTags(
    { id: 'lee-2020', data },
    site,
    (address) => `https://example.org${address}`,
  ))
    document.head.append(Object.assign(document.createElement('meta'), tag));
  return savedItem(document);
}

it('is a report with its title, institution and address', () => {
  expect(saved({ url: 'https://ports.example/harbour' })).toEqual({
    itemType: 'report',
    title: 'The harbour & the quay',
    creators: [],
    date: '2020',
    institution: 'Institute of Ports',
    url: 'https://ports.example/harbour',
    abstractNote: 'Ships. (Summary by Quays, https://example.org/analyses/lee-2020/)',
    language: 'en-GB',
  });
});

it('has no address if that of the original is not known', () => {
  expect(saved({})['url']).toBe('');
});

it.each<[Person[], SavedItem['creators']]>([
  [[{ family: 'Lee', given: 'Ann' }], [{ lastName: 'Lee', firstName: 'Ann' }]],
  [[{ family: 'van der Lee', given: 'Ann Mary' }], [{ lastName: 'van der Lee', firstName: 'Ann Mary' }]],
  [[{ family: 'Lee Poe', given: 'Ann Mary' }], [{ lastName: 'Lee Poe', firstName: 'Ann Mary' }]],
  [
    [
      { family: 'Lee Poe', given: 'Ann Mary' },
      { family: 'Roe', given: 'J.' },
    ],
    [
      { lastName: 'Lee Poe', firstName: 'Ann Mary' },
      { lastName: 'Roe', firstName: 'J.' },
    ],
  ],
  [[{ family: 'Poe', given: 'Ann', suffix: 'Jr' }], [{ lastName: 'Poe Jr', firstName: 'Ann' }]],
  [[{ family: 'Abu Hajar' }], [{ name: 'Abu Hajar' }]],
  [[{ literal: 'Port Authority' }], [{ name: 'Port Authority' }]],
])('names the authors %j', (author, creators) => expect(saved({ author })['creators']).toEqual(creators));

it.each([
  ['2020-03-25', '2020/03/25'],
  ['2022-01~', '2022/01'],
  ['2020?', '2020'],
  ['2018-22', '2018'],
  ['2015/2018', '2015'],
  ['../2018', undefined],
])('dates %s as %s', (date, read) => expect(saved({ date })['date']).toBe(read));
