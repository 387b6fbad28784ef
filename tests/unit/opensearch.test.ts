import { parseXml } from '@rgrove/parse-xml';
import { expect, it } from 'vitest';
import { readCorpus } from '../../src/check/read-corpus.ts';
import { openSearch } from '../../src/exports/opensearch.ts';
import { small } from '../fixture.ts';

const corpus = readCorpus(small);

it.each([
  ['Small Briefings', 'Small Briefings'],
  ['Briefings of it all', 'Briefings of it'],
  ['Sixteen letters!', 'Sixteen letters!'],
  ['Uncharacteristically long', 'Uncharacteristic'],
])('a site called "%s" is "%s" in the 16 characters of a short name', (name, short) => {
  const site = { ...corpus.site, name };
  const xml = openSearch({ ...corpus, site }, (address) => `https://example.org${address}`);
  expect(/<ShortName>(.*)<\/ShortName>/.exec(xml)?.[1]).toBe(short);
});

it('a text may contain what ends a section of CDATA', () => {
  const site = { ...corpus.site, description: 'Ships ]]> & piers' };
  const xml = openSearch({ ...corpus, site }, (address) => `https://example.org${address}`);
  expect(parseXml(xml).text).toContain('Ships ]]> & piers');
});
