import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A page of the bench: its files by path, and how the page knows that its map is drawn. */
export interface Contestant {
  readonly name: string;
  readonly files: ReadonlyMap<string, Buffer>;
  /** Counts the States on the page, in the page; at least one means that the map is drawn. */
  readonly count: string;
}

function page(script: string, body: string): Buffer {
  return Buffer.from(
    `<!doctype html><meta charset="utf-8"><title>Bench</title>` +
      `<script type="module" src="${script}"></script><body>${body}</body>`,
  );
}

function ours(): Contestant {
  const tag = '<treaty-map instruments="financing-1999" as-of="2005-04-25"></treaty-map>';
  return {
    name: 'treaty-map.js',
    files: new Map([
      ['/', page('/treaty-map.js', tag)],
      ['/treaty-map.js', readFileSync(join(root, 'dist/treaty-map.js'))],
    ]),
    count: `document.querySelector('treaty-map')?.shadowRoot?.querySelectorAll('[data-state]').length ?? 0`,
  };
}

async function bare(): Promise<Contestant> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'bench/bare.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error('the bare page did not build');
  return {
    name: 'bare d3-geo + topojson-client',
    files: new Map([
      ['/', page('/bare.js', '')],
      ['/bare.js', Buffer.from(script.contents)],
    ]),
    count: `document.querySelectorAll('[data-state]').length`,
  };
}

/** Everything that is measured; the first is compared with the second. */
export async function contestants(): Promise<readonly [Contestant, Contestant]> {
  return [ours(), await bare()];
}
