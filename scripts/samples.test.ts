import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { build, type Plugin } from 'esbuild';
import { chromium, type Browser } from 'playwright-core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { compile } from 'svelte/compiler';
import ts from 'typescript';
import { findBrowser } from './browsers.js';
import { chromiumFlags } from './chromium-flags.js';
import { createDemoServer, listen } from './demo-server.js';
import { root } from './files.js';

/*
 * The package as it would be published, installed where it knows nothing of this repository; and the
 * samples of `samples/`, each built with it and used in a browser.
 */

const built = existsSync(join(root, 'dist/npm/index.js'));

/** Compiles Svelte's components, which esbuild does not know. */
const svelte: Plugin = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, ({ path }) => {
      const { js } = compile(readFileSync(path, 'utf8'), { generate: 'client', css: 'injected', filename: path });
      return { contents: js.code, loader: 'js' };
    });
  },
};

describe('the package', { skip: built ? false : 'not built: npm run build' }, () => {
  let folder = '';
  let tarball = '';
  let installed = '';

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'treaty-package-'));
    const said = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
    const [{ filename = '' } = {}] = JSON.parse(String(said)) as { filename?: string }[];
    tarball = join(folder, filename);
    installed = join(folder, 'node_modules/treaty-widgets');
    mkdirSync(installed, { recursive: true });
    execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
    cpSync(join(root, 'samples'), folder, { recursive: true });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('has nothing that publint finds', async () => {
    const { messages, pkg } = await publint({ pkgDir: installed, pack: false });
    assert.deepEqual(messages.map((message) => formatMessage(message, pkg, { color: false })), []);
  });

  it('has types that resolve for whoever imports modules', async () => {
    const found = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarball))));
    assert.ok(found.types, 'it has types');
    // It is modules only: what cannot import modules is not served.
    const served = found.problems.filter((one) => !('resolutionKind' in one) || ['node16-esm', 'bundler'].includes(one.resolutionKind));
    assert.deepEqual(served.map((one) => JSON.stringify(one)), []);
  });

  it('is imported on a server without touching a page', () => {
    const code = `
      await import('treaty-widgets');
      const { TreatyMap } = await import('treaty-widgets/elements/treaty-map.js');
      const { coverageAt } = await import('treaty-widgets/model');
      console.log(typeof TreatyMap, typeof document, typeof window);`;
    // Dependencies are where any installation would have them: further up.
    mkdirSync(join(folder, 'node_modules'), { recursive: true });
    for (const name of ['lit', 'lit-html', 'lit-element', '@lit', '@lit-labs', 'fflate', 'css-what'])
      if (existsSync(join(root, 'node_modules', name))) cpSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), { recursive: true, dereference: true });
    writeFileSync(join(folder, 'server.mjs'), code);
    const said = execFileSync(process.execPath, ['server.mjs'], { cwd: folder, encoding: 'utf8' });
    assert.equal(said.trim(), 'function undefined undefined');
  });

  it('has types that the samples compile with', () => {
    const options: ts.CompilerOptions = {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      jsx: ts.JsxEmit.ReactJSX,
      experimentalDecorators: true,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      target: ts.ScriptTarget.ES2022,
      typeRoots: [],
      types: [],
      // Types of what is beside the package come from this repository's own dependencies.
      paths: { react: [join(root, 'node_modules/@types/react')], 'react/*': [join(root, 'node_modules/@types/react/*')], 'react-dom/*': [join(root, 'node_modules/@types/react-dom/*')], '@lit/react': [join(root, 'node_modules/@lit/react')], '@angular/*': [join(root, 'node_modules/@angular/*')], rxjs: [join(root, 'node_modules/rxjs')], lit: [join(root, 'node_modules/lit')], 'lit/*': [join(root, 'node_modules/lit/*')] },
    };
    const right = ['react.tsx', 'angular.ts'].map((name) => join(folder, name));
    const wrong = join(folder, 'wrong.tsx');
    writeFileSync(
      wrong,
      `import type {} from 'treaty-widgets/jsx';
import { TreatyMap } from 'treaty-widgets/react';
export const misspelt = <treaty-map layout="tile"></treaty-map>;
export const unknown = <TreatyMap instrument="financing-1999" />;
`,
    );
    const faultsIn = (...files: string[]) =>
      ts.getPreEmitDiagnostics(ts.createProgram(files, options)).map((one) => ts.flattenDiagnosticMessageText(one.messageText, ' '));
    assert.deepEqual(faultsIn(...right), []);
    const faults = faultsIn(wrong);
    assert.equal(faults.length, 2, faults.join('\n'));
    assert.match(faults[0] ?? '', /"tile"/);
    assert.match(faults[1] ?? '', /instrument/);
  });

  describe('in frameworks', () => {
    const found = findBrowser('chromium');
    let browser: Browser;
    let address = '';
    let server: ReturnType<typeof createDemoServer>;
    before(async () => {
      assert.ok(found, 'a Chromium');
      browser = await chromium.launch({ executablePath: found.path, args: [...chromiumFlags()] });
      server = createDemoServer(folder);
      address = await listen(server, 0);
      cpSync(installed, join(folder, 'treaty-widgets'), { recursive: true });
    });
    after(async () => {
      await browser.close();
      server.close();
    });

    for (const file of readdirSync(join(root, 'samples')).sort())
      it(`${file} draws a map, and its events and properties work`, async () => {
        const name = file.replace(/\.\w+$/, '');
        if (!file.endsWith('.html')) {
          await build({
            entryPoints: [{ in: file.endsWith('.svelte') ? `${name}-entry` : join(folder, file), out: name }],
            absWorkingDir: folder,
            outdir: join(folder, 'built', name),
            bundle: true,
            splitting: true,
            format: 'esm',
            jsx: 'automatic',
            tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
            // What is not beside the package is this repository's own dependency.
            nodePaths: [join(root, 'node_modules')],
            conditions: ['browser', 'production'],
            define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' },
            logLevel: 'silent',
            plugins: [
              svelte,
              {
                name: 'entry',
                setup({ onResolve, onLoad }) {
                  onResolve({ filter: /-entry$/ }, ({ path }) => ({ path, namespace: 'entry' }));
                  onLoad({ filter: /.*/, namespace: 'entry' }, () => ({
                    contents: `import { mount } from 'svelte'; import App from './${file}'; mount(App, { target: document.body });`,
                    resolveDir: folder,
                  }));
                },
              },
            ],
          });
          writeFileSync(join(folder, `${name}.html`), `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><body><script type="module" src="/built/${name}/${name}.js"></script></body></html>`);
        }
        const page = await browser.newPage({ viewport: { width: 900, height: 900 } });
        const errors: string[] = [];
        page.on('pageerror', ({ message }) => errors.push(message));
        page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
        await page.goto(`${new URL(address).origin}/${name}.html`);
        const france = page.locator('treaty-map [data-state=FRA]');
        await france.waitFor({ timeout: 15_000 }).catch((error: unknown) => assert.fail(`${String(error)}\n${errors.join('\n')}`));
        // As bound by each framework's own means.
        const bound = await page.locator('treaty-map').evaluate((map) => [Reflect.get(map, 'instruments'), Reflect.get(map, 'asOf')].map(String));
        assert.deepEqual(bound, ['financing-1999', '2005-04-25']);
        await france.dispatchEvent('click');
        await page.locator('#chosen', { hasText: 'FRA' }).waitFor();
        await page.locator('treaty-profile', { hasText: 'France' }).first().waitFor();
        // The icon that a browser asks for by itself.
        assert.deepEqual(errors.filter((text) => !/favicon|404/.test(text)), []);
        await page.close();
      });
  });
});
