import type { Plate } from './plate.js';
import { node, type TreeNode } from './tree.js';

/** Fonts a reader may have, those the plate was measured with first. */
export const fontFamily = "'Noto Sans', 'Noto Sans Arabic', 'Noto Sans SC', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

const escapes: Readonly<{ [character: string]: string }> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML has it: what XML forbids altogether is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (character) => escapes[character] ?? '');
}

function write(one: TreeNode | string): string {
  if (typeof one === 'string') return escapeXml(one);
  const attributes = [...one.attributes].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
  if (one.children.length === 0) return `<${one.name}${attributes}/>`;
  return `<${one.name}${attributes}>${one.children.map(write).join('')}</${one.name}>`;
}

export interface SvgOptions {
  /** Width of the file in pixels, where it is not the plate's own: its contents grow with it. */
  readonly width?: number;
  /** What made it, for its metadata. */
  readonly generator: string;
  /** CSS font family of its letters, where it was measured with another than the library's. */
  readonly family?: string;
}

/**
 * A plate as an SVG file: literal attributes, no script, nothing from elsewhere.
 * @returns a whole document, UTF-8 when written.
 */
export function svgOf(plate: Plate, { width = plate.width, generator, family = fontFamily }: SvgOptions): string {
  const root = node(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height: Math.round((plate.height * width) / plate.width),
      viewBox: `0 0 ${plate.width} ${plate.height}`,
      'xml:lang': plate.language,
      role: 'img',
      'aria-labelledby': 'title description',
      'font-family': family,
    },
    node('title', { id: 'title' }, plate.title),
    node('desc', { id: 'description' }, plate.description),
    node('metadata', {}, generator),
    ...plate.nodes,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root)}\n`;
}
