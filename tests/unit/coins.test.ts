import { expect, it } from 'vitest';
import { contextObject } from '../../src/exports/coins.ts';
import type { Work } from '../../src/schemas/work.ts';
import { contextObjectItem } from '../zotero/coins.ts';
import type { SavedItem } from '../zotero/item.ts';

it.each<[Work, SavedItem]>([
  [
    {
      type: 'article-journal',
      title: 'Ports & piers',
      author: [
        { family: 'Roe', given: 'J.' },
        { family: 'Lee Poe', given: 'Ann' },
      ],
      'container-title': 'Journal of Quays',
      issued: '2019-12',
      volume: '4',
      issue: '2',
      page: '1-9',
      URL: 'https://example.org/a?b=c&d=e#f',
    },
    {
      itemType: 'journalArticle',
      title: 'Ports & piers',
      creators: [
        { lastName: 'Roe', firstName: 'J.' },
        { lastName: 'Lee Poe', firstName: 'Ann' },
      ],
      publicationTitle: 'Journal of Quays',
      date: '2019-12',
      volume: '4',
      issue: '2',
      pages: '1-9',
      url: 'https://example.org/a?b=c&d=e#f',
    },
  ],
  [
    {
      type: 'report',
      title: 'Ships',
      author: [{ literal: 'Port Authority, North' }, { literal: 'Harbour Office' }],
      issued: '2018-07?',
      publisher: 'Pier Press',
      'publisher-place': 'Geneva',
      'collection-title': 'Harbour Papers',
    },
    {
      itemType: 'report',
      title: 'Ships',
      creators: [{ name: 'Port Authority, North' }, { name: 'Harbour Office' }],
      date: '2018-07',
      publisher: 'Pier Press',
      place: 'Geneva',
      seriesTitle: 'Harbour Papers',
      abstractNote: 'issued: 2018-07?',
    },
  ],
  [
    { type: 'chapter', title: 'Cranes', 'container-title': 'Ports', publisher: 'Pier Press', page: '3-5' },
    {
      itemType: 'bookSection',
      title: 'Cranes',
      creators: [],
      publicationTitle: 'Ports',
      publisher: 'Pier Press',
      pages: '3-5',
    },
  ],
  [
    { type: 'book', title: 'Ports', edition: '2', publisher: 'Pier Press' },
    { itemType: 'book', title: 'Ports', creators: [], edition: '2', publisher: 'Pier Press' },
  ],
  [
    { type: 'paper-conference', title: 'Quays', 'container-title': 'Proceedings' },
    { itemType: 'conferencePaper', title: 'Quays', creators: [], publicationTitle: 'Proceedings' },
  ],
  [
    { type: 'thesis', title: 'Piers', publisher: 'University of Ports', genre: 'PhD' },
    { itemType: 'thesis', title: 'Piers', creators: [], publisher: 'University of Ports', type: 'PhD' },
  ],
  [
    { type: 'post-weblog', title: 'A day in port', 'container-title': 'Quay notes', language: 'en' },
    {
      itemType: 'blogPost',
      title: 'A day in port',
      creators: [],
      publicationTitle: 'Quay notes',
      language: 'en',
    },
  ],
  [
    { type: 'periodical', title: 'Voice of Quays' },
    { itemType: 'document', title: 'Voice of Quays', creators: [] },
  ],
  [
    {
      type: 'report',
      title: 'Ships',
      number: 'S/2020/415',
      genre: 'Letter',
      accessed: '2020-05-23',
      editor: [{ family: 'Lee Poe', given: 'Ann' }],
      remark: 'The note\nbreaks a line.',
    },
    {
      itemType: 'report',
      title: 'Ships',
      creators: [],
      abstractNote:
        'number: S/2020/415\ngenre: Letter\naccessed: 2020-05-23\neditor: Lee Poe || Ann\nRemark: The note breaks a line.',
    },
  ],
  [
    { type: 'periodical', title: 'Voice of Quays', issue: '6', 'container-title': 'Telegram' },
    {
      itemType: 'document',
      title: 'Voice of Quays',
      creators: [],
      publicationTitle: 'Telegram',
      issue: '6',
      abstractNote: 'issue: 6\ncontainer-title: Telegram',
    },
  ],
  [
    { type: 'post-weblog', title: 'A day in port', publisher: 'Pier Press' },
    {
      itemType: 'blogPost',
      title: 'A day in port',
      creators: [],
      publisher: 'Pier Press',
      abstractNote: 'publisher: Pier Press',
    },
  ],
])('Zotero reads the COinS of %o', (data, item) => {
  expect(contextObjectItem(contextObject({ data }))).toEqual(item);
});
