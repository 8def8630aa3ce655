import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import { root } from './files.js';
import { layers } from './lint/layers.js';

const eslint = new ESLint({ cwd: root });

/** The rules that a text breaks as if it stood in the file. The file has to exist. */
async function broken(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: join(root, file) });
  return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
}

describe('the layer rule', () => {
  const upward: readonly [file: string, target: string][] = [
    ['src/model/date.ts', '../data/records.js'],
    ['src/model/date.ts', '../i18n/en.js'],
    ['src/i18n/en.ts', '../layout/box.js'],
    ['src/layout/box.ts', '../draw/map.js'],
    ['src/layout/box.ts', '../i18n/en.js'],
    ['src/draw/map.ts', '../elements/treaty-map.js'],
    ['src/elements/treaty-map.ts', '../define/treaty-map.js'],
    ['src/elements/treaty-map.ts', '../cli/main.js'],
  ];
  for (const [file, target] of upward) {
    it(`reports ${file} importing ${target}, in every form`, async () => {
      for (const text of [
        `import '${target}';`,
        `import { a } from '${target}'; a();`,
        `export * from '${target}';`,
        `export { a } from '${target}';`,
        `void import('${target}');`,
        `import type { A } from '${target}'; export type B = A;`,
        `export type B = import('${target}').A;`,
      ]) {
        const rules = await broken(file, text);
        assert.ok(rules.includes('house/layers'), `${text} gave ${rules.join(', ')}`);
      }
    });
  }

  it('lets a layer import what lies below, its own folder and packages', async () => {
    for (const [file, target] of [
      ['src/draw/map.ts', '../layout/box.js'],
      ['src/draw/map.ts', './legend.js'],
      ['src/draw/map.ts', 'lit'],
      ['src/elements/treaty-map.ts', '../draw/map.js'],
    ] as const) {
      assert.ok(!(await broken(file, `import '${target}';`)).includes('house/layers'), target);
    }
  });

  it('goes one way only: no two layers may import each other', () => {
    const rows = Object.entries<readonly string[]>(layers);
    for (const [layer, allowed] of rows) {
      for (const below of allowed) {
        const back = rows.find(([name]) => name === below)?.[1];
        assert.ok(back !== undefined, `${below} is no layer`);
        assert.ok(!back.includes(layer), `${layer} and ${below} import each other`);
      }
    }
  });
});

describe('what strict pages block', () => {
  const blocked: readonly [rule: string, text: string][] = [
    [
      'no-restricted-syntax',
      'import { html } from \'lit\'; export const a = html`<p style="top:0"></p>`;',
    ],
    [
      'no-restricted-syntax',
      "import { svg } from 'lit'; export const a = svg`<g\n style=${'x'}></g>`;",
    ],
    [
      'no-restricted-syntax',
      "import { html } from 'lit'; export const a = html`<style>p {}</style>`;",
    ],
    ['no-restricted-syntax', "document.body.innerHTML = '<p></p>';"],
    ['no-restricted-syntax', "document.body.insertAdjacentHTML('beforeend', '<p></p>');"],
    ['no-restricted-syntax', "document.body.setAttribute('style', 'top:0');"],
    ['no-restricted-syntax', "void fetch('https://example.org/data.json');"],
    ['no-restricted-syntax', "void fetch('//example.org/data.json');"],
    ['no-restricted-syntax', "void fetch(`https://example.org/${'data.json'}`);"],
    ['no-restricted-imports', "import 'lit/directives/style-map.js';"],
    ['no-restricted-imports', "import 'lit/directives/unsafe-html.js';"],
    ['no-restricted-imports', "import 'node:fs';"],
    ['no-eval', "eval('1');"],
  ];
  for (const [rule, text] of blocked) {
    it(`reports ${text}`, async () => {
      const rules = await broken('src/draw/map.ts', text);
      assert.ok(rules.includes(rule), `gave ${rules.join(', ')}`);
    });
  }

  it('lets a widget fetch what its host names, and keep its styles in static styles', async () => {
    const text = `
      import { css, html } from 'lit';
      export const styles = css\`p { top: 0; }\`;
      export const load = (address: string) => fetch(new URL(address, document.baseURI));
      export const template = html\`<p class="style"></p>\`;
    `;
    assert.deepEqual(await broken('src/draw/map.ts', text), []);
  });
});
