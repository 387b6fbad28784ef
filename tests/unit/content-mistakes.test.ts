import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { contentProblems } from '../../src/check/content.ts';
import { problemReport } from '../../src/check/problem.ts';
import { copyOfSmall, replace as replaceIn, write } from '../fixture.ts';

const lee = 'content/analyses/lee-2020-harbour.mdx';
const poe = 'content/analyses/poe-2021-quay.mdx';
const traffic = 'content/topics/traffic.mdx';
const question = 'content/questions/busy-or-quiet.yaml';
const quantity = 'content/quantities/ships.yaml';
const harbour = 'content/names/harbour.yaml';
const synonyms = 'content/synonyms.yaml';
const roots: string[] = [];

type Spoil = (root: string) => void;

/** A copy of the small fixture in which something has gone wrong. */
function fixture(spoil: Spoil): string {
  const root = copyOfSmall();
  roots.push(root);
  spoil(root);
  return root;
}

const replace =
  (file: string, from: string, to: string): Spoil =>
  (root) =>
    replaceIn(root, file, from, to);

const report = (root: string): string => problemReport(contentProblems(root));

/** The number of the line that contains `text`. */
const lineOf = (root: string, file: string, text: string): number =>
  readFileSync(join(root, file), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(text)) + 1;

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

interface Case {
  mistake: string;
  spoil: Spoil;
  /** A text on the line that the message should name; the first line if absent. */
  at?: string;
  file?: string;
  says: string;
}

