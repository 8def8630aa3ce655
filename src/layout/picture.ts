import type { MapGeometry, MapLine } from '../data/geometry.js';
import type { PartyCode } from '../model/types.js';
import { pad, unite, type Box, type Point } from './box.js';

/** One State as drawn: on a map its areas, in a tile layout its tile. */
export interface Shape {
  readonly code: PartyCode;
  /** SVG path data in the picture's units; empty for a State that is only a marker. */
  readonly path: string;
  /** Where a label, a tooltip or the keyboard finds it. */
  readonly anchor: Point;
  /** Too small to see at ordinary sizes: a dot of constant size stands at the anchor. */
  readonly marker: boolean;
  /** The box of its main part. */
  readonly box: Box;
}

/** What is drawn and where, whatever the statuses are: the same for every date. */
export interface Picture {
  readonly kind: 'map' | 'tiles';
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly byCode: ReadonlyMap<PartyCode, Shape>;
  /** Land that no State's status colours, one path: territories and disputed areas. */
  readonly neutral: string;
  /** Solid inner borders, one path. */
  readonly borders: string;
  readonly lines: readonly MapLine[];
  /** Boxes of regions by code, where the picture knows them. */
  readonly frames: Readonly<{ [code: string]: Box }>;
}

/**
 * Which State's status colours an area that is drawn neutral, by the area's
 * identifier: for a host that shows territories as the State responsible for them.
 */
export type Territories = Readonly<{ [area: string]: PartyCode }>;

const pictures = new WeakMap<MapGeometry, Picture>();

/** The map as a picture. Without `territories` it is made once for each geometry. */
export function mapPicture(geometry: MapGeometry, territories?: Territories): Picture {
  const known = pictures.get(geometry);
  if (known && !territories) return known;
  const extra = new Map<PartyCode, string>();
  const neutral = geometry.neutral.filter(({ id, path }) => {
    const owner = territories?.[id];
    if (owner === undefined) return true;
    extra.set(owner, (extra.get(owner) ?? '') + path);
    return false;
  });
  const shapes = geometry.states.map(({ id, path, anchor, marker, box }) => ({
    code: id,
    path: path + (extra.get(id) ?? ''),
    anchor,
    marker,
    box,
  }));
  const picture: Picture = {
    kind: 'map',
    width: geometry.width,
    height: geometry.height,
    shapes,
    byCode: new Map(shapes.map((shape) => [shape.code, shape])),
    neutral: neutral.map(({ path }) => path).join(''),
    borders: geometry.borders,
    lines: geometry.lines,
    frames: geometry.frames,
  };
  if (!territories) pictures.set(geometry, picture);
  return picture;
}

/**
 * What part of a picture frames a region: the region's own box where the picture
 * knows it, else what holds the States shown; the whole picture for the world.
 */
export function regionBox(
  picture: Picture,
  region: string | undefined,
  shown: (code: PartyCode) => boolean,
): Box {
  const whole: Box = [0, 0, picture.width, picture.height];
  if (region === undefined) return whole;
  const boxes = picture.shapes.filter(({ code }) => shown(code)).map(({ box }) => box);
  return picture.frames[region] ?? pad(unite(boxes) ?? whole, picture.width / 60);
}
