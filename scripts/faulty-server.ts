import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import { version } from '../src/model/version.js';
import { root } from './files.js';

/*
 * What may go wrong between a page and a file, for the tests in browsers:
 *
 *   /__faults/<name>/<fault>/<which>/<path>   the file at <path>, with the fault if its path holds <which>
 *   /__faults/<name>/heal                     from now on without
 *   /__faults/<name>/count                    how often a file with the fault was asked for
 *
 * <name> keeps one test apart from another.
 */

/** Faults of an answer; `ok` is none. */
export const serverFaults = ['ok', 'slow', 'cut', '404', '500', 'html', 'never', 'no-cors', 'hollow', 'other-version'] as const;
export type ServerFault = (typeof serverFaults)[number];

const types: Readonly<{ [ending: string]: string }> = {
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
};

const healed = new Set<string>();
const counts = new Map<string, number>();

/** The part of Koa's context that is used. */
interface Context {
  readonly path: string;
  readonly res: ServerResponse;
  respond?: boolean;
  status: number;
  body: unknown;
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Answers by hand: what goes through the test runner's own hands it keeps, and answers with it again. */
async function answer({ res }: Context, fault: ServerFault, path: string): Promise<void> {
  const file = normalize(join(root, path));
  const headers = {
    'cache-control': 'no-store',
    ...(fault === 'no-cors' ? {} : { 'access-control-allow-origin': '*' }),
  };
  const send = (status: number, type: string, body: string | Buffer) => {
    res.writeHead(status, { ...headers, 'content-type': type, 'content-length': Buffer.byteLength(body) });
    res.end(body);
  };
  // Held until the page or the browser gives up.
  if (fault === 'never') return;
  if (!file.startsWith(root)) return send(403, 'text/plain', 'outside');
  if (fault === '404' || fault === '500') return send(Number(fault), 'text/html', '<p>An error page');
  if (fault === 'html') return send(200, 'text/html; charset=utf-8', '<!doctype html><p>Please sign in');
  const type = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  if (fault === 'hollow') return send(200, type, `export const version = '${version}', pack = { version, messages: {}, words: {} };\n`);
  const body = await readFile(file);
  // The same in every letter, but made for the version before.
  if (fault === 'other-version') return send(200, type, body.toString().replaceAll(version, '0.0.9'));
  if (fault !== 'slow' && fault !== 'cut') return send(200, type, body);
  const half = body.length >> 1;
  res.writeHead(200, { ...headers, 'content-type': type, 'content-length': body.length });
  res.write(body.subarray(0, half));
  await pause(fault === 'slow' ? 700 : 50);
  if (fault === 'cut') res.destroy();
  else res.end(body.subarray(half));
}

/** Serves files with faults; anything else goes on. */
export async function faultyServer(context: Context, next: () => Promise<void>): Promise<void> {
  const [, name, fault, which, path] = /^\/__faults\/([^/]+)\/([^/]+)(?:\/([^/]+)\/(.+))?$/.exec(context.path) ?? [];
  if (name === undefined || fault === undefined) return next();
  if (fault === 'heal') {
    healed.add(name);
    context.status = 200;
    context.body = 'healed';
  } else if (fault === 'count') {
    context.status = 200;
    context.body = String(counts.get(name) ?? 0);
  } else if (path !== undefined && which !== undefined) {
    const isFaulty = path.includes(which);
    if (isFaulty) counts.set(name, (counts.get(name) ?? 0) + 1);
    context.respond = false;
    await answer(context, isFaulty && !healed.has(name) ? (fault as ServerFault) : 'ok', path);
  } else context.status = 404;
}
