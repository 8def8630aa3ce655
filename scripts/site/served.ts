import { Buffer } from 'node:buffer';
import { ownFiles } from './generate.js';

/*
 * The site's own pages for the tests in browsers, below /site-pages/: made when they are first asked for, with
 * the built library beside them.
 */

/** The part of Koa's context that is used. */
interface Context {
  url: string;
  readonly path: string;
  type: string;
  body: unknown;
}

const prefix = '/site-pages/';
const types: Readonly<{ [ending: string]: string }> = { html: 'html', css: 'css', js: 'js', svg: 'svg', txt: 'txt', png: 'png', csv: 'csv', json: 'json' };

let files: Promise<ReadonlyMap<string, string | Uint8Array>> | undefined;

/** Counts what the policy refuses from the first line of a page on. */
const watch = '<script src="/demos/strict.js"></script>';

export async function sitePages(context: Context, next: () => Promise<void>): Promise<void> {
  if (!context.path.startsWith(prefix)) return next();
  const path = context.path.slice(prefix.length);
  if (path.startsWith('dist/')) {
    context.url = context.url.replace(prefix, '/');
    return next();
  }
  files ??= ownFiles().then((list) => new Map(list.map((one) => [one.path, one.data])));
  const data = (await files).get(path);
  if (data === undefined) return next();
  context.type = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'txt';
  context.body = path.endsWith('.html') ? Buffer.from(data).toString().replace('<title>', `${watch}\n<title>`) : Buffer.from(data);
}
