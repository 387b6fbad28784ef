import { expect, it } from 'vitest';
import { readCorpus } from '../../src/check/read-corpus.ts';
import { archivedCopy } from '../../src/exports/archive.ts';
import { copyOfSmall, replace } from '../fixture.ts';

const report = 'content/works/port-2019-report.yaml';

/** The copy of the report, which an analysis of 25 March 2020 cites. */
function copyOfReport(edit: (root: string) => void = () => undefined): string | undefined {
  const root = copyOfSmall();
  edit(root);
  const work = readCorpus(root).works.get('port-2019-report');
  if (!work) throw new Error('the fixture has no report');
  return archivedCopy(work);
}

it('the archived copy of a work is from the day on which it was accessed', () => {
  expect(copyOfReport()).toBe('https://web.archive.org/web/20200102/https://example.org/2018/report');
});

it('the archived copy of a work accessed in some month is from the last day of that', () => {
  expect(copyOfReport((root) => replace(root, report, '2020-01-02', '2020-02'))).toBe(
    'https://web.archive.org/web/20200229/https://example.org/2018/report',
  );
});

it('without an access date the archived copy is from the day of the analysis that cites the work', () => {
  expect(copyOfReport((root) => replace(root, report, 'accessed: 2020-01-02\n', ''))).toBe(
    'https://web.archive.org/web/20200325/https://example.org/2018/report',
  );
});

it('a work without an address has no archived copy', () => {
  expect(copyOfReport((root) => replace(root, report, /URL: .*\n/, ''))).toBeUndefined();
});
