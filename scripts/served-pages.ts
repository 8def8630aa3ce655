import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { renderWidget as render } from '../src/ssr/index.js';
import { root } from './files.js';
import { strictPolicy } from './strict-policy.js';

interface Page {
  readonly html: string;
  readonly policy: string | undefined;
}

/** The nonce of the strict page's one style element. */
const nonce = 'served';

/**
 * A page with one widget as a server draws it, and no script, by the built package: for tests.
 * @param search `?tag=…` and attributes; `strict` among them puts the page under the strict policy.
 */
export async function servedPage(search: string): Promise<Page> {
  const query = new URLSearchParams(search);
  const isStrict = query.has('strict');
  const attributes = Object.fromEntries([...query].filter(([name]) => !['tag', 'strict'].includes(name)));
  // By its address: what is built is not there when this is compiled.
  const file = pathToFileURL(join(root, 'dist/npm/ssr/index.js')).href;
  const { renderWidget } = (await import(file)) as { renderWidget: typeof render };
  const widget = await renderWidget(query.get('tag') ?? '', attributes, isStrict ? { nonce } : {});
  return {
    html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Served</title><main>${widget}</main></html>`,
    policy: isStrict ? strictPolicy.replace("style-src 'self'", `style-src 'self' 'nonce-${nonce}'`) : undefined,
  };
}
