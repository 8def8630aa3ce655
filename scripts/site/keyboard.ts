import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexer } from 'marked';
import { root } from '../files.js';

/** The text that has the keys of all widgets: the only place where they are written. */
export const keyboardSource = 'docs/keyboard.md';

/**
 * What the keyboard does in an element, as Markdown without its heading: the element's own section, and
 * what is common to all.
 * @throws Error where the text has no section of it.
 */
export function keysOf(tag: string): string {
  const tokens = lexer(readFileSync(join(root, keyboardSource), 'utf8'));
  const isSection = (token: (typeof tokens)[number]) => token.type === 'heading' && token.depth === 2;
  const start = tokens.findIndex((token) => isSection(token) && token.type === 'heading' && token.text === tag);
  if (start < 0) throw new Error(`${keyboardSource} has no section ${tag}`);
  const rest = tokens.slice(start + 1);
  const end = rest.findIndex(isSection);
  const common = tokens.find((token) => token.type === 'paragraph' && token.raw.startsWith('Common to all'));
  if (!common) throw new Error(`${keyboardSource} does not say what is common to all`);
  return [...(end < 0 ? rest : rest.slice(0, end)), { raw: '\n' }, common].map(({ raw }) => raw).join('');
}
