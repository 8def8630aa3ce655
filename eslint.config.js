import { layersRule } from './scripts/lint/layers.js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What a page with a strict policy blocks, and what would let a host's data become markup. */
const unsafeOnStrictPages = [
  {
    selector:
      ':matches(TaggedTemplateExpression[tag.name=/^(html|svg)$/]) TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message:
      'A strict policy blocks style="…": use a class, an SVG attribute or a custom property.',
  },
  {
    selector:
      ':matches(TaggedTemplateExpression[tag.name=/^(html|svg)$/]) TemplateElement[value.raw=/<style[\\s>]/]',
    message: 'A strict policy blocks <style> in a template: use static styles.',
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]',
    message: 'Trusted Types block markup from text: use a template.',
  },
  {
    selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]',
    message: 'A strict policy blocks the style attribute: use element.style.setProperty.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^writeln?$/]',
    message: 'Trusted Types block document.write.',
  },
  {
    selector:
      ':matches(CallExpression[callee.name="fetch"], NewExpression[callee.name=/^(Request|WebSocket|EventSource)$/]) > :matches(Literal[value=/^(https?:|wss?:)?\\u002F\\u002F/], TemplateLiteral[quasis.0.value.raw=/^(https?:|wss?:)?\\u002F\\u002F/])',
    message: 'The widgets ask no other origin for anything.',
  },
  {
    selector: 'ImportExpression > Literal[value=/^(https?:)?\\u002F\\u002F/]',
    message: 'The widgets ask no other origin for anything.',
  },
];

const strictImports = {
  paths: ['style-map', 'unsafe-html', 'unsafe-svg', 'unsafe-mathml'].flatMap((name) =>
    [`lit/directives/${name}.js`, `lit-html/directives/${name}.js`].map((path) => ({
      name: path,
      message: 'Does not work, or is not safe, under a strict policy.',
    })),
  ),
};

const nodeImports = {
  patterns: [{ regex: '^node:', message: 'Runs in browsers, which have no modules of Node.' }],
};

export default defineConfig(
  { ignores: ['samples/', 'dist/', 'site/', 'site.new/', 'node_modules/', 'coverage/', '.cache/', 'data/', 'bench/node_modules/'] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'off',
      '@typescript-eslint/no-implied-eval': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // tsc says so already.
      '@typescript-eslint/no-unused-vars': 'off',
      // Lit binds a template's listeners to the element.
      '@typescript-eslint/unbound-method': 'off',
      // A function is async because its callers may wait, whether or not it does today.
      '@typescript-eslint/require-await': 'off',
      // An empty `new Map()` passed on takes the type of where it goes.
      '@typescript-eslint/no-unsafe-argument': 'off',
      // `IsoDate | ''` says more to a reader than `string`.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
    },
  },
  {
    files: ['**/*.test.ts', '**/testing.ts', 'src/testing/**'],
    rules: {
      // `describe` and `it` of node:test give promises that nobody has to wait for.
      '@typescript-eslint/no-floating-promises': 'off',
      // chai asserts by reading properties.
      '@typescript-eslint/no-unused-expressions': 'off',
      // What a page, a process or a JSON text gives back is what is being tested.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { house: { rules: { layers: layersRule } } },
    rules: { 'house/layers': 'error' },
  },
  {
    // A translation names the type of the English module it is of, and imports nothing of it; what
    // declares a made module cannot import.
    files: ['src/i18n/*/*.ts', 'bench/pages/virtual.d.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }] },
  },
  {
    // What runs on other people's pages.
    files: ['src/**/*.ts'],
    ignores: [
      'src/cli/**',
      'src/export/node/**',
      '**/*.test.ts',
      '**/testing.ts',
      'src/testing/**',
    ],
    rules: {
      'no-restricted-syntax': ['error', ...unsafeOnStrictPages],
      'no-restricted-imports': ['error', { ...strictImports, ...nodeImports }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
);
