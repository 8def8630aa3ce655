import assert from 'node:assert/strict';
import { darkPalette, lightPalette, type Palette } from '../../draw/palette.js';
import { englishLocale, type Locale } from '../../i18n/locale.js';
import { plateOf, type Figure, type Plate } from '../plate.js';
import type { Typesetter } from '../lines.js';
import type { TreeNode } from '../tree.js';

/** Letters of one width: what has room with them has it in any font about as wide. */
export const plainType: Typesetter = {
  width: (text, size, bold = false) => [...text].length * size * (bold ? 0.6 : 0.55),
};

/** English, and the same as if it were read from the right. */
export const directions: readonly Locale[] = [englishLocale(), { ...englishLocale(), direction: 'rtl' }];

export const widths = [320, 640, 1200];

/** A text with the room it takes, in pixels of its plate. */
export interface Placed {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f,
];

function matrixOf(transform: string): Matrix {
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [, name, given = ''] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [x = 0, y] = given.trim().split(/[\s,]+/).map(Number);
    if (name === 'translate') matrix = times(matrix, [1, 0, 0, 1, x, y ?? 0]);
    else if (name === 'scale') matrix = times(matrix, [x, 0, 0, y ?? x, 0, 0]);
    else {
      assert.equal(`${name} ${x}`, 'rotate -90');
      matrix = times(matrix, [0, -1, 1, 0, 0, 0]);
    }
  }
  return matrix;
}

/** What a drawing says, the titles of its parts left out. */
export const saidBy = (one: TreeNode | string): string =>
  typeof one === 'string' ? one : one.name === 'title' ? '' : one.children.map(saidBy).join('');

interface Around {
  readonly matrix: Matrix;
  readonly direction: string;
  readonly anchor: string;
  readonly weight: string;
}

/** Every line of text of a plate. */
export function textsOf({ nodes }: Pick<Plate, 'nodes'>): readonly Placed[] {
  const found: Placed[] = [];
  const look = (one: TreeNode | string, around: Around) => {
    if (typeof one === 'string' || one.name === 'defs' || one.name === 'title') return;
    const { attributes } = one;
    const own: Around = {
      matrix: times(around.matrix, matrixOf(attributes.get('transform') ?? '')),
      direction: attributes.get('direction') ?? around.direction,
      anchor: attributes.get('text-anchor') ?? around.anchor,
      weight: attributes.get('font-weight') ?? around.weight,
    };
    if (one.name === 'text') found.push(...placed(one, own));
    else for (const child of one.children) look(child, own);
  };
  for (const one of nodes)
    look(one, { matrix: [1, 0, 0, 1, 0, 0], direction: 'ltr', anchor: 'start', weight: '400' });
  return found;
}

/** Lines begin where a span has a place of its own. */
function placed(text: TreeNode, { matrix, direction, anchor, weight }: Around): Placed[] {
  const number = (of: TreeNode, name: string) => (of.attributes.has(name) ? Number(of.attributes.get(name)) : undefined);
  const size = number(text, 'font-size') ?? 16;
  const lines: { said: string; x: number; y: number; width: number; size: number }[] = [];
  let y = (number(text, 'y') ?? 0) + (number(text, 'dy') ?? 0);
  for (const child of text.children) {
    const span = typeof child === 'string' ? undefined : child;
    const own = (span && number(span, 'font-size')) ?? size;
    const said = saidBy(child);
    const width = plainType.width(said, own, Number(span?.attributes.get('font-weight') ?? weight) >= 600);
    const x = span && number(span, 'x');
    y += (span && number(span, 'dy')) ?? 0;
    y = (span && number(span, 'y')) ?? y;
    const last = lines.at(-1);
    if (x !== undefined || !last) lines.push({ said, x: x ?? number(text, 'x') ?? 0, y, width, size: own });
    else {
      last.said += said;
      last.width += width + ((span && number(span, 'dx')) ?? 0);
      last.size = Math.max(last.size, own);
    }
  }
  return lines.map(({ said, x, y: baseline, width, size: tall }) => {
    const toLeft = anchor === 'middle' ? width / 2 : (anchor === 'end') !== (direction === 'rtl') ? width : 0;
    // From the height of small letters to the line they stand on: what must not be covered.
    const corners = [[x - toLeft, baseline - tall * 0.6], [x - toLeft + width, baseline]] as const;
    const [[x0, y0], [x1, y1]] = corners.map(([u, v]) => [
      matrix[0] * u + matrix[2] * v + matrix[4], matrix[1] * u + matrix[3] * v + matrix[5],
    ]) as [[number, number], [number, number]];
    return { text: said, left: Math.min(x0, x1), right: Math.max(x0, x1), top: Math.min(y0, y1), bottom: Math.max(y0, y1) };
  });
}

