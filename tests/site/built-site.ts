/** The content of the site under test, and its built pages. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { readCorpus } from '../../src/check/read-corpus.ts';
import { dist, siteRoot } from './dist.ts';

/** A built page: its route and its parsed HTML. */
export interface BuiltPage {
  /** `/analyses/` for analyses/index.html. */
  route: string;
  html: string;
  document: Document;
}

export const corpus = readCorpus(siteRoot);

/** All built pages but the fragments that cards and filters load. */
export const pages: BuiltPage[] = globSync('**/*.html', { cwd: dist })
  .filter((path) => !path.startsWith('pagefind/') && !/\/(popovers|rows\/\d+)\/index\.html$/.test(path))
  .toSorted()
  .map((path) => {
    const html = readFileSync(join(dist, path), 'utf8');
    const route = `/${path.replace(/index\.html$/, '')}`;
    return { route, html, document: parseHTML(html).document };
  });

const byRoute = new Map(pages.map((page) => [page.route, page]));

/** @throws Error if no page has the route */
export function page(route: string): Document {
  const document = byRoute.get(route)?.document;
  if (!document) throw new Error(`there is no page ${route}`);
  return document;
}

/** The text of a file in the built site. */
export const file = (path: string): string => readFileSync(join(dist, path), 'utf8');

/** The text of an element, with single spaces. */
export const text = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The addresses of the links in an element. */
export const hrefs = (parent: ParentNode | null | undefined, selector = 'a'): (string | null)[] =>
  [...(parent?.querySelectorAll(selector) ?? [])].map((link) => link.getAttribute('href'));

/** The reason why a link on a page leads nowhere; undefined if it leads to a page and an id in it, or to a file. */
export function deadLink(from: string, href: string): string | undefined {
  const { pathname, hash } = new URL(href, `http://site${from}`);
  const target = byRoute.get(pathname);
  if (!target)
    return existsSync(join(dist, pathname)) && pathname.includes('.') ? undefined : `no page ${pathname}`;
  const id = decodeURIComponent(hash.slice(1));
  if (id && !target.document.getElementById(id)) return `no #${id} in ${pathname}`;
  return undefined;
}

/** The absolute address of the home page. */
export const home = page('/').querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';

/** An absolute address of the site as a path from its root; an address of anything else as it is. */
export const pathWithin = (address: string): string =>
  address.startsWith(home) ? address.slice(home.length - 1) : address;

/** Those of some absolute addresses that lead nowhere, each with the reason. */
export const deadAddresses = (addresses: (string | undefined)[]): string[] =>
  addresses.flatMap((address = 'no address') => {
    const path = pathWithin(address);
    const reason = path.startsWith('/') ? deadLink('/', path) : 'is not of this site';
    return reason ? [`${address}: ${reason}`] : [];
  });
