/*
 * The layer rule: requests go up as events, state comes down as properties, and a lower layer
 * never imports a higher one. Tests and their helpers are free: they look at a part from outside.
 */
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../../src', import.meta.url));

/** What each folder of `src` may import, beside itself. */
export const layers = {
  model: [],
  data: ['model'],
  i18n: ['model', 'data'],
  layout: ['model', 'data'],
  draw: ['model', 'data', 'i18n', 'layout'],
  elements: ['model', 'data', 'i18n', 'layout', 'draw', 'export'],
  // Beside the one side effect, a define file may hand an element what only some bundles carry.
  define: ['model', 'data', 'i18n', 'export', 'elements'],
  export: ['model', 'data', 'i18n', 'layout', 'draw'],
  embed: ['model', 'data', 'i18n', 'layout', 'draw', 'export', 'elements', 'define'],
  ssr: ['model', 'data', 'i18n', 'layout', 'draw', 'export', 'elements', 'define'],
  cli: ['model', 'data', 'i18n', 'layout', 'draw', 'export', 'embed'],
};

/** The folder of `src` that a file lies in; undefined for files elsewhere. */
function layerOf(file) {
  const inside = relative(source, file);
  if (inside.startsWith('..') || !inside.includes(sep)) return undefined;
  return inside.split(sep)[0];
}

/** @type {import('eslint').Rule.RuleModule} */
export const layersRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      upward: '{{from}} may not import {{to}}; it may import {{allowed}}',
      stranger:
        'src/{{layer}} has no place among the layers; give it one in scripts/lint/layers.js',
    },
  },
  create(context) {
    const from = layerOf(context.filename);
    if (from === undefined || from === 'testing') return {};
    if (/(\.test|\/testing)\.ts$/.test(context.filename)) return {};
    const allowed = layers[from];
    const check = (node) => {
      const target = node?.source;
      if (typeof target?.value !== 'string' || !target.value.startsWith('.')) return;
      const to = layerOf(join(dirname(context.filename), target.value));
      if (to === undefined || to === from || allowed.includes(to)) return;
      const names = [from, ...allowed].join(', ');
      context.report({ node: target, messageId: 'upward', data: { from, to, allowed: names } });
    };
    return {
      Program(node) {
        if (allowed === undefined) {
          context.report({ node, messageId: 'stranger', data: { layer: from } });
        }
      },
      ...(allowed === undefined
        ? {}
        : {
            ImportDeclaration: check,
            ImportExpression: check,
            ExportNamedDeclaration: check,
            ExportAllDeclaration: check,
            TSImportType: check,
          }),
    };
  },
};