/** Every node, with those inside it. */
export function allNodes(nodes: readonly (TreeNode | string)[]): readonly TreeNode[] {
  return nodes.flatMap((one) => (typeof one === 'string' ? [] : [one, ...allNodes(one.children)]));
}

/** The element of an id; it must be there, and once. */
export function byId({ nodes }: Pick<Plate, 'nodes'>, id: string): TreeNode {
  const found = allNodes(nodes).filter(({ attributes }) => attributes.get('id') === id);
  assert.equal(found.length, 1, `one element is called ${id}`);
  return found[0] as TreeNode;
}

function checkNodes(plate: Plate, name: string): void {
  const ids = new Set<string>();
  const named = new Set<string>();
  for (const { attributes, name: tag } of allNodes(plate.nodes)) {
    assert.ok(tag !== 'svg' && tag !== 'style' && tag !== 'script', `${name}: ${tag}`);
    for (const [attribute, value] of attributes) {
      const told = `${name}: ${tag} ${attribute}="${value}"`;
      assert.doesNotMatch(attribute, /^(?:class|style|on\w+|tabindex|data-.*|aria-.*)$/, told);
      assert.doesNotMatch(value, /var\(|NaN|undefined|Infinity|transparent|\d(?:rem|px|%)/, told);
      const [, of] = /^url\(#(.*)\)$/.exec(value) ?? [];
      if (of) named.add(of);
    }
    const id = attributes.get('id');
    if (id === undefined) continue;
    assert.match(id, /^[A-Za-z][\w.-]*$/);
    assert.ok(!ids.has(id), `${name}: two elements are called ${id}`);
    ids.add(id);
  }
  for (const id of named) assert.ok(ids.has(id), `${name}: nothing is called ${id}`);
}

/** Names two texts of which one covers the other; empty where all can be read. */
function covered(texts: readonly Placed[]): string {
  const sorted = [...texts].filter(({ text }) => text.trim() !== '').sort((a, b) => a.top - b.top);
  for (const [i, a] of sorted.entries())
    for (const b of sorted.slice(i + 1)) {
      if (b.top >= a.bottom - 0.5) break;
      if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1) return `“${a.text}” and “${b.text}”`;
    }
  return '';
}

/** A plate of a figure, of letters of one width. */
export function plateFor(figure: Figure, locale: Locale, width: number, palette: Palette = lightPalette, height?: number): Plate {
  return plateOf(figure, locale, { width, palette, ground: true, type: plainType, ...(height === undefined ? {} : { height }) });
}

function checkInside({ width, height }: Plate, texts: readonly Placed[], name: string): void {
  for (const { text, left, right, top, bottom } of texts)
    assert.ok(
      left >= -0.5 && right <= width + 0.5 && top >= 0 && bottom <= height,
      `${name}: “${text}” stands at ${left} to ${right}, ${top} to ${bottom}, of ${width} by ${height}`,
    );
}

/** Sees that a figure fits a sheet of a given height, as a slide has. */
export function checkSheet(make: (locale: Locale) => Figure, width = 1200, height = 900): void {
  for (const locale of directions) {
    const plate = plateFor(make(locale), locale, width, lightPalette, height);
    assert.equal(plate.height, height);
    checkNodes(plate, `${width} by ${height}`);
    checkInside(plate, textsOf(plate), `${width} by ${height}`);
  }
}

/**
 * Draws a figure at every width, in both directions and themes, and sees that it stands on its own
 * and that all its texts have room.
 * @param look is shown each plate.
 */
export function checkFigure(
  make: (locale: Locale) => Figure,
  look: (plate: Plate, said: string, width: number) => void = () => {},
): void {
  for (const locale of directions)
    for (const width of widths)
      for (const palette of [lightPalette, darkPalette]) {
        const plate = plateFor(make(locale), locale, width, palette);
        const name = `${width} ${locale.direction}`;
        checkNodes(plate, name);
        const texts = textsOf(plate);
        checkInside(plate, texts, name);
        assert.equal(covered(texts), '', name);
        look(plate, texts.map(({ text }) => text.trim()).join('\n'), width);
      }
}
