import { createServer, type Server } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Contestant } from './contestants.js';

/** A server of one contestant's files, compressed beforehand as a good host would. */
export interface BenchServer {
  readonly address: string;
  /** Bytes on the wire of all its files, after brotli at quality 11, without headers. */
  readonly bytes: number;
  readonly requests: number;
  close(): void;
}

/** Serves a contestant on a free port of this machine. */
export async function serve({ files }: Contestant): Promise<BenchServer> {
  const packed = new Map(
    [...files].map(([path, bytes]) => [
      path,
      brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    ]),
  );
  const server: Server = createServer((request, response) => {
    const bytes = packed.get(request.url ?? '');
    if (bytes === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': request.url === '/' ? 'text/html' : 'text/javascript',
      'content-encoding': 'br',
      'content-length': bytes.length,
      'cache-control': 'no-store',
    });
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    // Chromium lets only `localhost` and https use brotli.
    address: `http://localhost:${address.port}/`,
    bytes: [...packed.values()].reduce((sum, bytes) => sum + bytes.length, 0),
    requests: packed.size,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
