import { expect, it } from 'vitest';
import { openSite } from './site.ts';

const site = openSite();

it.each([undefined, 'maternity ward', '“1,500” & more+'])(
  'a browser that adds the search of a page can run it: %s',
  async (words) => {
    const { page, complaints } = await site.open('about/');
    const { template, example } = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[rel=search]');
      const xml = await (await fetch(link?.href ?? '')).text();
      const description = new DOMParser().parseFromString(xml, 'application/xml');
      return {
        template: description.querySelector('Url[type="text/html"]')?.getAttribute('template') ?? '',
        example: description.querySelector('Query[role=example]')?.getAttribute('searchTerms') ?? '',
      };
    });
    const query = words ?? example;
    const address = template.replace('{searchTerms}', encodeURIComponent(query));
    // The site is served from another address than it was built for.
    await page.goto(new URL(new URL(address).pathname + new URL(address).search, site.address).href);
    await page.locator('main [data-search-results] a').first().waitFor();
    await page.locator('main [data-search-status]', { hasText: `results for “${query}”` }).waitFor();
    expect(complaints).toEqual([]);
  },
);
