import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.js';

/** What the bundles carry of others. */
const bundled = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'];

/**
 * The licences of the packages inside the bundles, each text once, with the packages under it.
 *
 * @throws Error when a package has no licence file.
 */
export function thirdPartyNotices(): string {
  const texts = new Map<string, string[]>();
  for (const name of bundled) {
    const folder = join(root, 'node_modules', name);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) throw new Error(`${name} has no licence file to quote`);
    const text = readFileSync(join(folder, file), 'utf8').trim();
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      version: string;
    };
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version}`]);
  }
  const sections = [...texts].map(([text, names]) => `${names.join(', ')}\n\n${text}\n`);
  return `treaty-widgets contains the following packages.\n\n${sections.join('\n---\n\n')}`;
}
