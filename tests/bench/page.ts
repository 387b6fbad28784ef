/**
 * `npm run bench:page` measures the first paint of a briefing on an emulated phone beside that of its text alone, and of any
 * other built site: `npm run bench:page -- --peer <folder>:<path>`. It prints Markdown and checks nothing.
 */
import { parseArgs } from 'node:util';
import { startBrowser } from '../browser.ts';
import { dist } from '../site/dist.ts';
import { paintTimes, plainPage } from './paint-times.ts';
import { paintReport } from './report.ts';

const { values } = parseArgs({
  options: {
    loads: { type: 'string', default: '7' },
    page: { type: 'string', default: 'analyses/foxley-2020-future-spoiler/' },
    peer: { type: 'string', multiple: true, default: [] },
  },
});

const peers = values.peer.map((peer) => {
  const [folder = '', path = ''] = peer.split(':');
  return { name: peer, folder, path };
});
const browser = await startBrowser();
const pages = [
  { name: values.page, folder: dist, path: values.page },
  plainPage(dist, values.page),
  ...peers,
];
console.log(paintReport(await paintTimes(browser, pages, Number(values.loads))));
await browser.close();
