import type { Plate } from './plate.js';
import type { TreeNode } from './tree.js';

/*
 * Paints a plate on a canvas: the way to a PNG where a page's policy forbids
 * pictures from SVG. It knows what plates are made of, and no more of SVG.
 */

/** Attributes an element takes over from those around it. */
type Paint = ReadonlyMap<string, string>;

const handedOn: ReadonlySet<string> = new Set([
  'direction', 'fill', 'font-size', 'font-weight', 'paint-order', 'stroke', 'stroke-dasharray', 'stroke-linecap',
  'stroke-linejoin', 'stroke-width', 'text-anchor', 'unicode-bidi',
]);

const number = (text: string | undefined, otherwise = 0) => (text === undefined ? otherwise : Number.parseFloat(text));

function paintOf(from: Paint, { attributes }: TreeNode): Paint {
  const paint = new Map(from);
  for (const [name, value] of attributes) if (handedOn.has(name)) paint.set(name, value);
  return paint;
}

/** Pixels across a pattern's tile as it is kept: enough for print at any usual scale. */
const tileSize = 96;

class Painter {
  readonly #context: CanvasRenderingContext2D;
  readonly #family: string;
  readonly #named = new Map<string, TreeNode>();
  readonly #patterns = new Map<string, CanvasPattern | undefined>();

  constructor(context: CanvasRenderingContext2D, family: string, nodes: Plate['nodes']) {
    this.#context = context;
    this.#family = family;
    const note = (children: TreeNode['children']) => {
      for (const child of children) {
        if (typeof child === 'string') continue;
        const id = child.attributes.get('id');
        if (id !== undefined && (child.name === 'pattern' || child.name === 'clipPath')) this.#named.set(id, child);
        if (child.name === 'defs') note(child.children);
      }
    };
    note(nodes);
  }

  all(children: TreeNode['children'], paint: Paint): void {
    for (const child of children) if (typeof child !== 'string') this.#one(child, paint);
  }

