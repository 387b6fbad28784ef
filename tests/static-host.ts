import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A file that was asked for, as it went over the network. */
export interface Sent {
  /** From the root of the site. */
  path: string;
  /** Of the body, compressed. */
  bytes: number;
}

/** A built site, served as static hosts do. */
export interface StaticHost {
  /** With a slash at its end. */
  address: string;
  /** Everything that has been sent, in the order in which it was asked for. */
  sent: Sent[];
  stop(): Promise<void>;
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** Compressed on disk: Pagefind's own files, fonts and pictures. */
const compressed = /\.(pf_[a-z]+|pagefind|woff2|png)$/;

interface Body {
  status: number;
  headers: Record<string, string>;
  content: Buffer;
}

/** Serves a built site on a free port of this machine, its text compressed by brotli as well as that can. */
export async function serveStatic(folder: string): Promise<StaticHost> {
  // Compressing at quality 11 takes seconds, which a static host has spent when it was given the files.
  const bodies = new Map<string, Body>();
  const sent: Sent[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const path = decodeURIComponent(pathname);
    const body = bodies.get(path) ?? readBody(folder, path);
    bodies.set(path, body);
    sent.push({ path, bytes: body.content.length });
    response.writeHead(body.status, body.headers).end(body.content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function readBody(folder: string, path: string): Body {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const type = types[extname(file)] ?? 'application/octet-stream';
  if (!existsSync(file)) return { status: 404, headers: {}, content: Buffer.alloc(0) };
  const content = readFileSync(file);
  const headers = { 'content-type': type, 'cache-control': 'max-age=600' };
  if (compressed.test(file)) return { status: 200, headers, content };
  return {
    status: 200,
    headers: { ...headers, 'content-encoding': 'br' },
    // Quality 11 is what brotli does unless it is told otherwise.
    content: brotliCompressSync(content),
  };
}
