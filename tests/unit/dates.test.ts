import { describe, expect, it } from 'vitest';
import { cslDate } from '../../src/exports/csl.ts';
import { date, day } from '../../src/schemas/date.ts';
import {
  dateText,
  earliest,
  firstDay,
  inferred,
  lastDay,
  latest,
  machineDate,
  year,
  years,
} from '../../src/wording/dates.ts';

describe('a date in words', () => {
  it.each([
    ['2020', '2020'],
    ['2020-03', 'March 2020'],
    ['2020-03-25', '25 March 2020'],
    ['2022-01~', 'about January 2022'],
    ['2020-02?', 'February 2020 (uncertain)'],
    ['2018-22', 'summer 2018'],
    ['2018-22~', 'about summer 2018'],
    ['2018-21/2018-24', 'spring 2018 to winter 2018'],
    ['2015/2018', '2015 to 2018'],
    ['2017-12/2018-01~', 'December 2017 to about January 2018'],
    ['2020-08-23/..', 'since 23 August 2020'],
    ['198X', '1980s'],
  ])('%s is %s', (edtf, words) => expect(dateText(edtf)).toBe(words));
});

it('a date may be text, a number or a Date, as YAML parses it', () => {
  expect(date.parse('2020-03')).toBe('2020-03');
  expect(date.parse(2020)).toBe('2020');
  expect(date.parse(new Date('2020-03-25'))).toBe('2020-03-25');
});

it.each(['2018-22', '2018-24?', '2018-21/2018-22', '2018-22/..'])('a season may be in a date: "%s"', (text) =>
  expect(date.parse(text)).toBe(text),
);

it.each([
  '2018-22/2018-05',
  '2018-33',
  '2018-25',
  '2020-13',
  '2019-02-30',
  '25 March 2020',
  '2018/2015',
  '',
  '20',
])('"%s" is no date', (text) => expect(date.safeParse(text).success).toBe(false));

it('a day of publication is a whole day', () => {
  expect(day.safeParse('2026-11-22').success).toBe(true);
  expect(day.safeParse('2026-11').success).toBe(false);
  expect(day.safeParse('2026-11-22~').success).toBe(false);
});

it('a partial date spans what it may mean', () => {
  expect(new Date(earliest('2020-02')).toISOString()).toBe('2020-02-01T00:00:00.000Z');
  expect(new Date(latest('2020-02')).toISOString()).toBe('2020-02-29T23:59:59.999Z');
  expect(latest('2020-08-23/..')).toBe(Infinity);
  expect(year('2022-01~')).toBe(2022);
});

describe('a season is three whole months', () => {
  it.each([
    ['2018-21', '2018-03-01', '2018-05-31'],
    ['2018-22', '2018-06-01', '2018-08-31'],
    ['2018-23', '2018-09-01', '2018-11-30'],
    ['2018-24', '2018-12-01', '2019-02-28'],
    ['2019-24', '2019-12-01', '2020-02-29'],
    ['2018-22~', '2018-06-01', '2018-08-31'],
    ['2018-24?', '2018-12-01', '2019-02-28'],
    ['2018-21/2018-22', '2018-03-01', '2018-08-31'],
    ['2018-24~/2019-11-22', '2018-12-01', '2019-11-22'],
    ['2018-22/..', '2018-06-01', '2018-06-01'],
    ['2018-11-22', '2018-11-22', '2018-11-22'],
  ])('%s is %s to %s', (text, first, last) => expect([firstDay(text), lastDay(text)]).toEqual([first, last]));

  it('and a winter is in two years', () => {
    expect(year('2018-24')).toBe(2018);
    expect(years('2018-24')).toEqual([2018, 2019]);
    expect(latest('2018-22/..')).toBe(Infinity);
  });
});

it('a date for reference managers keeps a season that is all of it', () => {
  expect(cslDate('2018-22~')).toEqual({ 'date-parts': [[2018]], season: 2, circa: true });
  expect(cslDate('2018-22/2018-11')).toEqual({ 'date-parts': [[2018], [2018, 11]] });
});

it('a date for HTML is no more precise than HTML allows', () => {
  expect(machineDate('2020-03-25')).toBe('2020-03-25');
  expect(machineDate('2022-01~')).toBe('2022-01');
  expect(machineDate('2018-22')).toBe('2018');
  expect(machineDate('198X')).toBeUndefined();
});

it('a date with a mark of doubt is inferred', () => {
  expect(inferred('2022-01~')).toBe(true);
  expect(inferred('2020-02?')).toBe(true);
  expect(inferred('2020-03-25')).toBe(false);
});
