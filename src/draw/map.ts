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
function dot([x, y]: readonly [number, number]): string {
  return `M${x} ${y}h.01`;
}

function drawShape(shape: Shape, mark: Mark | undefined, options: MapOptions, position: number) {
  const { code, path, marker, anchor } = shape;
  if (!mark) {
    // Outside the region that is shown: there for orientation, not to be read.
    return svg`<path class="outside" d=${path}></path>`;
  }
  const { active, activeLabel, selected, lit, order } = options;
  const { key, joined, label } = mark;
  const status = mark.status ?? mark.reach;
  const isActive = code === active;
  const fill = fillOf(key, 'hatch', options.patterned) ?? nothing;
  const dimmed = lit !== undefined && !lit.has(key) ? 'dimmed' : '';
  // One template a State and not a nest of three: half the time of the first picture is here.
  return marker
    ? svg`<g role="option" class=${dimmed} data-state=${code} data-status=${status ?? nothing}
        data-joined=${joined ?? nothing} tabindex=${isActive ? 0 : -1} aria-selected=${code === selected}
        aria-label=${isActive ? activeLabel : label} aria-posinset=${position} aria-setsize=${order.length}
        ><path class="shape ${key}" fill=${fill} d=${path}></path><path class="halo" d=${dot(anchor)}></path
        ><path class="dot ${key}" d=${dot(anchor)}></path></g>`
    : svg`<path role="option" class="shape ${key} ${dimmed}" fill=${fill} d=${path} data-state=${code}
        data-status=${status ?? nothing} data-joined=${joined ?? nothing} tabindex=${isActive ? 0 : -1}
        aria-selected=${code === selected} aria-label=${isActive ? activeLabel : label}
        aria-posinset=${position} aria-setsize=${order.length}></path>`;
}

/**
 * The inside of the map's SVG element, bottom to top: neutral land, States,
 * borders, special lines, markers.
 */
export function drawMap(picture: Picture, scene: MapScene, options: MapOptions): SVGTemplateResult {
  const positions = new Map(options.order.map((code, i) => [code, i + 1]));
  const draw = (shape: Shape) =>
    drawShape(shape, scene.marks.get(shape.code), options, positions.get(shape.code) ?? 0);
  const land = picture.shapes.filter(({ marker }) => !marker);
  const markers = picture.shapes.filter(({ marker }) => marker);
  return svg`<defs>${hatches(options.unitsPerPixel, 'hatch', options.patterned)}</defs>
    <path class="neutral" d=${picture.neutral}></path>
    ${land.map(draw)}
    <path class="borders" d=${picture.borders}></path>
    <g class="lines">${picture.lines.map(
      ({ id, pattern, path }) => svg`<path data-line=${id} class=${pattern} d=${path}></path>`,
    )}</g>
    ${markers.map(draw)}
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
