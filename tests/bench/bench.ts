/**
 * `npm run bench` measures the build of the site, the indexing of generated briefings, and searches on an emulated phone.
 * `npm run bench -- --n 100 --peer` measures builds of 100 generated briefings instead, beside Starlight's.
 * It prints Markdown and checks nothing: times depend on the machine, and the tests check the bytes.
 */
import { realpathSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startBrowser } from '../browser.ts';
import { siteWithoutIndex } from '../generated/site.ts';
import { realPage, realQueries } from '../search/real-site.ts';
import { temporaryFolder } from '../fixture.ts';
import { buildsReport } from './builds.ts';
import { costOf } from './process-cost.ts';
import { type Building, buildingReport, type Searching, searchingReport } from './report.ts';
import { searchTimes } from './search-times.ts';
import type { WrittenIndex } from './write-index.ts';

const { values } = parseArgs({
  options: {
    /** How often each search is run. */
    loads: { type: 'string', default: '5' },
    /** Measures builds of so many generated briefings instead. */
    n: { type: 'string' },
    /** And those of Starlight with the same texts. */
    peer: { type: 'boolean', default: false },
  },
});

if (values.n !== undefined) {
  console.log(await buildsReport(Number(values.n), values.peer));
  process.exit();
}

const real = temporaryFolder();
const folders = [real];
const buildings: Building[] = [];
const sites = [{ name: 'real site', folder: real, page: realPage, queries: realQueries }];

const astro = realpathSync(new URL('../../node_modules/.bin/astro', import.meta.url));
buildings.push({
  what: 'the real site, all of it',
  ...(await costOf([astro, 'build', '--force', '--outDir', real])),
});

for (const count of [100, 1000]) {
  const folder = siteWithoutIndex(real);
  const cost = await costOf(['tests/bench/write-index.ts', String(count), folder]);
  const { seconds, places, queries } = JSON.parse(cost.output) as WrittenIndex;
  const name = `${count.toLocaleString('en')} generated`;
  buildings.push({ ...cost, what: `the index of ${name}, ${places} places`, seconds });
  sites.push({ name, folder, page: '', queries });
  folders.push(folder);
}
console.log(`${buildingReport(buildings)}\n`);

const browser = await startBrowser();
const searchings: Searching[] = [];
for (const site of sites) searchings.push(...(await searchTimes(browser, site, Number(values.loads))));
await browser.close();
console.log(searchingReport(searchings));

for (const folder of folders) rmSync(folder, { recursive: true });
