/*
 * Everything that ships, as one list of bundles. `scripts/build.ts` runs it and adds types, hashes
 * and notices; `npx rollup -c` makes the same bundles without those.
 *
 * A tag is a file `src/define/treaty-*.ts`: adding a chart changes nothing here.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { tightTemplates } from './scripts/tight-templates.js';

const root = fileURLToPath(new URL('.', import.meta.url));
/** @type {{version: string}} */
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const banner = `/*! treaty-widgets ${version} MIT */`;
/*
 * The first line asks Chromium to compile all of a file while it is still being fetched, beside the page.
 * Function by function, as they are called, that was an eighth of the main thread's work for a map. Only for
 * files of which a page uses most: the whole library came 35 ms later with it.
 */
const eagerBanner = `//# allFunctionsCalledOnLoad\n${banner}`;

/**
 * The tags, sorted: names of the files in `src/define` that begin with `treaty-`.
 *
 * @returns {string[]}
 */
export function tags() {
  return readdirSync(`${root}src/define`)
    .filter((name) => /^treaty-[a-z-]+\.ts$/.test(name))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort();
}

/**
 * Source files of a folder of `src` and the folders in it, without tests and their helpers,
 * relative to `src`.
 *
 * @param {string} folder
 * @returns {string[]}
 */
function sources(folder) {
  const path = `${root}src/${folder}`;
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sources(name);
    return /\.ts$/.test(name) && !/(\.test|\.d|\/testing)\.ts$/.test(name) ? [name] : [];
  });
}

/**
 * What the whole library imports: every tag, and the side effects that no single tag carries.
 *
 * @returns {string[]} files below `src`, without ending
 */
export function sideEffects() {
  return sources('define')
    .map((file) => file.slice(0, -'.ts'.length))
    .filter((file) => file !== 'define/define');
}

/** What a host may bring languages of its own with; exported beside the classes. */
export const languageExports = 'export { englishPack, provideLanguage } from';

/** A module that is not a file: the whole library, with the classes as exports where asked to. */
function wholeLibrary({ classes, without = [] }) {
  const id = 'whole-library';
  return {
    name: id,
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load(loaded) {
      if (loaded !== `\0${id}`) return null;
      const files = sideEffects().filter((file) => !without.includes(file));
      const lines = files.map((file) => {
        const verb = classes && file.startsWith('define/treaty-') ? 'export * from' : 'import';
        return `${verb} ${JSON.stringify(`${root}src/${file}.ts`)};`;
      });
      if (classes) lines.push(`${languageExports} ${JSON.stringify(`${root}src/i18n/packs.ts`)};`);
      return lines.join('\n');
    },
  };
}

/**
 * Gives each file of a language's texts a plural rule of its own. Shared with the library it would make
 * the file import the library's, another one for every tag; so it is one file, whoever loads it.
 */
function ownPluralRules() {
  const rules = `${root}src/i18n/plural.ts`;
  const language = /\/src\/i18n\/([a-z]{2})\/([a-z]+)\.ts$/;
  return {
    name: 'own-plural-rules',
    async resolveId(source, importer) {
      const [, code, part] = language.exec(importer ?? '') ?? [];
      if (code === undefined || code === 'en' || !source.endsWith('/plural.js')) return null;
      const file = part === 'common' || part === 'table' ? code : `${code}-others`;
      return `${rules.slice(0, -'.ts'.length)}-${file}.ts`;
    },
    load: (id) => (/\/src\/i18n\/plural-[a-z]{2}(-others)?\.ts$/.test(id) ? readFileSync(rules, 'utf8') : null),
  };
}

