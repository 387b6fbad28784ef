import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';

/** A built page: its route and its parsed HTML. */
export interface BuiltPage {
  /** `/analyses/` for analyses/index.html. */
  route: string;
  html: string;
  document: Document;
}

/** The built site that `npm run build` has written. */
export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** All pages below a folder, without the fragments that popovers load. */
export const readPages = (folder: string): BuiltPage[] =>
  globSync('**/*.html', { cwd: folder })
    .filter((path) => !path.startsWith('pagefind/') && !path.endsWith('/popovers/index.html'))
    .toSorted()
    .map((path) => {
      const html = readFileSync(join(folder, path), 'utf8');
      const route = `/${path.replace(/index\.html$/, '')}`;
      return { route, html, document: parseHTML(html).document };
    });

/** What a link leads to: a page and an id in it, a file, or nothing. */
export function follow(
  folder: string,
  pages: Map<string, BuiltPage>,
  from: string,
  href: string,
): string | undefined {
  const { pathname, hash } = new URL(href, `http://site${from}`);
  const page = pages.get(pathname);
  if (!page)
    return existsSync(join(folder, pathname)) && pathname.includes('.') ? undefined : `no page ${pathname}`;
  const id = decodeURIComponent(hash.slice(1));
  if (id && !page.document.getElementById(id)) return `no #${id} in ${pathname}`;
  return undefined;
}

/** An absolute address of the site as a path from its root; an address of anything else as it is. */
export function pathWithin(pages: Map<string, BuiltPage>, address: string): string {
  const home = pages.get('/')?.document.querySelector('link[rel=canonical]')?.getAttribute('href');
  return home && address.startsWith(home) ? address.slice(home.length - 1) : address;
}