const cases: Case[] = [
  {
    mistake: 'a quantity of the home page that nobody estimates',
    spoil: replace('content/site.yaml', 'name: Small', 'quantity: shops\nname: Small'),
    at: 'quantity: shops',
    file: 'content/site.yaml',
    says: 'quantity  "shops" is estimated by no claim: use the quantity of an estimate, or leave it out',
  },
  {
    mistake: 'a misspelt key',
    spoil: replace(lee, 'title: The harbour', 'titel: The harbour'),
    at: 'titel:',
    says: 'file  "titel" is not a field here: use one of title, titleBasis, author',
  },
  {
    mistake: 'a missing key',
    spoil: replace(lee, 'finding: The harbour is busier than it looks.\n', ''),
    at: 'title:',
    says: 'finding  is missing: add it',
  },
  {
    mistake: 'a control character',
    spoil: replace(lee, 'title: The harbour at night', 'title: "The harbour \\u0001at night"'),
    at: 'title:',
    says: 'title  "The harbour \\u0001at night" contains a control character: remove it',
  },
  {
    mistake: 'a wrong type',
    spoil: replace(lee, 'low: 1500', "low: '1500'"),
    at: "low: '1500'",
    says: 'claims.ships-2019.low  "1500" is not a number: write digits only',
  },
  {
    mistake: 'a date that does not exist',
    spoil: replace(lee, 'date: 2019-05-04', 'date: 2019-02-30'),
    at: '2019-02-30',
    says: 'claims.fire-2019.date  "2019-02-30" is not a date that exists: write it as 2020, 2020-03',
  },
  {
    mistake: 'an unknown kind of claim',
    spoil: replace(lee, 'kind: event', 'kind: rumour'),
    at: 'kind: rumour',
    says: 'claims.fire-2019.kind  "rumour" is not a kind of claim: use finding, event, estimate',
  },
  {
    mistake: 'a low above its high',
    spoil: replace(lee, 'low: 1500', 'low: 3000'),
    at: 'low: 3000',
    says: 'claims.ships-2019.low  3000 is more than high (2200): swap or correct them',
  },
  {
    mistake: 'a statement that is too long',
    spoil: replace(lee, 'A fire closed', `${'very '.repeat(40)}A fire closed`),
    at: 'A fire closed',
    says: 'words long: use at most 40, or make two claims of it',
  },
  {
    mistake: 'two claims of one id',
    spoil: replace(lee, 'id: fire-2019', 'id: ships-2019 # again'),
    at: 'id: ships-2019 # again',
    says: 'claims.ships-2019.id  "ships-2019" is also the id of an earlier claim: give each its own',
  },
  {
    mistake: 'two headings of one id',
    spoil: replace(lee, '#small-boats', '#traffic'),
    at: '### Small boats',
    says: 'heading "Small boats"  has the id "traffic" of an earlier heading: give each its own',
  },
  {
    mistake: 'two works of one id',
    spoil: (root) =>
      cpSync(
        join(root, 'content/works/roe-2018-ports.yaml'),
        join(root, 'content/works/new/roe-2018-ports.yaml'),
      ),
    file: 'content/works/roe-2018-ports.yaml',
    says: 'file name  "roe-2018-ports" is also the id of content/works/new/roe-2018-ports.yaml: give each file its own name',
  },
  {
    mistake: 'two analyses of one id',
    spoil: (root) => cpSync(join(root, lee), join(root, 'content/analyses/new/lee-2020-harbour.mdx')),
    file: 'content/analyses/new/lee-2020-harbour.mdx',
    says: `file name  "lee-2020-harbour" is also the id of ${lee}: give each file its own name`,
  },
  {
    mistake: 'a citation of a work that has no record',
    spoil: (root) => rmSync(join(root, 'content/works/port-2019-report.yaml')),
    at: '- work: port-2019-report',
    says: 'citations.port-2019-report.work  "port-2019-report" has no record: add content/works/port-2019-report.yaml',
  },
  {
    mistake: 'a change of a claim that is not there',
    spoil: replace(
      lee,
      'keyClaims:',
      'changes:\n  - { date: 2027-01-02, what: Corrected., claims: [ships-1919] }\nkeyClaims:',
    ),
    at: 'ships-1919',
    says: 'changes.1.claims.1  "ships-1919" is not a claim of this analysis: use one of its ids',
  },
  {
    mistake: 'a topic that has no record',
    spoil: replace(lee, 'topics: [traffic]', 'topics: [trafic]'),
    at: '[trafic]',
    says: 'claims.ships-2019.topics.1  "trafic" has no record: add content/topics/trafic.mdx or correct the id',
  },
  {
    mistake: 'a claim that is never placed',
    spoil: replace(
      lee,
      '<Claim id="fire-2019">On 4 May 2019 the eastern quay was closed by a fire.</Claim>',
      'A fire.',
    ),
    at: 'id: fire-2019',
    says: 'claims.fire-2019.id  "fire-2019" is never placed: put <Claim id="fire-2019"> around its words in the text',
  },
  {
    mistake: 'a claim that is placed twice',
    spoil: replace(lee, 'They are not counted.', '<Claim id="fire-2019">They burnt.</Claim>'),
    at: 'They burnt.',
    says: '<Claim>  "fire-2019" is already placed in line 46: place each claim once',
  },
  {
    mistake: '<Claim> without a claim',
    spoil: replace(lee, 'They are not counted.', '<Claim id="boats">They are not counted.</Claim>'),
    at: '<Claim id="boats">',
    says: '<Claim>  "boats" is not a claim of this analysis: add it to claims or correct the id',
  },
  {
    mistake: 'an element that briefings do not have',
    spoil: replace(lee, 'They are not counted.', '<Chart of="boats" />'),
    at: '<Chart',
    says: '<Chart>  is not an element of a briefing: use <Claim> and Markdown',
  },
  {
    mistake: 'a footnote mark without a citation',
    spoil: replace(lee, 'not counted.[^roe-2018-ports]', 'not counted.[^doe-2018-boats]'),
    at: '[^doe-2018-boats]',
    says: '[^doe-2018-boats]  is not in citations: add the work there with its notes, or correct the mark',
  },
  {
    mistake: 'a heading without an authored id',
    spoil: replace(lee, '### Small boats {/* #small-boats */}', '### Small boats'),
    at: '### Small boats',
    says: 'heading "Small boats"  has no id: write {/* #short-id */} at the end of its line',
  },
  {
    mistake: 'a heading with an id of the page',
    spoil: replace(lee, '#small-boats', '#contents'),
    at: '### Small boats',
    says: 'heading "Small boats"  cannot have the id "contents", which the page already uses: choose another',
  },
  {
    mistake: 'text before the first heading',
    spoil: replace(lee, '## Traffic {/* #traffic */}', 'Harbours.'),
    at: 'Harbours.',
    says: 'text  comes before the first heading: put a heading with an id above it',
  },
  {
    mistake: 'a work that nothing cites',
    spoil: (root) =>
      writeFileSync(join(root, 'content/works/doe-2017-boats.yaml'), 'type: book\ntitle: Boats\n'),
    file: 'content/works/doe-2017-boats.yaml',
    says: 'file  is cited by no analysis: add it to the citations of one, or remove the file',
  },
  {
    mistake: 'a cited work that is marked nowhere',
    spoil: replace(lee, 'nobody else counted.[^port-2019-report]', 'nobody else counted.'),
    at: '- work: port-2019-report',
    says: 'citations.port-2019-report.work  "port-2019-report" is cited nowhere: cite it in a claim or put [^port-2019-report]',
  },
  {
    mistake: 'a note of the original that is not accounted for',
    spoil: replace(lee, 'notesInOriginal: 4', 'notesInOriginal: 6'),
    at: 'notesInOriginal: 6',
    says: 'notesInOriginal  leaves 5, 6 unaccounted for: put each note under the work that it cites, or into missingNotes',
  },
  {
    mistake: 'text that is not MDX',
    spoil: replace(lee, 'They are not counted.[^roe-2018-ports]', '<Claim id="boats">They are not counted.'),
    at: '<Claim id="boats">',
    says: 'text  is not MDX: Expected a closing tag for `<Claim>`',
  },
  {
    mistake: 'frontmatter that is not YAML',
    spoil: replace(lee, 'title: The harbour at night', 'title: The harbour: at night'),
    at: 'title: The harbour',
    says: 'YAML  cannot be read: Nested mappings are not allowed',
  },
  {
    mistake: 'a file of another format',
    spoil: (root) =>
      renameSync(
        join(root, 'content/works/roe-2018-ports.yaml'),
        join(root, 'content/works/roe-2018-ports.yml'),
      ),
    file: 'content/works/roe-2018-ports.yml',
    says: 'name  is not read: end it in .yaml',
  },
  {
    mistake: 'a file with the ending of another collection',
    spoil: (root) =>
      renameSync(
        join(root, 'content/works/roe-2018-ports.yaml'),
        join(root, 'content/works/roe-2018-ports.mdx'),
      ),
    file: 'content/works/roe-2018-ports.mdx',
    says: 'name  is not read: end it in .yaml',
  },
  {
    mistake: 'a file whose name is not an id',
    spoil: (root) => renameSync(join(root, poe), join(root, 'content/analyses/Poe_2021.mdx')),
    file: 'content/analyses/Poe_2021.mdx',
    says: 'file name  "Poe_2021" is not an id: use lower-case letters, digits and single hyphens',
  },
  {
    mistake: 'a type of work that CSL does not know',
    spoil: replace('content/works/roe-2018-ports.yaml', 'type: book', 'type: tome'),
    file: 'content/works/roe-2018-ports.yaml',
    says: 'type  "tome" is not a CSL item type: use report',
  },
  {
    mistake: 'a question about a claim that is not there',
    spoil: replace(question, 'poe-2021-quay/quiet]', 'poe-2021-quay/loud]'),
    file: question,
    at: 'no, it seems quiet',
    says: 'answers.2.claims.1  "poe-2021-quay/loud" is no claim of an analysis: correct it',
  },
  {
    mistake: 'a claim that gives two answers',
    spoil: replace(question, 'poe-2021-quay/quiet]', 'lee-2020-harbour/ships-2019]'),
    file: question,
    at: 'no, it seems quiet',
    says: '"lee-2020-harbour/ships-2019" gives an answer already: a claim gives one',
  },
  {
    mistake: 'claims of an answer that are not in the order of their analyses',
    spoil: replace(
      question,
      'claims: [lee-2020-harbour/ships-2019]',
      'claims: [poe-2021-quay/empty, lee-2020-harbour/ships-2019]',
    ),
    file: question,
    at: 'yes, 1,500 to 2,200 ships',
    says: '"lee-2020-harbour/ships-2019" is out of order: sort claims by the date of their analysis',
  },
  {
    mistake: 'a reason for different answers where there is one',
    spoil: (root) => {
      replace(question, '  - { answer: "no, it seems quiet", claims: [poe-2021-quay/quiet] }\n', '')(root);
      replace(question, 'reason:', 'because: [other date]\nreason:')(root);
    },
    file: question,
    at: 'because:',
    says: 'because  does not fit one answer: leave it out, or give the other answers',
  },
  {
    mistake: 'two questions with the same claims',
    spoil: (root) =>
      write(root, 'content/questions/traffic-again.yaml', readFileSync(join(root, question), 'utf8')),
    file: 'content/questions/traffic-again.yaml',
    at: 'yes, 1,500 to 2,200 ships',
    says: 'answers  have the same claims as content/questions/busy-or-quiet.yaml: make one question of the two',
  },
  {
    mistake: 'a question of a topic that has no record',
    spoil: replace(question, 'topics: [traffic]', 'topics: [trafic]'),
    file: question,
    at: 'topics: [trafic]',
    says: 'topics.1  "trafic" has no record: add content/topics/trafic.mdx or correct the id',
  },
  {
    mistake: 'one answer of figures that exclude each other',
    spoil: (root) => {
      replace(
        poe,
        'kind: assessment',
        'kind: estimate\n    quantity: ships\n    low: 3\n    high: 5\n    asOf: 2019-06',
      )(root);
      replace(question, 'ships-2019] }', 'ships-2019, poe-2021-quay/quiet] }')(root);
      replace(question, '  - { answer: "no, it seems quiet", claims: [poe-2021-quay/quiet] }\n', '')(root);
    },
    file: question,
    at: 'yes, 1,500 to 2,200 ships',
    says: 'joins figures for the same date that exclude each other ("ships-2019"): make two answers',
  },
  {
    mistake: 'a note that cannot hold a claim which does not name it',
    spoil: replace(lee, 'kind: ibid', 'kind: ibid, cannotHold: [ships-2019]'),
    at: 'kind: ibid',
    says: 'citations.roe-2018-ports.notes.2.cannotHold.1  "ships-2019" is not a claim that names note 2: use the id of one that does',
  },
  {
    mistake: 'a claim that names a note the original does not have',
    spoil: replace(lee, 'notes: [1]\n    topics', 'notes: [7]\n    topics'),
    at: 'notes: [7]',
    says: 'claims.ships-2019.notes.1  7 is no note of the original: put it under the work it cites, or into missingNotes',
  },
  {
    mistake: 'a note at the words that closes the passage too',
    spoil: replace(lee, 'notes: [1]\n    topics', 'notes: [1]\n    closingNotes: [1]\n    topics'),
    at: 'closingNotes: [1]',
    says: 'claims.ships-2019.closingNotes.1  1 is in notes too: a mark stands at the words or closes the passage',
  },
  {
    mistake: 'two lower bounds',
    spoil: replace(lee, 'low: 1500', 'low: 1500\n    above: 1400'),
    at: 'above: 1400',
    says: 'claims.ships-2019.above  1400 cannot stand beside low: keep the one that the text gives',
  },
  {
    mistake: 'two upper bounds',
    spoil: replace(lee, 'high: 2200', 'high: 2200\n    below: 2300'),
    at: 'below: 2300',
    says: 'claims.ships-2019.below  2300 cannot stand beside high: keep the one that the text gives',
  },
  {
    mistake: 'nearly beside another bound',
    spoil: replace(lee, 'high: 2200', 'nearly: 2200'),
    at: 'nearly: 2200',
    says: 'claims.ships-2019.nearly  2200 cannot stand beside another bound: keep the one that the text gives',
  },
  {
    mistake: 'an estimate without any bound',
    spoil: replace(lee, '    low: 1500\n    high: 2200\n', ''),
    at: 'id: ships-2019',
    says: 'claims.ships-2019.low  is missing: give low, high, above, below, nearly or words',
  },
  {
    mistake: 'casualties without any bound',
    spoil: replace(
      lee,
      'places: [harbour]',
      'places: [harbour]\n    casualties: { killed: { approximate: true } }',
    ),
    at: 'casualties:',
    says: 'claims.fire-2019.casualties.killed.low  is missing: give low, high, above, below, nearly or words',
  },
  {
    mistake: 'a place in the original without its heading',
    spoil: replace(lee, 'label: section, value: Traffic }', 'label: section }'),
    at: 'label: section }',
    says: 'claims.fire-2019.locator.value  does not fit its label: an opening has no value, every other place has one',
  },
  {
    mistake: 'a work cited in the text that has no record',
    spoil: replace(poe, 'hedge: seems', 'hedge: seems\n    citedInText: [doe-2018-boats]'),
    file: poe,
    at: 'citedInText:',
    says: 'claims.quiet.citedInText.1  "doe-2018-boats" has no record: add content/works/doe-2018-boats.yaml',
  },
  {
    mistake: 'an event that has no record',
    spoil: replace(lee, 'places: [harbour]', 'places: [harbour]\n    event: quay-fire'),
    at: 'event: quay-fire',
    says: 'claims.fire-2019.event  "quay-fire" has no record: add content/names/quay-fire.yaml or correct the id',
  },
  {
    mistake: 'a horizon that is no date',
    spoil: replace(poe, 'horizonDate: 2030', 'horizonDate: soon'),
    file: poe,
    at: 'horizonDate: soon',
    says: 'claims.empty.horizonDate  "soon" is not a date that exists: write it as 2020, 2020-03, 2020-03-25',
  },
  {
    mistake: 'an event that no claim dates',
    spoil: (root) => {
      write(root, 'content/names/quay-fire.yaml', 'name: Fire at the quay\nkind: event\n');
      replaceIn(root, lee, 'quantity: ships', 'quantity: ships\n    event: quay-fire');
    },
    at: 'event: quay-fire',
    says: 'claims.ships-2019.event  "quay-fire" has no date: let a claim of kind event tell it, or leave this field out',
  },
  {
    mistake: 'a quantity of a topic that has no record',
    spoil: replace(quantity, 'unit: ships', 'unit: ships\ntopic: trafic'),
    file: quantity,
    at: 'topic: trafic',
    says: 'topic  "trafic" has no record: add content/topics/trafic.mdx or correct the id',
  },
  {
    mistake: 'a spelling that an unknown analysis prints',
    spoil: replace(harbour, 'variants:', 'printed: { lee-2019-harbour: [the Harbor] }\nvariants:'),
    file: harbour,
    at: 'printed:',
    says: 'printed.lee-2019-harbour  "lee-2019-harbour" has no record: add content/analyses/lee-2019-harbour.mdx',
  },
  {
    mistake: 'a record elsewhere without its address',
    spoil: replace(harbour, 'variants:', 'sameAs: [Q3407658]\nvariants:'),
    file: harbour,
    at: 'sameAs:',
    says: 'sameAs.1  "Q3407658" is not a web address: start with https://',
  },
  {
    mistake: 'an address with a space in it',
    spoil: replace(harbour, 'variants:', "sameAs: ['https://example.org/a b']\nvariants:"),
    file: harbour,
    at: 'sameAs:',
    says: 'sameAs.1  "https://example.org/a b" contains a character that an address cannot: percent-encode it',
  },
  {
    mistake: 'a language by its name',
    spoil: replace('content/works/roe-2018-ports.yaml', 'type: book', 'type: book\nlanguage: Pashto'),
    file: 'content/works/roe-2018-ports.yaml',
    at: 'language:',
    says: 'language  "Pashto" is not a language tag: write it as ps, fa or zh-Hans',
  },
  {
    mistake: 'a reason that no answers have',
    spoil: replace(question, 'reason:', 'because: [other weather]\nreason:'),
    file: question,
    at: 'because:',
    says: 'because.1  "other weather" is not allowed here: use other date, other scope',
  },
  {
    mistake: 'a question with an id of the page of its topic',
    spoil: (root) => renameSync(join(root, question), join(root, 'content/questions/claims.yaml')),
    file: 'content/questions/claims.yaml',
    says: 'file name  "claims" is an id that the page of a topic already uses: choose another',
  },
  {
    mistake: 'an opening with a heading',
    spoil: replace(poe, 'locator: { label: opening }', 'locator: { label: opening, value: Start }'),
    file: poe,
    at: 'value: Start',
    says: 'locator.value  "Start" does not fit its label: an opening has no value, every other place has one',
  },
  {
    mistake: 'a sentence of a synthesis that rests on no claim',
    spoil: replace(
      traffic,
      'Poe finds the quay <See claim="poe-2021-quay/quiet">quiet</See>.',
      'Poe disagrees.',
    ),
    file: traffic,
    at: 'Poe disagrees.',
    says: 'text  "Poe disagrees.…" rests on no claim: put <See claim="…"> around its words',
  },
  {
    mistake: 'a link of a synthesis to a claim that is not there',
    spoil: replace(traffic, '<See claim="poe-2021-quay/quiet">', '<See claim="poe-2021-quay/loud">'),
    file: traffic,
    at: 'poe-2021-quay/loud',
    says: '<See>  "poe-2021-quay/loud" is not a claim of an analysis: correct it',
  },
  {
    mistake: 'a group of one word',
    spoil: replace(synonyms, '[fire, blaze]', '[fire]'),
    file: synonyms,
    at: '[fire]',
    says: '3  ["fire"] contains fewer than two words: add what else readers say, or remove the group',
  },
  {
    mistake: 'a word that stands twice in its group',
    spoil: replace(synonyms, '[ship, boat, vessel]', '[ship, boat, ship]'),
    file: synonyms,
    at: '[ship, boat, ship]',
    says: '2.3  "ship" is in its group already: remove it',
  },
  {
    mistake: 'two groups of the same words',
    spoil: replace(synonyms, '[fire, blaze]', '[fire, blaze]\n- [blaze, fire] # again'),
    file: synonyms,
    at: '# again',
    says: '4  ["blaze","fire"] contains the same words as group 3: remove one of the two',
  },
  {
    mistake: 'a synonym with capitals',
    spoil: replace(synonyms, 'blaze', 'Blaze'),
    file: synonyms,
    at: 'Blaze',
    says: '3.2  "Blaze" contains capitals: write it in lower case',
  },
  {
    mistake: 'a synonym that is a record',
    spoil: replace(synonyms, 'blaze', '{ word: blaze }'),
    file: synonyms,
    at: 'blaze',
    says: '3.2  {"word":"blaze"} is not text: put it in quotation marks',
  },
  {
    mistake: 'a file beside those that are read',
    spoil: (root) => renameSync(join(root, synonyms), join(root, 'content/words.yaml')),
    file: 'content/words.yaml',
    says: 'folder  is in no folder that is read: use content/analyses',
  },
];

it.each(cases)(
  'the check reports $mistake, with its line and the remedy',
  ({ spoil, at, file = lee, says }) => {
    const root = fixture(spoil);
    const line = at === undefined ? 1 : lineOf(root, file, at);
    const row = report(root)
      .split('\n')
      .find((each) => each.includes(says));
    expect(row).toMatch(new RegExp(`^${file}:${line}  `));
  },
);

it('the check lists the mistakes of all files at once', () => {
  const root = fixture((each) => {
    replace(lee, 'low: 1500', 'low: 3000')(each);
    replace('content/works/roe-2018-ports.yaml', 'type: book', 'type: tome')(each);
    replace('content/names/harbour.yaml', 'latitude: 50', 'latitude: 95')(each);
  });
  const text = report(root);
  expect(text).toContain('is more than high');
  expect(text).toContain('is not a CSL item type');
  expect(text).toContain('content/names/harbour.yaml:4  coordinates.latitude  95 is too large: at most 90');
  expect(text).toContain('3 mistakes in the content');
});
