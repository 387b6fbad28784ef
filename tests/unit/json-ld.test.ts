import { expect, it } from 'vitest';
import type { Briefing } from '../../src/corpus/corpus.ts';
import { briefingJsonLd } from '../../src/exports/json-ld.ts';
import { readCorpus } from '../../src/check/read-corpus.ts';
import { small } from '../fixture.ts';

const { site, briefings } = readCorpus(small);

/** The JSON-LD of the first briefing of the small site with other fields. */
function text(fields: Partial<Briefing['data']>): string {
  const [briefing] = briefings;
  if (!briefing) throw new Error('the small site has no briefing');
  const data = { ...briefing.data, ...fields };
  return briefingJsonLd({ ...briefing, data }, site, (address) => `https://example.org${address}`);
}

it('cannot end the script that contains it', () => {
  const title = '</script><!-- & "the harbour"';
  expect(text({ title })).not.toContain('<');
  expect(JSON.parse(text({ title }))).toMatchObject({
    name: `Briefing: ${title}`,
    isBasedOn: { name: title },
  });
});

it('names an original without an address within itself', () => {
  const report = JSON.parse(text({ url: undefined })) as {
    isBasedOn: object;
    hasPart: object[];
  };
  expect(report.isBasedOn).toMatchObject({ '@id': '_:original' });
  expect(report.isBasedOn).not.toHaveProperty('url');
  for (const claim of report.hasPart) expect(claim).toMatchObject({ appearance: { '@id': '_:original' } });
});

it('leaves out an unknown author, and the doubt about a date', () => {
  const { isBasedOn } = JSON.parse(text({ author: [], date: '2022-01~' })) as { isBasedOn: object };
  expect(isBasedOn).not.toHaveProperty('author');
  expect(isBasedOn).toMatchObject({ datePublished: '2022-01' });
});

it('tells people from institutions', () => {
  const author = [{ family: 'Lee', given: 'Ann' }, { literal: 'Port Authority' }];
  expect(JSON.parse(text({ author }))).toMatchObject({
    isBasedOn: {
      author: [
        { '@type': 'Person', name: 'Ann Lee', familyName: 'Lee', givenName: 'Ann' },
        { '@type': 'Organization', name: 'Port Authority' },
      ],
    },
  });
});
