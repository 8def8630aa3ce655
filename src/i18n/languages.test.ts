import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { translated } from '../../data/scripts/languages.js';
import { en } from './en.js';
import './en/around.js';
import './en/coverage.js';
import './en/date.js';
import './en/matrix.js';
import './en/nexus.js';
import './en/number.js';
import './en/own.js';
import './en/profile.js';
import './en/reach.js';
import './en/timeline.js';
import { isLoadable, loadTexts } from './packs.js';
import { entries, pathsOf, recorder } from './testing.js';

const folder = new URL('./', import.meta.url);
const modulesOf = (language: string) =>
  readdirSync(new URL(`${language}/`, folder))
    .filter((name) => name.endsWith('.ts'))
    .sort();

/** Numbers of every plural category that a count of States, acts or instruments can have. */
const numbers = [0, 1, 2, 3, 5, 11, 21, 22, 100, 101, 103, 111, 191, 1234];

/** What a message says of these numbers, and the parameters it said it with. */
function said(message: unknown): { texts: string[]; used: Set<string> } {
  if (typeof message !== 'function') return { texts: [String(message)], used: new Set() };
  const all = new Set<string>();
  const texts = numbers.map((n) => {
    const { parameters, used } = recorder(n);
    const text: unknown = message(parameters);
    used.forEach((name) => all.add(name));
    assert.equal(typeof text, 'string');
    return text as string;
  });
  return { texts, used: all };
}

/** A text without what was put into it and without what is written alike everywhere: codes, attributes, marks. */
const ownWords = (text: string) =>
  text
    .replace(/‹\w+›/g, '')
    .replace(/[“”"«»„].*?[“”"«»“]/g, '')
    .replace(/financing-1999|universal-19|treaty-map|GLO\/R35|CSV|JSON|Ctrl|Enter|Escape|Esc|Home|End|Page Up|Page Down|https?|UN Geodata|tag=\S+/g, '');

/** Calls of `plural` in a file that lack a category, as `line: categories`. */
function incompletePlurals(path: URL, categories: readonly string[]): string[] {
  const file = ts.createSourceFile(path.pathname, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(file) === 'plural') {
      const forms = node.arguments[1];
      if (forms && ts.isObjectLiteralExpression(forms)) {
        const given = forms.properties.map(({ name }) => name?.getText(file));
        const missing = categories.filter((category) => !given.includes(category));
        const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
        if (missing.length > 0) found.push(`${line + 1}: ${missing.join(', ')}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

it('all six languages are there', () => {
  for (const language of translated) assert.ok(isLoadable(language), language);
});

for (const language of translated.filter(isLoadable)) {
  describe(`the messages in ${language}`, async () => {
    const { messages } = await loadTexts(language);
    const own = new Map(entries(messages, ''));

    it('are those of English, one for one', () => {
      assert.deepEqual(pathsOf(messages), pathsOf(en));
      const english = ['common.ts', ...modulesOf('en')].sort();
      assert.deepEqual(modulesOf(language), english, 'a module for each of English');
    });

    it('are whole, and use what they are given', () => {
      for (const [path, message] of entries(en, '')) {
        const translation = own.get(path);
        const { texts, used } = said(translation);
        for (const text of texts) {
          assert.notEqual(text.trim(), '', path);
          assert.doesNotMatch(text, / {2}|undefined|\[object|NaN|\$\{/, `${path}: ${text}`);
          assert.ok(!text.includes('‹n›'), `${path} writes the bare number: ${text}`);
        }
        const needed = said(message).used;
        for (const name of needed) {
          if (name === 'n') continue;
          assert.ok(used.has(name), `${path} leaves out ${name}`);
          assert.ok(texts.some((text) => text.includes(`‹${name}›`)), `${path} does not say ${name}`);
        }
        for (const name of used) assert.ok(name === 'n' || needed.has(name), `${path} has no ${name}`);
      }
    });

    it('leave no English', () => {
      const latin = ['fr', 'es'].includes(language);
      for (const [path, message] of entries(en, '')) {
        const english = said(message).texts;
        said(own.get(path)).texts.forEach((text, i) => {
          const words = ownWords(text);
          if (latin) {
            const same = text === english[i] && (words.match(/\p{L}{2,}/gu) ?? []).length > 2;
            assert.ok(!same, `${path}: ${text}`);
          } else assert.doesNotMatch(words, /[A-Za-z]{4,}/, `${path}: ${text}`);
        });
      }
    });

    it('have every plural form', () => {
      const rules = new Intl.PluralRules(language);
      const categories = [...new Set([...Array(1000).keys()].map((n) => rules.select(n)))];
      for (const name of modulesOf(language)) {
        const path = new URL(`${language}/${name}`, folder);
        assert.deepEqual(incompletePlurals(path, categories), [], name);
      }
    });
  });
}