  #one(node: TreeNode, from: Paint): void {
    const context = this.#context;
    const { name, attributes, children } = node;
    if (name === 'defs' || name === 'title' || name === 'desc') return;
    const paint = paintOf(from, node);
    context.save();
    this.#transform(attributes.get('transform'));
    if (name === 'svg') context.translate(number(attributes.get('x')), number(attributes.get('y')));
    this.#clip(attributes.get('clip-path'));
    const opacity = attributes.get('opacity');
    if (opacity !== undefined) context.globalAlpha *= Number(opacity);
    if (name === 'g' || name === 'svg') this.all(children, paint);
    else if (name === 'text') this.#text(node, paint);
    else {
      const path = this.#path(node);
      if (path) this.#fillAndStroke(paint, () => context.fill(path), () => context.stroke(path));
    }
    context.restore();
  }

  #transform(text: string | undefined): void {
    for (const [, kind, list = ''] of text?.matchAll(/(\w+)\(([^)]*)\)/g) ?? []) {
      const [a = 0, b, c = 0, d = 0] = list.split(/[\s,]+/).map(Number);
      if (kind === 'translate') this.#context.translate(a, b ?? 0);
      else if (kind === 'scale') this.#context.scale(a, b ?? a);
      else if (kind === 'rotate') {
        this.#context.translate(b ?? 0, c);
        this.#context.rotate((a * Math.PI) / 180);
        this.#context.translate(-(b ?? 0), -c);
      } else if (kind === 'matrix') {
        const [, , , , e = 0, f = 0] = list.split(/[\s,]+/).map(Number);
        this.#context.transform(a, b ?? 0, c, d, e, f);
      }
    }
  }

  #reference(text: string | undefined): TreeNode | undefined {
    const id = /^url\(#([^)]+)\)$/.exec(text ?? '')?.[1];
    return id === undefined ? undefined : this.#named.get(id);
  }

  #clip(text: string | undefined): void {
    const clip = this.#reference(text);
    if (!clip) return;
    const path = new Path2D();
    for (const child of clip.children) {
      const part = typeof child === 'string' ? undefined : this.#path(child);
      if (part) path.addPath(part);
    }
    this.#context.clip(path);
  }

  #path({ name, attributes }: TreeNode): Path2D | undefined {
    const of = (key: string) => number(attributes.get(key));
    const path = new Path2D(name === 'path' ? (attributes.get('d') ?? '') : undefined);
    if (name === 'rect') {
      const radius = attributes.get('rx') ?? attributes.get('ry');
      const box = [of('x'), of('y'), of('width'), of('height')] as const;
      if (radius) path.roundRect(...box, number(radius));
      else path.rect(...box);
    } else if (name === 'circle') path.arc(of('cx'), of('cy'), of('r'), 0, 2 * Math.PI);
    else if (name === 'line') {
      path.moveTo(of('x1'), of('y1'));
      path.lineTo(of('x2'), of('y2'));
    } else if (name !== 'path') return undefined;
    return path;
  }

  #style(value: string | undefined): string | CanvasPattern | undefined {
    if (value === undefined || value === 'none') return undefined;
    return value.startsWith('url(') ? this.#pattern(value) : value;
  }

  #fillAndStroke(paint: Paint, fill: () => void, stroke: () => void): void {
    const context = this.#context;
    const filled = this.#style(paint.get('fill') ?? '#000');
    const stroked = this.#style(paint.get('stroke'));
    const drawFill = () => {
      if (filled === undefined) return;
      context.fillStyle = filled;
      fill();
    };
    const drawStroke = () => {
      const width = number(paint.get('stroke-width'), 1);
      if (stroked === undefined || width === 0) return;
      context.strokeStyle = stroked;
      context.lineWidth = width;
      context.lineCap = (paint.get('stroke-linecap') ?? 'butt') as CanvasLineCap;
      context.lineJoin = (paint.get('stroke-linejoin') ?? 'miter') as CanvasLineJoin;
      const dashes = paint.get('stroke-dasharray');
      context.setLineDash(dashes && dashes !== 'none' ? dashes.split(/[\s,]+/).map(Number) : []);
      stroke();
    };
    const strokeFirst = paint.get('paint-order')?.startsWith('stroke');
    if (strokeFirst) drawStroke();
    drawFill();
    if (!strokeFirst) drawStroke();
  }

  #pattern(reference: string): CanvasPattern | undefined {
    if (this.#patterns.has(reference)) return this.#patterns.get(reference);
    const node = this.#reference(reference);
    const made = node && this.#makePattern(node);
    this.#patterns.set(reference, made);
    return made;
  }

  #makePattern(node: TreeNode): CanvasPattern | undefined {
    const side = number(node.attributes.get('width'), 1);
    const scale = number(/scale\(([\d.]+)/.exec(node.attributes.get('patternTransform') ?? '')?.[1], 1);
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = tileSize;
    const context = canvas.getContext('2d');
    if (!context) return undefined;
    context.scale(tileSize / side, tileSize / side);
    new Painter(context, this.#family, []).all(node.children, new Map());
    const pattern = this.#context.createPattern(canvas, 'repeat') ?? undefined;
    pattern?.setTransform(new DOMMatrix().scale((scale * side) / tileSize));
    return pattern;
  }

  #text(node: TreeNode, look: Paint): void {
    const context = this.#context;
    const { attributes } = node;
    let [x, y] = [number(attributes.get('x')), number(attributes.get('y')) + number(attributes.get('dy'))];
    x += number(attributes.get('dx'));
    const chunks: { text: string; paint: Paint; dx: number; dy: number; x: number | undefined; y: number | undefined }[][] = [];
    for (const child of node.children) {
      const own = typeof child === 'string' ? new Map<string, string>() : child.attributes;
      if (typeof child !== 'string' && child.name !== 'tspan') continue;
      const at = own.get('x');
      if (at !== undefined || chunks.length === 0) chunks.push([]);
      chunks.at(-1)?.push({
        text: typeof child === 'string' ? child : child.children.filter((one) => typeof one === 'string').join(''),
        paint: typeof child === 'string' ? look : paintOf(look, child),
        dx: number(own.get('dx')),
        dy: number(own.get('dy')),
        x: at === undefined ? undefined : number(at),
        y: own.has('y') ? number(own.get('y')) : undefined,
      });
    }
    for (const chunk of chunks) {
      x = chunk[0]?.x ?? x;
      const widths = chunk.map(({ text, paint }) => {
        this.#font(paint, text);
        return context.measureText(text).width;
      });
      const room = chunk.reduce((sum, { dx }, i) => sum + dx + (widths[i] ?? 0), 0);
      const rtl = look.get('direction') === 'rtl';
      const anchor = look.get('text-anchor') ?? 'start';
      const toRight = anchor === 'middle' ? room / 2 : (anchor === 'end') !== rtl ? room : 0;
      let pen = rtl ? x - toRight + room : x - toRight;
      chunk.forEach((one, i) => {
        const width = widths[i] ?? 0;
        y = (one.y ?? y) + one.dy;
        pen += rtl ? -one.dx - width : one.dx;
        this.#font(one.paint, one.text);
        const at = pen;
        this.#fillAndStroke(one.paint, () => context.fillText(one.text, at, y), () => context.strokeText(one.text, at, y));
        if (!rtl) pen += width;
      });
      x = pen;
    }
  }

  #font(paint: Paint, text: string): void {
    const context = this.#context;
    context.font = `${paint.get('font-weight') ?? '400'} ${number(paint.get('font-size'), 16)}px ${this.#family}`;
    context.textAlign = 'left';
    // Of its own accord a text runs as its first letter does.
    const free = paint.get('unicode-bidi') === 'plaintext';
    const strong = /[\p{L}]/u.exec(text)?.[0] ?? '';
    const rtl = free ? /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(strong) : paint.get('direction') === 'rtl';
    context.direction = rtl ? 'rtl' : 'ltr';
  }
}

/**
 * Paints a plate.
 * @param width pixels across; the height follows.
 * @param family CSS font family of its letters.
 * @returns `undefined` where the browser gives no canvas of that size.
 */
export function canvasOf(plate: Plate, width: number, family: string): HTMLCanvasElement | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = Math.round((plate.height * width) / plate.width);
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.scale(width / plate.width, width / plate.width);
  new Painter(context, family, plate.nodes).all(plate.nodes, new Map());
  return canvas;
}
