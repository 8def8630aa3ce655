import { named, type Palette } from '../draw/palette.js';
import { matches, type CssRule, type Place } from './css-rules.js';
import { node as make, type TreeNode } from './tree.js';

/** How a drawing is to look once no style sheet is at hand. */
export interface Look {
  readonly palette: Palette;
  readonly rules: readonly CssRule[];
  /** Units of the drawing in one CSS pixel, for strokes that keep their width at any size. */
  readonly unit?: number;
  /** Size of the letters, in pixels, where no rule sets it. */
  readonly fontSize?: number;
  /** What percentages are of. */
  readonly width?: number;
  readonly height?: number;
}

/** Properties that are attributes of SVG too, and that every reader of SVG knows. */
const kept: ReadonlySet<string> = new Set([
  'direction', 'fill', 'fill-opacity', 'font-size', 'font-style', 'font-weight', 'opacity', 'paint-order',
  'shape-rendering', 'stroke', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'stroke-opacity',
  'stroke-width', 'text-anchor', 'text-decoration', 'unicode-bidi',
]);

/** What elements inside take over. */
interface Inherited {
  readonly names: ReadonlyMap<string, string>;
  readonly fontSize: number;
  readonly stroke: string;
  readonly fill: string;
  readonly central: boolean;
  readonly width: number;
  readonly height: number;
}

const rem = 16;

/** A length in pixels; `undefined` for what is none. */
function pixels(value: string, em: number): number | undefined {
  const largest = /^max\((.*)\)$/.exec(value);
  if (largest?.[1]) {
    const all = largest[1].split(',').map((one) => pixels(one.trim(), em));
    return all.every((one) => one !== undefined) ? Math.max(...all) : undefined;
  }
  const [, number, of] = /^(-?[\d.]+)(px|rem|em)?$/.exec(value) ?? [];
  if (number === undefined) return undefined;
  return Number(number) * (of === 'rem' ? rem : of === 'em' ? em : 1);
}

const round = (value: number) => Math.round(value * 1000) / 1000;

/** A value with its custom properties put in. */
function resolved(value: string, names: ReadonlyMap<string, string>): string {
  // The innermost first, so that a fallback may hold another.
  const inner = /var\((--[\w-]+)(?:,([^()]*))?\)/;
  let text = value;
  for (let found = inner.exec(text); found; found = inner.exec(text)) {
    const [whole, name = '', otherwise = ''] = found;
    text = text.replace(whole, () => names.get(name) ?? otherwise.trim());
  }
  return text;
}

const across = new Set(['x', 'cx', 'x1', 'x2', 'width']);
const down = new Set(['y', 'cy', 'y1', 'y2', 'height']);

/** Attributes with which a page works: nobody but the page reads them. */
const ofThePage = /^(?:class|role|tabindex|part|id|aria-.*|data-.*|vector-effect)$/;

const shapes = new Set(['path', 'rect', 'circle', 'line', 'ellipse', 'polygon', 'polyline']);

function geometry(name: string, value: string, { width, height }: Inherited): string {
  if (!value.endsWith('%')) return value;
  const of = across.has(name) ? width : down.has(name) ? height : undefined;
  return of === undefined ? value : String(round((Number.parseFloat(value) / 100) * of));
}

/** Declarations that hold for a node, custom properties set aside. */
function declared(place: Place, rules: readonly CssRule[], inherited: Inherited) {
  const own = new Map<string, string>();
  for (const { selector, declarations } of rules)
    if (matches(selector, place)) for (const [property, value] of declarations) own.set(property, value);
  const names = new Map(inherited.names);
  for (const [property, value] of own)
    if (property.startsWith('--')) names.set(property, resolved(value, inherited.names));
  return { own, names };
}

