/*
 * `npm run build`: makes `dist/` anew. Built beside it and moved into place at the end, so that a
 * failed build leaves the last good one, and two builds at once do not mix.
 *
 *   npm run build -- --plain   without the compressed copies
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rollup, type ModuleJSON, type OutputOptions, type RollupCache, type RollupOptions } from 'rollup';
import { browserBundles, languageExports, packageBundles, sideEffects, tags } from '../rollup.config.js';
import { roomSheet } from '../src/draw/room.js';
import { writeCompressed } from './compress.js';
import { emitDeclarations } from './declarations.js';
import { jsxTypes, reactWrappers, vscodeData, webTypes } from './editors.js';
import { root } from './files.js';
import { integrityOf, releaseScript } from './integrity.js';
import { listedElements, manifestOf } from './manifest.js';
import { thirdPartyNotices } from './notices.js';

/** What to build: everything, or only what a page loads. */
export type Extent = 'all' | 'browser';

/** The entry of `import 'treaty-widgets'`: registers every tag, exports the classes and what brings a language. */
function indexModule(): string {
  const line = (file: string) =>
    `${file.startsWith('define/treaty-') ? 'export * from' : 'import'} './${file}.js';\n`;
  return `${sideEffects().map(line).join('')}${languageExports} './i18n/packs.js';\n`;
}

/** Writes what editors, frameworks and documentation read of the elements. */
function describeElements(folder: string): void {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const elements = listedElements();
  const write = (path: string, content: object | string) =>
    writeFileSync(join(folder, path), typeof content === 'string' ? content : `${JSON.stringify(content, undefined, 1)}\n`);
  write('custom-elements.json', manifestOf(elements));
  write('vscode.html-custom-data.json', vscodeData(elements));
  write('web-types.json', webTypes(elements, version));
  const { code, types } = reactWrappers(elements);
  write('npm/react.js', code);
  write('npm/react.d.ts', types);
  write('npm/jsx.js', 'export {};\n');
  write('npm/jsx.d.ts', jsxTypes(elements));
}

/** The published schemas, one for each version of a form. */
const schemas = () => readdirSync(join(root, 'data/schema')).filter((name) => name.endsWith('.schema.json'));

/**
 * Runs the bundles one after another; the machine's cores are busy enough with one. What one has
 * compiled the next takes over: most of them share most of their modules.
 */
async function bundle(bundles: readonly RollupOptions[]): Promise<void> {
  let cache: RollupCache | undefined;
  for (const options of bundles) {
    const built = await rollup({ ...options, ...(cache ? { cache } : {}) });
    const known: ReadonlyMap<string, ModuleJSON> = new Map(cache?.modules.map((one) => [one.id, one]));
    const fresh = built.cache?.modules ?? [];
    cache = { modules: [...new Map([...known, ...fresh.map((one) => [one.id, one] as const)]).values()] };
    try {
      await built.write(options.output as OutputOptions);
    } finally {
      await built.close();
    }
  }
}

/**
 * Builds into `dist/`.
 *
 * @param compressed whether a `.br` and a `.gz` lie beside every file that a page can load.
 *
 * @throws Error with the file and the reason when a source does not compile or resolve.
 */
export async function build(extent: Extent = 'all', compressed = extent === 'all'): Promise<void> {
  if (tags().length === 0) throw new Error('src/define has no treaty-*.ts: nothing to build');
  const dist = join(root, 'dist');
  const workshop = join(root, 'node_modules/.cache/treaty-widgets', `build-${process.pid}`);
  rmSync(workshop, { recursive: true, force: true });
  mkdirSync(workshop, { recursive: true });
  try {
    await bundle(browserBundles(workshop) as RollupOptions[]);
    if (extent === 'all') {
      await bundle(packageBundles(workshop) as RollupOptions[]);
      writeFileSync(join(workshop, 'npm/index.js'), indexModule());
      writeFileSync(join(workshop, 'npm/index.d.ts'), indexModule());
      emitDeclarations(join(workshop, 'npm'));
      describeElements(workshop);
    } else {
      for (const kept of ['npm', 'cli']) {
        if (existsSync(join(dist, kept))) renameSync(join(dist, kept), join(workshop, kept));
      }
    }
    for (const schema of schemas()) copyFileSync(join(root, 'data/schema', schema), join(workshop, schema));
    writeFileSync(join(workshop, 'treaty-widgets.css'), roomSheet);
    writeFileSync(join(workshop, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices());
    writeFileSync(
      join(workshop, 'integrity.json'),
      `${JSON.stringify(integrityOf(workshop), undefined, 2)}\n`,
    );
    writeFileSync(join(workshop, 'release.js'), releaseScript(workshop));
    // Not while somebody waits for each change of a source.
    if (compressed) await writeCompressed(workshop);
    rmSync(dist, { recursive: true, force: true });
    renameSync(workshop, dist);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** An error of Rollup or esbuild as one short text: what, where, and the line of source. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { id, loc, frame } = error as {
    id?: string;
    loc?: { file?: string; line: number; column: number };
    frame?: string;
  };
  const file = loc?.file ?? id;
  const place =
    file === undefined ? '' : ` (${file.replace(`${root}/`, '')}${loc ? `:${loc.line}` : ''})`;
  return [`${error.message.replaceAll(`${root}/`, '')}${place}`, frame].filter(Boolean).join('\n');
}

if (process.argv[1] === import.meta.filename) {
  const start = performance.now();
  try {
    await build('all', !process.argv.includes('--plain'));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`Built ${tags().join(', ')} into dist/ in ${seconds} s`);
  } catch (error) {
    console.error(`The build failed: ${explain(error)}`);
    process.exitCode = 1;
  }
}
