import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { root } from './files.js';
import { strictPolicyFor } from './strict-policy.js';

/*
 * Pages that are watched, for the test of the privacy promise:
 *
 *   /__watched/<path>   the file at <path>; a page with `scripts/watcher.js` before all its own scripts
 *   /__watch-log        what was asked of this server since the last time that this was asked, as JSON
 *
 * Addresses that a page names beside itself lead to watched files again.
 */

export interface AskedFor {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly cookie: boolean;
}

const types: Readonly<{ [ending: string]: string }> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** By the host asked: every engine has a server of its own. */
const logs = new Map<string, AskedFor[]>();

/** The part of Koa's context that is used. */
interface Context {
  readonly path: string;
  readonly host: string;
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  respond?: boolean;
  type: string;
  body: unknown;
}

/** The file that a watched address stands for, or undefined. */
async function fileFor(path: string): Promise<string | undefined> {
  const file = normalize(join(root, path));
  if (!file.startsWith(root + sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return file;
  return found?.isDirectory() && path.endsWith('/') ? fileFor(`${path}index.html`) : undefined;
}

/** Answers by hand: the test runner would put a script of its own into pages. */
async function answer({ res, host }: Context, path: string): Promise<void> {
  const file = await fileFor(path);
  if (file === undefined) {
    res.writeHead(404, { 'content-type': 'text/plain' });
    res.end('not there\n');
    return;
  }
  const type = types[extname(file)] ?? 'application/octet-stream';
  const policy = strictPolicyFor(path);
  // Refuses nothing, but tells the page of whatever goes to another origin, however it is asked for.
  const own = `default-src http://${host} data: blob: 'unsafe-inline' 'unsafe-eval'; form-action http://${host}`;
  res.writeHead(200, {
    'content-type': type,
    // Pages share most of their files, as on any site.
    'cache-control': 'max-age=600',
    // What is framed in a sandbox has no origin, and may read its files all the same.
    'access-control-allow-origin': '*',
    'content-security-policy-report-only': own,
    ...(policy === undefined ? {} : { 'content-security-policy': policy }),
  });
  if (!file.endsWith('.html')) return void res.end(await readFile(file));
  const page = await readFile(file, 'utf8');
  res.end(page.replace(/<!doctype html>/i, '$&<script src="/__watched/scripts/watcher.js"></script>'));
}

/** Serves watched files and keeps a log of all that is asked for. */
export async function watchedPages(context: Context, next: () => Promise<void>): Promise<void> {
  const { path, host, req } = context;
  if (path === '/__watch-log') {
    context.type = 'json';
    context.body = JSON.stringify(logs.get(host) ?? []);
    logs.set(host, []);
    return;
  }
  const log = logs.get(host) ?? [];
  logs.set(host, log);
  log.push({ method: req.method ?? '', url: req.url ?? '', cookie: req.headers.cookie !== undefined });
  const [, watched] = /^\/__watched(\/.+)$/.exec(path) ?? [];
  if (watched === undefined) return next();
  context.respond = false;
  await answer(context, decodeURIComponent(watched));
}
