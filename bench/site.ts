import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/files.js';
import { bundlePage } from './bundle.js';
import type { Contestant } from './contestants.js';
import { staticMap } from './pages/static.js';
import { firstDay } from './pages/statuses.js';
import { instrument, projectedAreas, stateDays } from './world.js';

/** How a page is asked for. */
export interface PageOptions {
  readonly maps: number;
  /** Many small maps beside each other rather than large ones below each other. */
  readonly grid?: boolean;
  /** Milliseconds that the script takes to arrive. */
  readonly delay?: number;
}

/** Pages of a contestant, or of a widget. */
export interface Site {
  /** The folder its pages are served from. */
  readonly id: string;
  readonly name: string;
  page(options: PageOptions): string;
  /** A file beside the page, by its name. */
  file(name: string): Buffer | undefined;
  /** Defines `window.bench` where the page itself does not. */
  readonly driver?: string;
}

const style = `
body{margin:20px;font:14px/1.4 sans-serif}
.map{height:520px;position:relative}
.grid{display:grid;grid-template-columns:repeat(auto-fill,320px);gap:10px}
.grid .map{height:260px}
.legend{display:flex;gap:1em;list-style:none;padding:0;margin:0}
.legend i{display:inline-block;width:16px;height:12px;margin-right:.4em}`;

/** The same page for everybody: words, a map or several, words. */
export function page(options: PageOptions, map: string, head: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width"><style>${style}</style>${head}</head>
<body><h1>Words before</h1><div class="maps${options.grid ? ' grid' : ''}">${map.repeat(options.maps)}</div>
<p>Words after.</p></body></html>`;
}

export const scriptTag = (file: string, delay = 0) =>
  `<script type="module" src="${file}${delay > 0 ? `?delay=${delay}` : ''}"></script>`;

/** A file of `dist` that a page loads. */
export function shippedFile(name: string): Buffer | undefined {
  return /^(chunks\/)?[\w.-]+\.js$/.test(name) ? readFileSync(join(root, 'dist', name)) : undefined;
}

/** The library as it is shipped: a file of `dist`, and a tag. */
async function ours({ id, name }: Contestant): Promise<Site> {
  const { script } = await bundlePage('pages/ours.ts', 'iife');
  const tag = `<treaty-map instruments="${instrument}" as-of="${firstDay}"></treaty-map>`;
  // As the others have a height in the page's style.
  const room = `<style>${readFileSync(join(root, 'dist/treaty-widgets.css'), 'utf8')}</style>`;
  return {
    id,
    name,
    page: (options) => page(options, tag, (options.grid ? '' : room) + scriptTag('treaty-map.js', options.delay)),
    file: shippedFile,
    driver: Buffer.from(script).toString(),
  };
}

function picture({ id, name }: Contestant): Site {
  const map = `<div class="map">${staticMap(projectedAreas(), stateDays(), firstDay)}</div>`;
  return {
    id,
    name,
    page: (options) => page(options, map, ''),
    file: () => undefined,
    driver: `window.bench={isDrawn:(n)=>document.querySelectorAll('.map svg').length>=n,
      states:()=>document.querySelector('.map')?.querySelectorAll('[data-state]').length}`,
  };
}

/** Builds the pages of a contestant. */
export async function makeSite(contestant: Contestant): Promise<Site> {
  if (contestant.kind === 'ours') return ours(contestant);
  if (contestant.entry === undefined) return picture(contestant);
  const { script, style } = await bundlePage(contestant.entry);
  const files = new Map([['script.js', Buffer.from(script)]]);
  if (style.length > 0) files.set('style.css', Buffer.from(style));
  const link = style.length > 0 ? '<link rel="stylesheet" href="style.css">' : '';
  return {
    id: contestant.id,
    name: contestant.name,
    page: (options) =>
      page(options, '<div class="map"></div>', link + scriptTag('script.js', options.delay)),
    file: (name) => files.get(name),
  };
}
