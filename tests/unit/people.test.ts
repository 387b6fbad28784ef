import { expect, it } from 'vitest';
import type { Person } from '../../src/schemas/person.ts';
import { authorLabel, invertedName, nameList, personList, workLabel } from '../../src/wording/people.ts';

const lee: Person = { given: 'Ann', family: 'Lee', suffix: 'Jr' };
const poe: Person = { family: 'Poe' };
const ports: Person = { literal: 'Institute of Ports' };

it.each([
  [[], ''],
  [['IOP'], 'IOP'],
  [['IOP', 'MEI'], 'IOP and MEI'],
  [['IOP', 'MEI', 'ORF'], 'IOP, MEI and ORF'],
])('the names %j in a row are "%s"', (names, row) => expect(nameList(names)).toBe(row));

it('people in a row have their full names, and nobody is undefined', () => {
  expect(personList([lee, ports, poe])).toBe('Ann Lee Jr, Institute of Ports and Poe');
  expect(personList([])).toBeUndefined();
});

it('a label has family names, or the publisher if no author is named', () => {
  const publisher = { name: 'Institute of Ports', short: 'IOP' };
  expect(authorLabel({ author: [lee, poe], publisher })).toBe('Lee and Poe');
  expect(authorLabel({ author: [ports], publisher })).toBe('Institute of Ports');
  expect(authorLabel({ author: [], publisher })).toBe('IOP');
});

it('an inverted name keeps its comma', () => {
  expect(invertedName(lee)).toBe('Lee Jr, Ann');
  expect(invertedName(poe)).toBe('Poe,');
});

it.each([
  [{ author: [lee, poe], issued: '2018-05' }, 'Lee and Poe 2018'],
  [{ author: [lee, poe, ports], issued: '2018/2019' }, 'Lee, Poe and Institute of Ports 2018'],
  [{ author: [lee, poe, poe, ports], issued: '2018' }, 'Lee and others 2018'],
  [{ author: [ports], issued: '2019' }, 'Institute of Ports 2019'],
  [{ 'container-title': 'Quay Review', publisher: 'Pier Press', issued: '2020' }, 'Quay Review 2020'],
  [{ publisher: 'Pier Press' }, 'Pier Press (undated)'],
  [{}, 'Ports and piers (undated)'],
])('a work with %o is known as "%s"', (work, label) =>
  expect(workLabel({ type: 'book', title: 'Ports and piers', ...work })).toBe(label),
);
