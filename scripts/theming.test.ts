import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { customProperties } from './custom-properties.js';
import { findFiles, root } from './files.js';
import { listedElements } from './manifest.js';

const text = readFileSync(join(root, 'docs/theming.md'), 'utf8');
const elements = listedElements();

/** Rows of a table whose first cell is code. */
const rows = [...text.matchAll(/^\| `([^`]+)` \|.*$/gm)].map(([row]) => row);

describe('the page on theming', () => {
  it('has a row for every custom property, with its colours', () => {
    const expected = customProperties().map(({ name, default: light, dark, description }) =>
      light === dark ? `| \`${name}\` | \`${light}\` | | ${description} |` : `| \`${name}\` | \`${light}\` | \`${dark}\` | ${description} |`,
    );
    assert.deepEqual(rows.filter((row) => row.startsWith('| `--treaty-') && row.split('|').length === 6), expected);
  });

  it('has every part with the elements that have it', () => {
    const parts = new Map<string, string[]>();
    for (const { tagName, cssParts = [] } of elements)
      for (const { name } of cssParts) parts.set(name, [...(parts.get(name) ?? []), tagName.replace('treaty-', '')]);
    const all = elements.length;
    const expected = [...parts].map(([name, tags]) => `| \`${name}\` | ${tags.length === all ? 'all' : tags.join(', ')} |`);
    assert.deepEqual(rows.filter((row) => !row.startsWith('| `--')).sort(), expected.sort());
  });

  it('names properties that single elements have', () => {
    const common = new Set(customProperties().map(({ name }) => name));
    for (const { tagName, cssProperties = [] } of elements)
      for (const { name } of cssProperties)
        if (!common.has(name)) assert.match(text, new RegExp(`\`${tagName}\`[^\n]*\`${name}\``), name);
  });

  it('names every theme', () => {
    for (const file of readdirSync(join(root, 'demos/themes'))) assert.ok(text.includes(`demos/themes/${file}`), file);
  });
});

describe('the code', () => {
  const sources = findFiles(['src/{draw,elements}/*.ts']).filter((file) => !/test/.test(file));
  const code = sources.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');

  it('reads no custom property that is not documented', () => {
    const names = new Set(elements.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)));
    for (const [, name = ''] of code.matchAll(/var\((--treaty-[a-z-]+)/g)) assert.ok(names.has(name), name);
  });

  it('has every part that is documented, and no other', () => {
    const used = new Set([...code.matchAll(/\bpart="?([a-z-]+)/g)].map(([, name = '']) => name));
    const told = new Set(elements.flatMap(({ cssParts = [] }) => cssParts.map(({ name }) => name)));
    assert.deepEqual([...used].sort(), [...told].sort());
  });
});
