import astroSitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { analysisAddress, estimatesAddress, workAddress } from '../addresses.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { estimatedQuantities } from '../corpus/estimates.ts';
import { latestDay } from '../wording/dates.ts';

/** The pages that are not for search engines: the search, and what cards and filters load. */
const unlisted = /\/(search|popovers|rows\/\d+)\/$/;

/**
 * The sitemap of @astrojs/sitemap, with the day on which the content of each page last changed.
 * @param content the content that is being built
 */
export const sitemap = (content: () => Corpus): AstroIntegration => ({
  name: 'dated-sitemap',
  hooks: {
    'astro:config:setup': ({ config, command, updateConfig }) => {
      if (command !== 'build') return;
      const corpus = content();
      const days = changeDays(corpus);
      const base = config.base.replace(/\/$/, '').length;
      updateConfig({
        integrations: [
          astroSitemap({
            filter: (page) => !unlisted.test(page),
            serialize: (item) => {
              const address = new URL(item.url).pathname.slice(base);
              return { ...item, lastmod: days.get(address) ?? corpus.modified };
            },
            namespaces: { news: false, xhtml: false, image: false, video: false },
          }),
        ],
      });
    },
  },
});

/** The day of the last change of each page that shows a part of the corpus only, by its address. */
function changeDays(corpus: Corpus): Map<string, string> {
  const { briefings, works, modified } = corpus;
  const ofBriefing = new Map(briefings.map((briefing) => [briefing.id, briefing.modified]));
  const latest = (analyses: string[]): string =>
    latestDay(analyses.flatMap((id) => ofBriefing.get(id) ?? [])) ?? modified;
  return new Map([
    ...briefings.map(({ id }) => [analysisAddress(id), latest([id])] as const),
    ...[...works.values()].map(
      ({ id, citedBy }) => [workAddress(id), latest(citedBy.map(({ analysis }) => analysis.id))] as const,
    ),
    ...estimatedQuantities(corpus).map(
      ({ id, estimates }) =>
        [estimatesAddress(id), latest(estimates.map(({ briefing }) => briefing.id))] as const,
    ),
  ]);
}
