import { describe, expect, it } from 'vitest';
import { outline } from '../../src/corpus/outline.ts';

const body = `
## Traffic {/* #traffic */}

Boats *come* and go.[^lee-2020]
<Claim id="ships">Ships lay
at anchor</Claim>, and more.

- one
- <Claim id="two">two</Claim>

| harbour | ships |
|---|---|
| north | 1,500 |

### Small boats {/* #small */}

Not counted.[^poe-2021] <Chart />
`;

describe('the outline of a body', () => {
  const parts = outline(body, ['lee-2020']);

  it('contains the sections with their authored ids, titles and levels', () => {
    expect(parts.sections.map(({ id, title, depth }) => [id, title, depth])).toEqual([
      ['traffic', 'Traffic', 2],
      ['small', 'Small boats', 3],
    ]);
  });

  it('contains the text of each section, one block per line, with no words run together', () => {
    expect(parts.sections[0]?.text.split('\n')).toEqual([
      'Boats come and go. Ships lay at anchor, and more.',
      'one',
      'two',
      'harbour',
      'ships',
      'north',
      '1,500',
    ]);
  });

  it('contains the section and the line of each claim', () => {
    expect(parts.claims).toEqual([
      { id: 'ships', line: 5 },
      { id: 'two', line: 9 },
    ]);
    expect(parts.sections.map(({ claims }) => claims)).toEqual([['ships', 'two'], []]);
  });

  it('tells marks with a citation from marks without one, and finds unknown elements', () => {
    expect(parts.marks).toEqual([{ id: 'lee-2020', line: 4 }]);
    expect(parts.strayMarks).toEqual([{ id: 'poe-2021', line: 17 }]);
    expect(parts.strayElements).toEqual([{ id: 'Chart', line: 17 }]);
  });

  it('counts the words of the text and not of the headings', () => expect(parts.words).toBe(18));
});

it('a heading without an authored id has none', () => {
  expect(outline('## Traffic', []).sections[0]).toMatchObject({ id: undefined, title: 'Traffic' });
});

it('text before the first heading is found', () =>
  expect(outline('Boats.\n\n## A {/* #a */}', []).lead).toBe(1));