function styleOne(place: Place, look: Look, inherited: Inherited): TreeNode | undefined {
  const { node } = place;
  const { own, names } = declared(place, look.rules, inherited);
  if (own.get('display') === 'none' || own.get('visibility') === 'hidden') return undefined;
  const value = (property: string) => {
    const text = own.get(property);
    if (text === undefined) return node.attributes.get(property);
    const said = resolved(text, names);
    return said === 'currentColor' ? look.palette.text : said;
  };

  const fontSize = pixels(value('font-size') ?? '', inherited.fontSize) ?? inherited.fontSize;
  const attributes = new Map<string, string>();
  for (const [name, text] of node.attributes)
    if (!ofThePage.test(name) && !own.has(name)) attributes.set(name, geometry(name, text, inherited));
  const id = node.attributes.get('id') ?? node.attributes.get('data-state');
  if (id !== undefined) attributes.set('id', id);

  const scale = own.get('vector-effect') === 'non-scaling-stroke' ? (look.unit ?? 1) : 1;
  for (const property of own.keys()) {
    if (!kept.has(property)) continue;
    const said = value(property) ?? '';
    if (property === 'font-size') continue;
    if (property === 'stroke-width') attributes.set(property, String(round((pixels(said, fontSize) ?? 1) * scale)));
    else if (property === 'stroke-dasharray')
      attributes.set(property, said.split(/[\s,]+/).map((one) => (one === 'none' ? one : round((pixels(one, fontSize) ?? 0) * scale))).join(' '));
    else attributes.set(property, said);
  }
  if (scale !== 1 && !attributes.has('stroke-width') && attributes.has('stroke'))
    attributes.set('stroke-width', String(round(scale)));
  if (attributes.get('stroke-dasharray') === 'none') attributes.delete('stroke-dasharray');
  // Weights between regular and bold exist in few fonts, and outside a browser in none.
  const weight = attributes.get('font-weight');
  if (weight !== undefined) attributes.set('font-weight', Number(weight) >= 600 || weight === 'bold' ? '700' : '400');
  if (node.name === 'text') attributes.set('font-size', String(round(fontSize)));
  else if (node.name === 'tspan' && fontSize !== inherited.fontSize) attributes.set('font-size', String(round(fontSize)));

  const fill = attributes.get('fill') ?? inherited.fill;
  const stroke = attributes.get('stroke') ?? inherited.stroke;
  const unseen = (fill === 'none' && stroke === 'none') || attributes.get('d') === '' || attributes.get('r') === '0';
  if (shapes.has(node.name) && unseen) return undefined;

  const baseline = value('dominant-baseline');
  const central = baseline === undefined ? inherited.central : baseline === 'central';
  // Few readers know a baseline other than the letters'.
  if (central && node.name === 'text') attributes.set('dy', String(round(fontSize * 0.35)));
  attributes.delete('dominant-baseline');

  const size = (name: 'width' | 'height') =>
    node.name === 'svg' ? Number(attributes.get(name) ?? inherited[name]) : inherited[name];
  const inside = styleAll(node.children, place, look, {
    names, fontSize, stroke, fill, central, width: size('width'), height: size('height'),
  });
  const title = node.attributes.has('data-state') ? node.attributes.get('aria-label') : undefined;
  return {
    name: node.name,
    attributes,
    children: title === undefined ? inside : [make('title', {}, title), ...inside],
  };
}

function styleAll(
  children: TreeNode['children'],
  parent: Place | undefined,
  look: Look,
  inherited: Inherited,
): (TreeNode | string)[] {
  const elements = children.filter((one) => typeof one !== 'string');
  let before: Place | undefined;
  return children.flatMap((child): (TreeNode | string)[] => {
    if (typeof child === 'string') return [child];
    const after = elements[elements.indexOf(child) + 1];
    const place: Place = { node: child, parent, before, after };
    before = place;
    const styled = styleOne(place, look, inherited);
    return styled ? [styled] : [];
  });
}

/**
 * A drawing with literal attributes in place of classes: what a browser would
 * compute, for readers that have no style sheets. What nobody sees and what only
 * a page uses is left out; a State keeps its code as `id` and its words as title.
 */
export function styled(children: TreeNode['children'], look: Look): (TreeNode | string)[] {
  const colours = named(look.palette).map(([name, colour]) => [`--${name}`, colour] as const);
  return styleAll(children, undefined, look, {
    names: new Map(colours),
    fontSize: look.fontSize ?? rem,
    stroke: 'none',
    fill: 'black',
    central: false,
    width: look.width ?? 0,
    height: look.height ?? 0,
  });
}
