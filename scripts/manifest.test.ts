import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import ts from 'typescript';
import { tags } from '../rollup.config.js';
import { jsxTypes, vscodeData, webTypes } from './editors.js';
import { customProperties } from './custom-properties.js';
import { listedElements, manifestOf } from './manifest.js';

const elements = listedElements();
const schema = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('custom-elements-manifest/schema.json'), 'utf8'),
) as object;

describe('the custom elements manifest', () => {
  it('holds to its published schema', () => {
    const ajv = new Ajv({ strict: false });
    const manifest: unknown = JSON.parse(JSON.stringify(manifestOf(elements)));
    assert.ok(ajv.validate(schema, manifest), ajv.errorsText());
  });

  it('has every tag, and no word of a base class', () => {
    assert.deepEqual(elements.map(({ tagName }) => tagName), tags());
    assert.doesNotMatch(JSON.stringify(manifestOf(elements)), /TreatyFigure|TreatyElement\b|"name":"#/);
  });

  for (const element of elements)
    it(`explains all of ${element.tagName}`, () => {
      const { attributes, members, events = [], slots = [], cssParts = [], description } = element;
      assert.ok(description);
      for (const one of [...attributes, ...members, ...events, ...slots, ...cssParts])
        assert.ok(one.description, `${one.name ?? ''} has no description`);
      for (const name of ['lang', 'as-of', 'group', 'theme', 'heading'])
        assert.ok(attributes.some((one) => one.name === name), name);
      assert.ok(events.some(({ name }) => name === 'treaty-error'));
    });

  it('names custom properties that the style sheet reads', () => {
    const palette = readFileSync(new URL('../src/draw/palette.ts', import.meta.url), 'utf8');
    assert.match(palette, /--treaty-\$\{/);
    const names = customProperties().map(({ name }) => name);
    for (const name of ['--treaty-party', '--treaty-signatory-hatch', '--treaty-ramp-7']) assert.ok(names.includes(name), name);
  });
});

describe('what is made from it', () => {
  it('tells VS Code the values an attribute may have', () => {
    const { tags: told } = vscodeData(elements) as { tags: { name: string; attributes: { name: string; values?: { name: string }[] }[] }[] };
    const layout = told.find(({ name }) => name === 'treaty-map')?.attributes.find(({ name }) => name === 'layout');
    assert.deepEqual(layout?.values, [{ name: 'map' }, { name: 'tiles' }]);
  });

  it('tells JetBrains attributes, events, parts and properties', () => {
    const text = JSON.stringify(webTypes(elements, '1.2.3'));
    for (const word of ['"as-of"', '"treaty-select"', '"tooltip"', '"--treaty-party"', '"1.2.3"']) assert.ok(text.includes(word), word);
  });

  it('is TypeScript without a fault', () => {
    const { diagnostics } = ts.transpileModule(jsxTypes(elements), { reportDiagnostics: true });
    assert.deepEqual(diagnostics?.map(({ messageText }) => messageText), []);
  });
});
