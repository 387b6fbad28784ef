import fc from 'fast-check';

/** Pieces of text that break a format, run as something, or look like something else. */
const pieces = [
  ...[
    '</script><script>alert(1)</script>',
    '<!--',
    ']]>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)>',
  ],
  ...['&amp;', '&#60;', '&', '"', "'", '`', '<b>', '{1+1}', '<Claim id="x">', '</title>', '<?xml?>'],
  ...[
    'javascript:alert(1)',
    '[x](javascript:alert(1))',
    '<javascript:alert(1)>',
    '![x](https://example.org/x.png)',
  ],
  ...['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("https://example.org")', '|', ','],
  ...[
    '\\',
    '{',
    '}',
    '%',
    '$',
    '~',
    '^',
    '#',
    '_',
    '\\input{x}',
    '\\end{document}',
    ' and ',
    '@book{x,',
    '}}\n@misc{y,',
  ],
  ...[
    '\nER  - \nTY  - JOUR\n',
    'TY  - ',
    '\r\n',
    '\n\n',
    '\r',
    '\t',
    '---\n',
    '\n---\n',
    ': ',
    '- ',
    '# ',
    '> ',
    '1. ',
    '* ',
  ],
  ...[
    'null',
    'no',
    '2020-01-01',
    '!!js/function x',
    '&anchor',
    '*alias',
    '[^x]',
    '|\n',
    '```',
    '    x',
    '[x]: y',
  ],
  ...[
    'שלום',
    'مرحبا',
    '\u202Eabc\u202C',
    '\u2066x',
    '\u200F',
    '日本語',
    'e\u0301',
    '\u{1F468}\u200D\u{1F469}',
    'ŉ',
    'ﬁ',
  ],
  ...[
    '\u0000',
    '\u0008',
    '\u001B[31m',
    '\u007F',
    '\u0085',
    '\u00A0',
    '\u00AD',
    '\u2028',
    '\u2029',
    '\uFEFF',
    '\uFFFE',
    '\uD800',
    '\uDFFF',
  ],
  ...['constructor', '__proto__', 'a', 'Harbour 2019'],
];

/** A text of such pieces and of any characters. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(''));

/** An address with such a text in it, or another scheme. */
export const hostileUrl: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: hostileText.map((text) => `https://example.org/${text}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'javascript:alert(1)',
      'data:text/html,<script>',
      ' javascript:alert(1)',
      '//example.org',
    ),
  },
);
