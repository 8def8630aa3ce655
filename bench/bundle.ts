import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { root } from '../scripts/files.js';
import { plotlyWorld, projectedAreas, stateDays, world } from './world.js';

/** Modules that pages import and that are made here: see `pages/virtual.d.ts`. */
function made(): Plugin {
  const makers: Readonly<Record<string, () => unknown>> = {
    'bench:world': world,
    'bench:days': stateDays,
    'bench:paths': projectedAreas,
    'bench:plotly-world': plotlyWorld,
  };
  return {
    name: 'made',
    setup(build) {
      build.onResolve({ filter: /^bench:/ }, ({ path }) => ({ path, namespace: 'made' }));
      build.onLoad({ filter: /.*/, namespace: 'made' }, ({ path }) => ({
        contents: JSON.stringify(makers[path]?.()),
        loader: 'json',
      }));
    },
  };
}

/** What became of a page's script. */
export interface Bundle {
  readonly script: Uint8Array;
  /** Empty where the page has none of its own. */
  readonly style: Uint8Array;
}

/**
 * Bundles the script of a page, and the styles it imports: every page in the same way, minified.
 *
 * @param entry below `bench/`
 */
export async function bundlePage(entry: string, format: 'esm' | 'iife' = 'esm'): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'bench', entry)],
    plugins: [made()],
    bundle: true,
    minify: true,
    format,
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.png': 'dataurl', '.svg': 'dataurl', '.woff2': 'dataurl' },
    outdir: 'out',
    write: false,
    logLevel: 'error',
    legalComments: 'none',
  });
  const find = (ending: string) =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.contents ?? new Uint8Array();
  return { script: find('.js'), style: find('.css') };
}
