import { describe, expect, it } from 'vitest';
import { element, markup, xmlDocument } from '../../src/exports/xml.ts';

describe('an element as markup', () => {
  it('is closed at once where nothing is inside', () =>
    expect(markup(element('link', { href: '/a' }))).toBe('<link href="/a"/>'));

  it('has its text and its attributes escaped', () =>
    expect(markup(element('a', { title: '"5" > 4 & <3' }, ']]> & ', element('b', {}, '<c>')))).toBe(
      '<a title="&quot;5&quot; &gt; 4 &amp; &lt;3">]]&gt; &amp; <b>&lt;c&gt;</b></a>',
    ));

  it('loses the characters that XML cannot hold and no others', () =>
    expect(markup('a\u0000\u001f\ufffe\ud800b\tc\n𝒹é')).toBe('ab\tc\n𝒹é'));
});

it('a document says what it is first', () =>
  expect(xmlDocument(element('a'))).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a/>\n'));
