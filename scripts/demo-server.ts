import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { root } from './files.js';
import { strictPolicyFor } from './strict-policy.js';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

function refuse(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${words}\n`);
}

/** The file that an address path stands for, or undefined for one outside or hidden. */
function fileFor(folder: string, path: string): string | undefined {
  const file = normalize(join(folder, path));
  if (!file.startsWith(folder + sep)) return undefined;
  // Dot files (the repository's own history among them) are nobody's business.
  if (path.split('/').some((part) => part.startsWith('.'))) return undefined;
  return file;
}

async function answer(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    refuse(response, 405, 'Only GET and HEAD');
    return;
  }
  let path: string;
  let search: string;
  try {
    const url = new URL(request.url ?? '/', 'http://localhost');
    path = decodeURIComponent(url.pathname);
    search = url.search;
  } catch {
    refuse(response, 400, 'Not an address');
    return;
  }
  if (path === '/') {
    // The pages name the library as `../dist/…`, so they are served under their own folder.
    response.writeHead(302, { location: `/demos/${search}` });
    response.end();
    return;
  }
  let file = fileFor(folder, path);
  let found =
    file === undefined || path.includes('\0') ? undefined : await stat(file).catch(() => undefined);
  if (file !== undefined && found?.isDirectory()) {
    if (!path.endsWith('/')) {
      response.writeHead(302, { location: `${encodeURI(path)}/${search}` });
      response.end();
      return;
    }
    file = join(file, 'index.html');
    found = await stat(file).catch(() => undefined);
  }
  if (file === undefined || !found?.isFile()) {
    refuse(response, 404, `Not found: ${path}`);
    return;
  }
  const policy = strictPolicyFor(path);
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-length': found.size,
    // What was built a second ago must not come from a cache.
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(policy === undefined ? {} : { 'content-security-policy': policy }),
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const stream = createReadStream(file);
  stream.once('error', () => response.destroy());
  response.once('close', () => stream.destroy());
  stream.pipe(response);
}

/**
 * A server of the repository's files, with the gallery at `/`. Pages of `demos/strict*` come with
 * the strict policy as a header. Not listening yet.
 */
export function createDemoServer(folder: string = root): Server {
  return createServer((request, response) => {
    answer(folder, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else refuse(response, 500, 'The server failed on this address');
    });
  });
}

/**
 * Listens, and gives the address. By default only this machine is answered, on its IPv4 address,
 * which every client that asks for `localhost` tries.
 *
 * @throws Error in plain words when the port is taken or not allowed.
 */
export function listen(server: Server, port: number, host = '127.0.0.1'): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reasons: Record<string, string> = {
        EADDRINUSE: `port ${port} is taken; choose another, for example PORT=${port + 1} npm start`,
        EACCES: `port ${port} needs special rights; choose one above 1023`,
      };
      reject(new Error(reasons[error.code ?? ''] ?? error.message));
    });
    server.listen(port, host, () => {
      const address = server.address();
      const used = typeof address === 'object' && address !== null ? address.port : port;
      const name = host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
      resolve(`http://${name}:${used}/`);
    });
  });
}
