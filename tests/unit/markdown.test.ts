import { expect, it } from 'vitest';
import { readCorpus } from '../../src/check/read-corpus.ts';
import { briefingMarkdown } from '../../src/exports/markdown.ts';
import { small } from '../fixture.ts';

const corpus = readCorpus(small);
const [briefing] = corpus.briefings;
if (!briefing) throw new Error('the fixture has a briefing');

it('a title and a summary are text in Markdown, whatever characters are in them', () => {
  const data = { ...briefing.data, title: 'Ports *at*\n[night]', summary: '1. A <b>harbour</b> & `quay`.' };
  const markdown = briefingMarkdown({ ...briefing, data }, '', new Map(), corpus.site, (path) => path);
  expect(markdown).toContain(
    '\n---\n\n# Ports \\*at\\* \\[night]\n\n1\\. A \\<b>harbour\\</b> & \\`quay\\`.\n',
  );
  expect(markdown).toMatch(/^---\ntitle: \|-\n {2}Ports \*at\*\n {2}\[night\]\n/);
});
