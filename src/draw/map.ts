import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Picture, Shape } from '../layout/picture.js';
import type { PartyCode } from '../model/types.js';
import { fillOf, hatches } from './fills.js';
import type { Mark, MapScene } from './scene.js';

/** What a drawing of the map depends on beside picture and scene. */
export interface MapOptions {
  /** Units of the picture in one CSS pixel. */
  readonly unitsPerPixel: number;
  /** States in the order a reader walks them, for "14 of 197". */
  readonly order: readonly PartyCode[];
  /** The one State that can take the focus. */
  readonly active: PartyCode;
  readonly selected: PartyCode | undefined;
  /** Full description of the active State. */
  readonly activeLabel: string;
  /** Keys of the legend that stay lit while the others are dimmed; all where left out. */
  readonly lit?: ReadonlySet<string>;
  /** Whether plain colours have patterns too. */
  readonly patterned?: boolean;
  /** Letters to write on a State, in the tile layout. */
  readonly letters?: (code: PartyCode) => string;
}

/** A dot: a line without length, whose round end keeps its size in pixels at any zoom. */
export function dot([x, y]: readonly [number, number]): string {
  return `M${x} ${y}h.01`;
}

/**
 * The attributes of a State's option that change with date, language, focus and choice, in the order
 * of `stateAttributes`. The fill is that of its area, which in a State that is a dot is a part of it.
 */
export const changing = [
  'class',
  'fill',
  'data-status',
  'data-joined',
  'tabindex',
  'aria-selected',
  'aria-label',
  'aria-posinset',
  'aria-setsize',
] as const;

/** Values of the attributes `changing`; `undefined` for one that is not there. */
export type StateAttributes = readonly (string | undefined)[];

const positions = new WeakMap<readonly PartyCode[], ReadonlyMap<PartyCode, number>>();

/** The place of each State in an order, from 1 on. */
function positionsIn(order: readonly PartyCode[]): ReadonlyMap<PartyCode, number> {
  const known = positions.get(order) ?? new Map(order.map((code, i) => [code, i + 1]));
  positions.set(order, known);
  return known;
}

/** What a State looks like and what is said of it, as values of the attributes `changing`. */
export function stateAttributes(mark: Mark, options: MapOptions): StateAttributes {
  const { code, key, status, reach, joined, label } = mark;
  const { active, activeLabel, selected, lit, order, patterned } = options;
  const isActive = code === active;
  return [
    lit !== undefined && !lit.has(key) ? `shape ${key} dimmed` : `shape ${key}`,
    fillOf(key, 'hatch', patterned),
    status ?? reach,
    joined?.toString(),
    isActive ? '0' : '-1',
    String(code === selected),
    isActive ? activeLabel : label,
    String(positionsIn(order).get(code) ?? 0),
    String(order.length),
  ];
}

function drawState({ code, path, marker, anchor }: Shape, mark: Mark | undefined, options: MapOptions) {
  // Outside the region that is shown: there for orientation, not to be read.
  if (!mark) return svg`<path class="outside" d=${path}></path>`;
  const [look, fill, status, joined, tabindex, selected, label, position, size] = stateAttributes(mark, options);
  return marker
    ? svg`<g role="option" class=${look} data-state=${code} data-status=${status ?? nothing} data-joined=${joined ?? nothing}
        tabindex=${tabindex} aria-selected=${selected} aria-label=${label} aria-posinset=${position}
        aria-setsize=${size}><path fill=${fill ?? nothing} d=${path}></path><path class="halo" d=${dot(anchor)}></path
        ><path class="dot" d=${dot(anchor)}></path></g>`
    : svg`<path role="option" class=${look} fill=${fill ?? nothing} d=${path} data-state=${code}
        data-status=${status ?? nothing} data-joined=${joined ?? nothing} tabindex=${tabindex}
        aria-selected=${selected} aria-label=${label} aria-posinset=${position} aria-setsize=${size}></path>`;
}

/** What draws the States: some of a picture's shapes, in their order. */
export type DrawStates = (shapes: readonly Shape[], scene: MapScene, options: MapOptions) => unknown;

/** The States as templates: on a server, and for files. */
export const drawStates: DrawStates = (shapes, scene, options) =>
  shapes.map((shape) => drawState(shape, scene.marks.get(shape.code), options));

/** Shapes of a picture, those that lie below the lines and those that are dots above them. */
interface Layers {
  readonly land: readonly Shape[];
  readonly markers: readonly Shape[];
}

const layers = new WeakMap<Picture, Layers>();

function layersOf(picture: Picture): Layers {
  const known = layers.get(picture) ?? {
    land: picture.shapes.filter(({ marker }) => !marker),
    markers: picture.shapes.filter(({ marker }) => marker),
  };
  layers.set(picture, known);
  return known;
}

/**
 * The inside of the map's SVG element, bottom to top: neutral land, States,
 * borders, special lines, markers.
 */
export function drawMap(
  picture: Picture,
  scene: MapScene,
  options: MapOptions,
  states: DrawStates = drawStates,
): SVGTemplateResult {
  const { land, markers } = layersOf(picture);
  return svg`<defs>${hatches(options.unitsPerPixel, 'hatch', options.patterned)}</defs>
    <path class="neutral" d=${picture.neutral}></path>
    ${states(land, scene, options)}
    <path class="borders" d=${picture.borders}></path>
    <g class="lines">${picture.lines.map(
      ({ id, pattern, path }) => svg`<path data-line=${id} class=${pattern} d=${path}></path>`,
    )}</g>
    ${states(markers, scene, options)}
    ${options.letters ? drawLetters(picture, scene, options.letters) : nothing}`;
}

/**
 * Letters on States, apart from the States themselves: their names are spoken,
 * and letters inside would have to be part of them.
 */
function drawLetters(picture: Picture, scene: MapScene, letters: (code: PartyCode) => string) {
  return svg`<g class="letters" aria-hidden="true">${picture.shapes.map(({ code, anchor: [x, y] }) => {
    const mark = scene.marks.get(code);
    return mark ? svg`<text data-key=${mark.key} x=${x} y=${y}>${letters(code)}</text>` : nothing;
  })}</g>`;
}

/** The outline that shows which State is meant, for the overlay above the map. */
export function outlineOf({ path, marker, anchor }: Shape): string {
  return marker ? dot(anchor) : path;
}
