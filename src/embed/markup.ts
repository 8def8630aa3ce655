/*
 * Markup as a tree, to be written as HTML or as JSX: a snippet is text that somebody pastes
 * elsewhere, and is made where there may be no page.
 */

/** One element of a snippet. An attribute with `''` stands there without a value. */
export interface Markup {
  readonly name: string;
  readonly attributes: Readonly<{ [name: string]: string }>;
  readonly children: readonly (Markup | string)[];
}

/** An element; attributes that are `undefined` are left out. */
export function markup(
  name: string,
  attributes: Readonly<{ [name: string]: string | number | undefined }> = {},
  ...children: readonly (Markup | string)[]
): Markup {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)] as const],
  );
  return { name, attributes: Object.fromEntries(given), children: children.filter((one) => one !== '') };
}

/** Elements without an end tag. */
const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'link', 'meta']);

/** Elements that stand inside a line of text; all others have lines of their own. */
const inline: ReadonlySet<string> = new Set(['a', 'b', 'br', 'strong', 'td', 'th', 'title']);

const entities: Readonly<{ [character: string]: string }> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand between tags and in quotes. What no markup may hold, control characters, is left out. */
export function escapeMarkup(text: string): string {
  return text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .replace(/[&<>"]/g, (character) => entities[character] ?? '');
}

/** How one language writes texts, attributes and elements without children. */
interface Dialect {
  text(text: string): string;
  attribute(name: string, value: string): string;
  readonly closed: string;
  /** What stands between the cells of a row: where a filter takes the table away, their texts must not run together. */
  readonly betweenCells: string;
}

const html: Dialect = {
  text: escapeMarkup,
  attribute: (name, value) => (value === '' && name !== 'alt' ? name : `${name}="${escapeMarkup(value)}"`),
  closed: '>',
  betweenCells: ' ',
};

/** React's names of attributes, where they are others than HTML's. */
const reactNames: Readonly<{ [name: string]: string }> = { class: 'className', crossorigin: 'crossOrigin' };

const jsx: Dialect = {
  // JSX folds white space at the ends of lines, and braces are its own.
  text: (text) => (/[{}]/.test(text) ? `{${JSON.stringify(text)}}` : escapeMarkup(text)),
  attribute: (name, value) => {
    const own = reactNames[name] ?? name;
    return value === '' && name !== 'alt' ? own : `${own}="${escapeMarkup(value)}"`;
  },
  closed: ' />',
  // React allows nothing there.
  betweenCells: '',
};

function write(one: Markup | string, dialect: Dialect, indent: string): string {
  if (typeof one === 'string') return dialect.text(one);
  const { name, children } = one;
  const attributes = Object.entries(one.attributes).map(([key, value]) => ` ${dialect.attribute(key, value)}`);
  const start = `<${name}${attributes.join('')}`;
  if (empty.has(name)) return start + dialect.closed;
  const inner = (child: Markup | string) => write(child, dialect, `${indent}  `);
  if (name === 'tr') return `${start}>${children.map(inner).join(dialect.betweenCells)}</${name}>`;
  const hasLines = name === 'nav' || children.some((child) => typeof child !== 'string' && !inline.has(child.name));
  if (!hasLines) return `${start}>${children.map(inner).join('')}</${name}>`;
  return `${start}>\n${children.map((child) => `${indent}  ${inner(child)}\n`).join('')}${indent}</${name}>`;
}

/** Markup as HTML, an element a line. */
export const toHtml = (one: Markup, indent = ''): string => write(one, html, indent);

/** Markup as JSX, an element a line. */
export const toJsx = (one: Markup, indent = ''): string => write(one, jsx, indent);
