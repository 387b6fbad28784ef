import { describe, expect, it } from 'vitest';
import { cslDate, cslItem, notedItem } from '../../src/exports/csl.ts';
import { references, referenceText } from '../../src/exports/references.ts';
import type { Work } from '../../src/schemas/work.ts';

describe('a date in CSL', () => {
  it.each([
    ['2020', { 'date-parts': [[2020]] }],
    ['2020-03-25', { 'date-parts': [[2020, 3, 25]] }],
    ['2020-02?', { 'date-parts': [[2020, 2]], circa: true }],
    ['2018-22', { 'date-parts': [[2018]], season: 2 }],
    ['2015/2018', { 'date-parts': [[2015], [2018]] }],
  ])('%s', (edtf, csl) => expect(cslDate(edtf)).toEqual(csl));
});

const report: Work = {
  type: 'report',
  title: 'Ports & piers',
  author: [{ literal: 'Port Authority' }],
  issued: '2019-12',
  URL: 'https://example.org/a_b',
  doubt: 'The address has another year.',
};

it('the CSL item of a work leaves out the editor’s remarks', () => {
  expect(cslItem({ id: 'port-2019', data: report })).toEqual({
    id: 'port-2019',
    type: 'report',
    title: 'Ports & piers',
    author: [{ literal: 'Port Authority' }],
    issued: { 'date-parts': [[2019, 12]] },
    URL: 'https://example.org/a_b',
  });
});

it('the item that is published has them in a note, after what Zotero has no field for', () => {
  const post: Work = {
    type: 'post',
    title: 'A day in port',
    publisher: 'Pier Press',
    remark: 'Posted\nin haste.',
  };
  expect(notedItem({ id: 'port-2019', data: report })).toEqual({
    ...cslItem({ id: 'port-2019', data: report }),
    note: 'Doubt: The address has another year.',
  });
  expect(notedItem({ id: 'post', data: post }).note).toBe('publisher: Pier Press\nRemark: Posted in haste.');
  expect(
    notedItem({ id: 'book', data: { type: 'book', title: 'Piers', publisher: 'Pier Press' } }),
  ).not.toHaveProperty('note');
});

it('a reference is escaped HTML whose address is a link', () => {
  expect(references([{ id: 'port-2019', data: report }]).get('port-2019')).toBe(
    'Port Authority. (2019). <i>Ports &#38; piers</i>. <a class="address" href="https://example.org/a_b">https://example.org/a_b</a>',
  );
});

it('a reference as text has neither tags nor character references', () => {
  const html = references([{ id: 'port-2019', data: report }]).get('port-2019') ?? '';
  expect(referenceText(html)).toBe('Port Authority. (2019). Ports & piers. https://example.org/a_b');
});

it('no works have no references', () => expect(references([]).size).toBe(0));
