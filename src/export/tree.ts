import { nothing, type TemplateResult } from 'lit';

/** An element of a picture that leaves the page: no events, no classes that need a style sheet once it is styled. */
export interface TreeNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (TreeNode | string)[];
}

/** A node still being read. */
interface Open extends TreeNode {
  readonly attributes: Map<string, string>;
  readonly children: (TreeNode | string)[];
}

type Drawing = Pick<TemplateResult, 'strings' | 'values'>;

const isDrawing = (value: unknown): value is Drawing =>
  typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;

const isNothing = (value: unknown) => value === nothing || value === null || value === undefined;

const said = (value: unknown) =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/** What stands between two values of a template while it is read: no text of a drawing holds it. */
const hole = '\u0001';

const entities: Readonly<{ [name: string]: string }> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };
const decoded = (text: string) => text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);

// Tags, comments and the text between them. Quoted values may hold `>`.
const tokens = /<!--[^]*?-->|<\/([\w-]+)\s*>|<([\w-]+)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>|[^<]+/g;
const attribute = /([^\s=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Elements of HTML that have no end tag; SVG closes its own. */
const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input']);

function children(value: unknown): (TreeNode | string)[] {
  if (isNothing(value) || value === '') return [];
  if (isDrawing(value)) return treeOf(value);
  if (typeof value === 'object' && Symbol.iterator in (value)) return [...(value as Iterable<unknown>)].flatMap(children);
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  throw new TypeError(`a drawing cannot hold ${Object.prototype.toString.call(value)}`);
}

function readAttributes(text: string, next: () => unknown): Map<string, string> {
  const read = new Map<string, string>();
  for (const [, name = '', ...quoted] of text.matchAll(attribute)) {
    const raw = quoted.find((one) => one !== undefined) ?? '';
    let missing = false;
    const pieces = raw.split(hole);
    const values = pieces.slice(1).map(() => next());
    const kind = name.charAt(0);
    // Listeners and properties are the page's; a switch is there or not.
    if (kind === '@' || kind === '.') continue;
    if (kind === '?') {
      if (values[0]) read.set(name.slice(1), '');
      continue;
    }
    let value = decoded(pieces[0] ?? '');
    values.forEach((one, i) => {
      missing ||= one === nothing;
      value += (isNothing(one) ? '' : said(one)) + decoded(pieces[i + 1] ?? '');
    });
    if (!missing) read.set(name, value);
  }
  return read;
}

/**
 * What a template draws, as plain nodes: the drawing of the page without a page.
 * Of Lit's template language it knows what drawings use: text, elements,
 * attributes, switches, nested templates and lists.
 * @throws {TypeError} for a value that is none of these, such as a directive.
 */
export function treeOf({ strings, values }: Drawing): (TreeNode | string)[] {
  const root: Open = { name: '', attributes: new Map(), children: [] };
  const open: Open[] = [root];
  let at = 0;
  const next = () => values[at++];
  for (const [whole, end, name, inside = '', closed] of strings.join(hole).matchAll(tokens)) {
    const last = open.at(-1) as Open;
    if (name !== undefined) {
      const node: Open = { name, attributes: readAttributes(inside, next), children: [] };
      last.children.push(node);
      if (!closed && !empty.has(name)) open.push(node);
    } else if (end !== undefined) {
      if (last.name !== end) throw new TypeError(`a drawing closes ${end} in ${last.name}`);
      open.pop();
    } else if (!whole.startsWith('<!--')) {
      whole.split(hole).forEach((text, i) => {
        if (i > 0) last.children.push(...children(next()));
        // Indentation of the template; a space between two words stays.
        const words = decoded(text.replace(/\s*\n\s*/g, '\n').replace(/^\n|\n$/g, '').replace(/\n/g, ' '));
        if (words !== '') last.children.push(words);
      });
    }
  }
  return root.children;
}

/** A node, written short. Attributes that are `undefined` are left out. */
export function node(
  name: string,
  attributes: Readonly<{ [name: string]: string | number | undefined }> = {},
  ...inside: readonly (TreeNode | string)[]
): TreeNode {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)] as const],
  );
  return { name, attributes: new Map(given), children: inside };
}
