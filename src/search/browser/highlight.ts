import { stems } from '../lookup-keys.ts';

/** Highlights the words in `?mark=` inside the target of the address, then removes the parameter. */
export function highlightFromAddress(): void {
  const address = new URL(location.href);
  highlight(address.searchParams.get('mark') ?? '');
  address.searchParams.delete('mark');
  history.replaceState(history.state, '', address);
}

/**
 * Highlights words, in any of their forms, inside the target of the address: a claim with its paragraph, a section, a
 * question, an entry, a page.
 * @param words words and phrases, separated by `|`
 */
export function highlight(words: string): void {
  if (!CSS.highlights) return;
  const phrases = words.split('|').filter(Boolean).map(stemList);
  const tokens = tokensOf(targetRange(document.getElementById(decodeURIComponent(location.hash.slice(1)))));
  const ranges = tokens.flatMap((first, at) => {
    const lengths = phrases
      .filter((phrase) => phrase.every((stem, next) => stem === tokens[at + next]?.stem))
      .map(({ length }) => length);
    const last = lengths.length > 0 && tokens[at + Math.max(...lengths) - 1];
    if (!last) return [];
    const range = new Range();
    range.setStart(first.node, first.start);
    range.setEnd(last.node, last.end);
    return [range];
  });
  CSS.highlights.set('search', new Highlight(...ranges));
}

/** The words of a text by their stems, as the search matches them. */
export const stemList = (text: string): string[] => stems(text).trim().split(' ');

/** The text that the target of the address is about. */
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

/** A word on the page. */
interface Token {
  stem: string;
  node: Text;
  start: number;
  end: number;
}

/** A word with its apostrophes and accents, a number with its commas and points. */
const tokenPattern = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['‘’ʼʾʿ](?=[\p{L}\p{N}])|(?<=\d)[.,](?=\d))*/gu;

/** The words of a range in order, without note marks and hidden labels. */
function tokensOf(range: Range): Token[] {
  const tokens: Token[] = [];
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
    if (node.parentElement?.closest('sup, .anchor, .visually-hidden, script, style')) continue;
    for (const { 0: text, index } of node.data.matchAll(tokenPattern))
      tokens.push({ stem: stemList(text).join(''), node, start: index, end: index + text.length });
  }
  return tokens;
}
