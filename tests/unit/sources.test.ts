import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/check/read-corpus.ts';
import { sourceSummary } from '../../src/corpus/source-summary.ts';
import { claimWorks } from '../../src/markdown/claim-works.ts';
import { copyOfSmall, replace, small } from '../fixture.ts';

const lee = 'content/analyses/lee-2020-harbour.mdx';
const summary = (root: string) => sourceSummary([...readCorpus(root).claims.values()]);

describe('the works of a claim', () => {
  const citations = [
    { work: 'roe-2018-ports', notes: [1, { number: 2 }] },
    { work: 'port-2019-report', notes: [3, { number: 2 }] },
  ];

  it('are those of its notes, then of its closing notes, then those that the text names, each once', () => {
    expect(claimWorks({ notes: [3], closingNotes: [1] }, citations)).toEqual([
      'port-2019-report',
      'roe-2018-ports',
    ]);
    expect(claimWorks({ notes: [1, 2] }, citations)).toEqual(['roe-2018-ports', 'port-2019-report']);
    expect(claimWorks({ citedInText: ['doe-2017-boats'] }, citations)).toEqual(['doe-2017-boats']);
  });

  it('are none if it names no note, or one whose text is lost', () => {
    expect(claimWorks({}, citations)).toEqual([]);
    expect(claimWorks({ notes: [4] }, citations)).toEqual([]);
  });
});

describe('the sources of claims', () => {
  it('are counted by the notes at their words, the notes that close their passage, and neither', () => {
    expect(summary(small)).toMatchObject({ claims: 4, noted: 1, closed: 1, uncited: 2 });
  });

  it('are counted by kind, the most frequent first', () => {
    expect(summary(small).kinds.map(({ kind, count }) => [kind, count])).toEqual([
      ['estimate', 1],
      ['event', 1],
      ['assessment', 1],
      ['forecast', 1],
    ]);
  });

  it('have the oldest and the newest work, and no work cited most if none is cited twice', () => {
    expect(summary(small)).toMatchObject({
      works: 1,
      types: [{ type: 'book', count: 1 }],
      mostCited: undefined,
      oldest: '2018',
      newest: '2018',
    });
  });

  it('have the work that most claims cite', () => {
    const root = copyOfSmall();
    replace(root, lee, 'closingNotes: [4]', 'notes: [2, 3]');
    const found = summary(root);
    expect(found).toMatchObject({ noted: 2, closed: 0, works: 2, oldest: '2018', newest: '2019-12' });
    expect([found.mostCited?.work.id, found.mostCited?.claims]).toEqual(['roe-2018-ports', 2]);
  });

  it('are nothing for no claims', () => {
    expect(sourceSummary([])).toEqual({
      claims: 0,
      noted: 0,
      closed: 0,
      uncited: 0,
      kinds: [],
      works: 0,
      types: [],
      mostCited: undefined,
      oldest: undefined,
      newest: undefined,
    });
  });
});
