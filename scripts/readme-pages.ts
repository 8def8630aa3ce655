import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { root } from './files.js';
import { waysIn, type Way } from './readme-ways.js';

/*
 * The README's ways in as pages, for the test that what it says a site must allow is enough:
 *
 *   /__readme/<n>/                        the snippet of the n-th way as it stands, under no more than that
 *   /__readme/<n>/<file>                  a file that it names, of `dist`, `demos/themes` or `demos`
 *   /treaty-widgets/<version>/<file>      a file of `dist`, as a host of the library would serve it
 *   /__readme/refused                     what browsers reported to be refused since this was last asked
 */

interface Context {
  readonly path: string;
  readonly host: string;
  readonly origin: string;
  readonly req: IncomingMessage;
  type: string;
  status: number;
  body: unknown;
  set(header: string, value: string): void;
}

const example = 'https://example.org';

/** The same machine by its other name: another origin. */
const otherOrigin = (origin: string) => origin.replace('localhost', '127.0.0.1');

const run = promisify(execFile);
/** What a command of the README printed, and the files that it wrote. */
interface Printed {
  readonly text: string;
  readonly files: ReadonlyMap<string, Buffer>;
}
const printed = new Map<string, Promise<Printed>>();

async function print(code: string): Promise<Printed> {
  const words = code.trim().replace('npx treaty-widgets ', '').split(/\s+/);
  const folder = await mkdtemp(join(tmpdir(), 'treaty-readme-'));
  try {
    const { stdout } = await run(process.execPath, [join(root, 'bin/treaty-widgets.js'), ...words, '--out', folder]);
    const files = await Promise.all((await readdir(folder)).map(async (name) => [name, await readFile(join(folder, name))] as const));
    return { text: stdout, files: new Map(files) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function printOnce(code: string): Promise<Printed> {
  const made = printed.get(code) ?? print(code);
  printed.set(code, made);
  return made;
}

/** Reports by the host asked: every engine has a server of its own. */
const reports = new Map<string, string[]>();

/** Keeps a report of a browser (https://www.w3.org/TR/CSP3/#deprecated-serialize-violation). */
async function keepReport({ req, host }: Context): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of req) parts.push(part as Buffer);
  const { 'csp-report': report } = JSON.parse(Buffer.concat(parts).toString()) as { 'csp-report': { [key: string]: string } };
  const list = reports.get(host) ?? [];
  reports.set(host, list);
  list.push(`${report['violated-directive'] ?? ''} ${report['blocked-uri'] ?? ''}`);
}

async function firstOf(folders: readonly string[], path: string): Promise<Buffer | undefined> {
  for (const folder of folders) {
    const file = normalize(join(folder, path));
    const found = file.startsWith(folder + sep) ? await readFile(file).catch(() => undefined) : undefined;
    if (found) return found;
  }
  return undefined;
}

async function snippet({ kind, code }: Way, [oneTag]: readonly Way[], origin: string): Promise<string> {
  // A policy is no page: it is shown for the tag before it.
  if (kind === 'http' && oneTag) return oneTag.code;
  if (kind === 'sh') return (await printOnce(code)).text;
  if (!code.includes('sha384-…')) return code.replaceAll(example, otherOrigin(origin));
  const hashes = JSON.parse(await readFile(join(root, 'dist/integrity.json'), 'utf8')) as { [file: string]: string };
  return code.replaceAll(example, otherOrigin(origin)).replaceAll('sha384-…', hashes['treaty-map.js'] ?? '');
}

export async function readmePages(context: Context, next: () => Promise<void>): Promise<void> {
  const { path, origin, host } = context;
  if (path === '/__readme/report') {
    await keepReport(context);
    return void (context.status = 204);
  }
  if (path === '/__readme/refused') {
    context.type = 'json';
    context.body = JSON.stringify(reports.get(host) ?? []);
    return void reports.delete(host);
  }
  const [, hosted] = /^\/treaty-widgets\/[\d.]+\/(.+)$/.exec(path) ?? [];
  const [, number, file = ''] = /^\/__readme\/(\d+|dist)\/(.*)$/.exec(path) ?? [];
  if (hosted === undefined && number === undefined) return next();
  const dist = join(root, 'dist');
  const ways = waysIn(await readFile(join(root, 'README.md'), 'utf8'));
  const way = ways[Number(number)];
  let body: string | Buffer | undefined;
  if (hosted !== undefined || number === 'dist') body = await firstOf([dist], hosted ?? file);
  else if (way && file === '') {
    const written = await snippet(way, ways, origin);
    body = /^<!doctype/i.test(written) ? written : `<!doctype html><html lang="en"><meta charset="utf-8"><title>README</title>${written}`;
  } else if (way) {
    const made = way.kind === 'sh' ? (await printOnce(way.code)).files.get(file) : undefined;
    body = made ?? (await firstOf([dist, join(root, 'demos/themes'), join(root, 'demos')], file));
  }
  if (body === undefined) return void (context.status = 404);
  context.type = file === '' && hosted === undefined ? 'html' : extname(hosted ?? file);
  context.set('Access-Control-Allow-Origin', '*');
  // What stands in a frame has a policy of its own, or none.
  if (way && (file === '' || file === 'builder.html'))
    context.set('Content-Security-Policy', `default-src 'none'; ${way.allows.replaceAll(example, otherOrigin(origin))}; report-uri /__readme/report`);
  context.body = body;
}
