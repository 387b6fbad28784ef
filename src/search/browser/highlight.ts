import { plain } from '../normalize.ts';

/** Marks the words that the address carries in what it points at, and takes them out of the address. */
export function arrive(): void {
  const address = new URL(location.href);
  markWords(address.searchParams.get('mark') ?? '');
  address.searchParams.delete('mark');
  history.replaceState(history.state, '', address);
}

/**
 * Marks words in what the address points at: a claim with its paragraph, a section, a comparison, an entry, a page.
 * @param words as a result has them, joined by `|`
 */
export function markWords(words: string): void {
  if (!CSS.highlights) return;
  const phrases = words
    .split('|')
    .map((phrase) => phrase.split(' ').filter(Boolean))
    .filter(({ length }) => length > 0);
  const tokens = tokensOf(targetRange(document.getElementById(decodeURIComponent(location.hash.slice(1)))));
  const ranges = tokens.flatMap((first, at) => {
    const lengths = phrases
      .filter((phrase) => phrase.every((word, next) => same(word, tokens[at + next]?.text ?? '')))
      .map(({ length }) => length);
    const last = lengths.length > 0 && tokens[at + Math.max(...lengths) - 1];
    if (!last) return [];
    const range = new Range();
    range.setStart(first.node, first.start);
    range.setEnd(last.node, last.end);
    return [range];
  });
  CSS.highlights.set('found', new Highlight(...ranges));
}

/** What words of one stem end in, up to three letters. */
const ending = /^(|[deinrsy]|a[ln]|ans|[eo]rs?|e[ds]|est|i[cnsz]|ial|ied|ies|ing|ion|ism|ist|ity|ive|ly)$/;

/**
 * Whether a word of a text is the one that was searched for or another form of it, as far as their letters tell: a stem of four
 * letters or more, and an ending. Figures have no other forms.
 */
export function same(word: string, token: string): boolean {
  if (word === token) return true;
  if (/\d/.test(word + token)) return false;
  let stem = 0;
  while (stem < word.length && word[stem] === token[stem]) stem++;
  return stem >= 4 && ending.test(word.slice(stem)) && ending.test(token.slice(stem));
}

/** What the target of the address stands for. */
function targetRange(target: Element | null): Range {
  const range = new Range();
  const main = document.querySelector('main') ?? document.body;
  const heading = target?.closest('.heading')?.querySelector('h1, h2, h3, h4, h5, h6') ?? target;
  const level = /^H([1-6])$/.exec(heading?.nodeName ?? '')?.[1];
  range.selectNodeContents(
    heading?.closest('article, .claim')?.closest('article, p, li, td, blockquote') ?? target ?? main,
  );
  if (!heading || level === undefined || heading.closest('article')) return range;
  range.setStartBefore(heading);
  const next = [...main.querySelectorAll('h1, h2, h3, h4, h5, h6')].find(
    (each) =>
      each.nodeName <= `H${level}` &&
      heading.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  if (next) range.setEndBefore(next);
  else range.setEnd(main, main.childNodes.length);
  return range;
}

interface Token {
  text: string;
  node: Text;
  start: number;
  end: number;
}

/** A word with the apostrophes and accents in it, a number with its commas and points. */
const tokenPattern = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['‘’ʼʾʿ](?=[\p{L}\p{N}])|(?<=\d)[.,](?=\d))*/gu;

/** The words of a range in their order; marks of notes and the names of links are none. */
function tokensOf(range: Range): Token[] {
  const tokens: Token[] = [];
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
    if (node.parentElement?.closest('sup, .anchor, .visually-hidden, script, style')) continue;
    for (const { 0: text, index } of node.data.matchAll(tokenPattern))
      tokens.push({ text: plain(text).trim(), node, start: index, end: index + text.length });
  }
  return tokens;
}
