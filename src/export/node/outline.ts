import type { Plate } from '../plate.js';
import { node, type TreeNode } from '../tree.js';
import type { OutlineType } from './set-type.js';

/** What a text takes over from the groups around it. */
interface Inherited {
  readonly bold: boolean;
  readonly anchor: string;
  readonly direction: string;
  readonly free: boolean;
  readonly size: number;
  /** Whether shapes around it have sharp edges: letters have none. */
  readonly crisp: boolean;
}

/** A stretch of text in one style, and where it is set. */
interface Stretch {
  readonly text: string;
  readonly look: Inherited;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where it begins anew; else it follows the stretch before. */
  readonly x: number | undefined;
  readonly dx: number;
  readonly y: number | undefined;
  readonly dy: number;
}

const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));

function inherit(from: Inherited, { attributes }: TreeNode): Inherited {
  const weight = attributes.get('font-weight');
  const bidi = attributes.get('unicode-bidi');
  return {
    bold: weight === undefined ? from.bold : Number(weight) >= 600,
    anchor: attributes.get('text-anchor') ?? from.anchor,
    direction: attributes.get('direction') ?? from.direction,
    free: bidi === undefined ? from.free : bidi === 'plaintext',
    size: number(attributes.get('font-size')) ?? from.size,
    crisp: from.crisp || attributes.get('shape-rendering') === 'crispEdges',
  };
}

function stretches(text: TreeNode, look: Inherited): Stretch[] {
  const own = text.attributes;
  const start = { x: number(own.get('x')) ?? 0, y: number(own.get('y')) ?? 0 };
  let first = true;
  const found: Stretch[] = [];
  const push = (said: string, of: TreeNode | undefined) => {
    const attributes = of?.attributes ?? new Map<string, string>();
    found.push({
      text: said,
      look: of ? inherit(look, of) : look,
      attributes,
      x: number(attributes.get('x')) ?? (first ? start.x : undefined),
      y: number(attributes.get('y')) ?? (first ? start.y : undefined),
      dx: (number(attributes.get('dx')) ?? 0) + (first ? (number(own.get('dx')) ?? 0) : 0),
      dy: (number(attributes.get('dy')) ?? 0) + (first ? (number(own.get('dy')) ?? 0) : 0),
    });
    first = false;
  };
  for (const child of text.children) {
    if (typeof child === 'string') push(child, undefined);
    else if (child.name === 'tspan') push(child.children.filter((one) => typeof one === 'string').join(''), child);
  }
  return found;
}

const paint = /^(?:fill|stroke|opacity|paint-order)/;
const round = (value: number) => Math.round(value * 100) / 100;

/** The stretches that begin together, with their room. */
function chunksOf(all: readonly Stretch[]): Stretch[][] {
  const chunks: Stretch[][] = [];
  for (const stretch of all) {
    if (stretch.x !== undefined || chunks.length === 0) chunks.push([]);
    chunks.at(-1)?.push(stretch);
  }
  return chunks;
}

function outlineText(text: TreeNode, inherited: Inherited, type: OutlineType): TreeNode {
  const look = inherit(inherited, text);
  const shared = [...text.attributes].filter(([name]) => paint.test(name) || name === 'transform' || name === 'id');
  const paths: TreeNode[] = [];
  let y = 0;
  for (const chunk of chunksOf(stretches(text, look))) {
    const set = chunk.map((one) => {
      const direction = one.look.free ? 'auto' : one.look.direction === 'rtl' ? 'rtl' : 'ltr';
      return type.outline(one.text, { size: one.look.size, bold: one.look.bold, direction });
    });
    const rtl = look.direction === 'rtl';
    const room = chunk.reduce((sum, { dx }, i) => sum + dx + (set[i]?.width ?? 0), 0);
    const [first] = chunk;
    const at = first?.x ?? 0;
    // Where reading begins is where the text is hung, unless it is hung by its middle or end.
    const toRight = look.anchor === 'middle' ? room / 2 : (look.anchor === 'end') !== rtl ? room : 0;
    let x = rtl ? at - toRight + room : at - toRight;
    chunk.forEach((one, i) => {
      const { width = 0, path = '' } = set[i] ?? {};
      y = (one.y ?? y) + one.dy;
      x += rtl ? -one.dx - width : one.dx;
      const own = [...one.attributes].filter(([name]) => paint.test(name));
      if (path !== '')
        paths.push(node('path', { transform: `translate(${round(x)} ${round(y)})`, ...Object.fromEntries(own), d: path }));
      if (!rtl) x += width;
    });
  }
  return node('g', { ...Object.fromEntries(shared), 'shape-rendering': look.crisp ? 'auto' : undefined }, ...paths);
}

function outlineAll(children: TreeNode['children'], inherited: Inherited, type: OutlineType): (TreeNode | string)[] {
  return children.map((child) => {
    if (typeof child === 'string' || child.name === 'title') return child;
    if (child.name === 'text') return outlineText(child, inherited, type);
    return { ...child, children: outlineAll(child.children, inherit(inherited, child), type) };
  });
}

/** A plate whose texts are outlines: it needs no font wherever it goes, and looks the same there. */
export function outlined(plate: Plate, type: OutlineType): Plate {
  const start: Inherited = { bold: false, anchor: 'start', direction: 'ltr', free: false, size: 16, crisp: false };
  return { ...plate, nodes: outlineAll(plate.nodes, start, type) };
}
