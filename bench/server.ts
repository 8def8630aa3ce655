import { createServer, type Server } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { PageOptions, Site } from './site.js';

/** A file as it went over the wire, without headers. */
export interface Sent {
  readonly path: string;
  readonly brotli: number;
  readonly gzip: number;
}

/** A server of all the contestants' pages, compressed as a good host would. */
export interface BenchServer {
  /** An empty page of the same origin. */
  readonly blank: string;
  address(site: Site, options: PageOptions): string;
  /** What was asked for since this was last called. */
  takeSent(): readonly Sent[];
  /** What was asked for and is not there, since this was last called. */
  takeMissing(): readonly string[];
  close(): void;
}

const anyOrigin = 'http://localhost';

interface Packed {
  readonly body: Buffer;
  readonly sent: Sent;
}

function pack(path: string, bytes: Buffer): Packed {
  const body = brotliCompressSync(bytes, {
    params: {
      // Pages with many pictures in them would take minutes; their bytes are not told.
      [constants.BROTLI_PARAM_QUALITY]: bytes.length > 2_000_000 ? 5 : constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  const gzip = gzipSync(bytes, { level: 9 }).length;
  return { body, sent: { path, brotli: body.length, gzip } };
}

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
};

/** Serves sites on a free port of this machine. */
export async function serve(sites: readonly Site[]): Promise<BenchServer> {
  const byId = new Map(sites.map((site) => [site.id, site]));
  // Compressed once, so that no page waits for it twice.
  const packed = new Map<string, Packed | undefined>();
  let sent: Sent[] = [];
  let missing: string[] = [];

  function find({ pathname, searchParams }: URL): Buffer | undefined {
    const [, id = '', name = ''] = /^\/([\w-]+)\/(.*)$/.exec(pathname) ?? [];
    const site = byId.get(id);
    if (name !== '') return site?.file(name);
    const maps = Number(searchParams.get('maps'));
    const delay = Number(searchParams.get('delay') ?? 0);
    const page = site?.page({ maps, delay, grid: searchParams.has('grid') });
    return page === undefined ? undefined : Buffer.from(page);
  }

  function fileAt(url: URL): Packed | undefined {
    if (!packed.has(url.href)) {
      const bytes = find(url);
      packed.set(url.href, bytes && pack(url.pathname, bytes));
    }
    return packed.get(url.href);
  }

  const server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? '', anyOrigin);
    if (url.pathname === '/') {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><title>Blank</title><link rel="icon" href="data:,">');
      return;
    }
    const file = fileAt(url);
    if (!file) {
      missing.push(url.pathname);
      response.writeHead(404).end();
      return;
    }
    sent.push(file.sent);
    const ending = /\.(\w+)$/.exec(url.pathname)?.[1] ?? '';
    const answer = () => {
      response.writeHead(200, {
        'content-type': types[ending] ?? 'text/html',
        'content-encoding': 'br',
        'content-length': file.body.length,
        'cache-control': 'no-store',
      });
      response.end(file.body);
    };
    const delay = ending === '' ? 0 : Number(url.searchParams.get('delay') ?? 0);
    if (delay > 0) setTimeout(answer, delay);
    else answer();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  // Chromium lets only `localhost` and https use brotli.
  const origin = `http://localhost:${address.port}`;
  return {
    blank: `${origin}/`,
    address: ({ id }, { maps, grid, delay }) => {
      const path = `/${id}/?maps=${maps}${grid ? '&grid' : ''}${delay ? `&delay=${delay}` : ''}`;
      // Compressed before anybody waits for it.
      fileAt(new URL(path, anyOrigin));
      return origin + path;
    },
    takeSent: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    takeMissing: () => {
      const taken = missing;
      missing = [];
      return taken;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
