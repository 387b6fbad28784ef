import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readCorpus } from '../../src/check/read-corpus.ts';
import { type CheckedLink, checkLinks } from '../../src/commands/link-check.ts';
import { linkReport, outsideLinks } from '../../src/commands/links.ts';
import { small } from '../fixture.ts';

const politeness = { agent: 'briefing-link-check', pause: 1, patience: 300, retries: 1 };

/** A server that misbehaves in every way, by path. */
const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/robots.txt': (_, response) => response.end('User-agent: *\nDisallow: /private\n'),
  '/there': (_, response) => response.end('here I am'),
  '/moved': (_, response) => response.writeHead(302, { location: '/there' }).end(),
  '/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
  '/gone': (_, response) => response.writeHead(410).end(),
  '/missing': (_, response) => response.writeHead(404).end(),
  '/refused': (_, response) => response.writeHead(403).end(),
  '/broken': (_, response) => response.writeHead(500).end(),
  '/no-head': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/lies-to-head': ({ method }, response) => response.writeHead(method === 'HEAD' ? 404 : 200).end(),
  '/busy-once': (_, response) =>
    asked.filter((path) => path === '/busy-once').length === 1
      ? response.writeHead(429, { 'retry-after': '0' }).end()
      : response.end('ready'),
  '/busy': (_, response) => response.writeHead(503).end(),
  '/silent': () => undefined,
  '/hangs-up': ({ socket }) => socket.destroy(),
};

const asked: string[] = [];
let together = 0;
let most = 0;
let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    most = Math.max(most, ++together);
    response.on('close', () => together--);
    answers[path]?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it('each address answers, is gone, or cannot be told', async () => {
  const paths = [...Object.keys(answers).filter((path) => path !== '/robots.txt'), '/private/page'];
  const links = await checkLinks(
    paths.map((path) => origin + path),
    politeness,
  );
  const states = Map.groupBy(links, ({ state }) => state);
  const pathsOf = (state: CheckedLink['state']) =>
    states.get(state)?.map(({ address }) => address.slice(origin.length));
  expect(pathsOf('answers')).toEqual(['/busy-once', '/lies-to-head', '/moved', '/no-head', '/there']);
  expect(pathsOf('gone')).toEqual(['/gone', '/missing']);
  expect(pathsOf('cannot tell')).toEqual([
    '/broken',
    '/busy',
    '/hangs-up',
    '/private/page',
    '/refused',
    '/round',
    '/silent',
  ]);
});

it('what robots.txt forbids is not asked', () => expect(asked).not.toContain('/private/page'));

it('a host has one request at a time', () => {
  // The silent one is given up here before the server knows.
  expect(most).toBeLessThanOrEqual(2);
});

it('a host whose name is not known is gone, unless nobody can be asked for names', async () => {
  const address = 'http://no-such-host.invalid/page';
  const [, link] = await checkLinks([`${origin}/there`, address], politeness);
  expect(['ENOTFOUND: gone', 'EAI_AGAIN: cannot tell']).toContain(`${link?.why}: ${link?.state}`);
  // Without any answer the network may be at fault.
  expect(await checkLinks([address], politeness)).toMatchObject([{ state: 'cannot tell' }]);
});

it('the report has each address with its state and its archived copy', () => {
  const archived = outsideLinks(readCorpus(small));
  const links = [...archived.keys()].map((address) => ({ address, state: 'gone' as const, why: '404' }));
  expect(linkReport(links, archived).split('\n')).toContain('https://example.org/harbour,gone,404,');
  expect([...archived.values()].filter(Boolean).length).toBeGreaterThan(0);
});
