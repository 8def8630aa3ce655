import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

const folder = new URL('./', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');
const fold = (text: string) => text.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ').trim();

/** What the gallery's first page says itself: titles, texts of examples, links. */
function textsOf(page: string): string[] {
  const found = page.matchAll(/<(title|h1|h2|p|a|legend)\b[^>]*>([\s\S]*?)<\/\1>/g);
  return [...found].map(([, , text = '']) => fold(text)).filter((text) => text !== '');
}

describe('the words of the gallery', () => {
  const texts = textsOf(read('index.html'));
  for (const name of readdirSync(new URL('words/', folder))) {
    it(`${name} has those of its first page, and no other keys than the others`, () => {
      const words = JSON.parse(read(`words/${name}`)) as Record<string, string>;
      for (const text of texts) if (text !== 'treaty-widgets') assert.ok(words[text], text);
      const french = JSON.parse(read('words/fr.json')) as Record<string, string>;
      assert.deepEqual(Object.keys(words), Object.keys(french));
    });
  }
});