function common({ minify = false, browser = false } = {}) {
  return [
    ...(minify ? [ownPluralRules()] : []),
    nodeResolve({ extensions: ['.ts', '.js', '.json'], browser }),
    // JSZip, below what makes slides, is CommonJS.
    ...(browser ? [commonjs()] : []),
    json({ namedExports: false, compact: true, preferConst: true }),
    esbuild({ target: 'es2022', tsconfig: `${root}tsconfig.json`, sourceMap: false }),
    ...(minify
      ? [
          tightTemplates(),
          terser({
            ecma: 2020,
            compress: { passes: 2 },
            // The banner stays; Lit's notice is in THIRD-PARTY-NOTICES.txt.
            format: { comments: /^!|^# allFunctionsCalledOnLoad$/ },
            maxWorkers: 2,
          }),
        ]
      : []),
  ];
}

/** Warnings are errors: an unresolved import or a cycle must not ship. */
function onwarn(warning) {
  // A file of types alone is empty as a module.
  if (warning.code === 'EMPTY_BUNDLE') return;
  throw new Error(warning.message);
}

/** What npm users' own bundlers resolve, and Node's own modules. */
const external = (id) => /^[^./\0]/.test(id);

const chunkFileNames = 'chunks/[name]-[hash].js';

/** The page that iframes show, as it is written. */
function embedPage() {
  return {
    name: 'embed-page',
    generateBundle() {
      const source = readFileSync(`${root}src/embed/embed.html`, 'utf8');
      this.emitFile({ type: 'asset', fileName: 'embed.html', source });
    },
  };
}

/** The files a page loads by itself. */
export function browserBundles(folder = 'dist') {
  const module = {
    dir: folder,
    format: 'es',
    banner,
    chunkFileNames,
    hoistTransitiveImports: false,
  };
  return [
    {
      input: { 'treaty-widgets': 'whole-library' },
      // What the chunks share with the library stays in its one file.
      preserveEntrySignatures: 'allow-extension',
      plugins: [wholeLibrary({ classes: true }), ...common({ minify: true, browser: true })],
      output: { ...module, entryFileNames: '[name].js' },
      onwarn,
    },
    {
      input: { 'treaty-widgets': 'whole-library' },
      // All in one file: without what weighs more than the rest together.
      plugins: [wholeLibrary({ classes: false, without: ['define/slides'] }), ...common({ minify: true })],
      output: {
        dir: folder,
        format: 'iife',
        banner,
        inlineDynamicImports: true,
        entryFileNames: '[name].iife.js',
      },
      onwarn,
    },
    // Widgets in iframes: the page inside, beside the whole library, and the script around it; and the builder of snippets.
    ...['embed', 'embed-host', 'builder'].map((name) => ({
      input: { [name]: `${root}src/embed/${name}.ts` },
      plugins: [...common({ minify: true }), ...(name === 'embed' ? [embedPage()] : [])],
      output: { dir: folder, format: 'iife', banner, entryFileNames: '[name].js' },
      onwarn,
    })),
    // Takes over what a server has drawn. With a Lit of its own, so that no page but those carries it.
    {
      input: { hydrate: '@lit-labs/ssr-client/lit-element-hydrate-support.js' },
      plugins: common({ minify: true, browser: true }),
      output: { ...module, entryFileNames: '[name].js' },
      onwarn,
    },
    // One bundle a tag, so that nothing is shared and each file stands alone.
    ...tags().map((tag) => ({
      input: { [tag]: `${root}src/define/${tag}.ts` },
      // What is loaded when a reader saves a picture takes what it shares from the one file.
      preserveEntrySignatures: 'allow-extension',
      plugins: common({ minify: true }),
      output: {
        ...module,
        banner: ({ isEntry }) => (isEntry ? eagerBanner : banner),
        entryFileNames: '[name].js',
      },
      onwarn,
    })),
  ];
}

/** Modules for npm users, one file each, and the command line tool. */
export function packageBundles(folder = 'dist') {
  const files = ['model', 'data', 'i18n', 'layout', 'draw', 'export', 'elements', 'define', 'ssr'].flatMap(sources);
  return [
    {
      input: Object.fromEntries(
        files.map((file) => [file.slice(0, -'.ts'.length), `${root}src/${file}`]),
      ),
      external,
      // What a server draws with them is taken over by the files of a page, whose templates are tight.
      plugins: [...common(), tightTemplates()],
      output: {
        dir: `${folder}/npm`,
        format: 'es',
        preserveModules: true,
        preserveModulesRoot: `${root}src`,
        entryFileNames: '[name].js',
      },
      onwarn,
    },
    ...(existsSync(`${root}src/cli/main.ts`)
      ? [
          {
            input: { main: `${root}src/cli/main.ts` },
            external,
            plugins: common(),
            output: {
              dir: `${folder}/cli`,
              format: 'es',
              entryFileNames: '[name].js',
              chunkFileNames: '[name]-[hash].js',
            },
            onwarn,
          },
        ]
      : []),
  ];
}

export default [...browserBundles(), ...packageBundles()];
