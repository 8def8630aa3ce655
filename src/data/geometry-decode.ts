import { digitOf, endDigits, moreDigits } from './geometry-packed.js';
import type { PackedGeometry } from './geometry-packed.js';
import type { Box, MapArea, MapGeometry, MapLine, MapState } from './geometry-types.js';

type Point = readonly [x: number, y: number];

/** Reads the numbers of a packed string one after the other. */
export function reader(text: string): () => number {
  let at = 0;
  return () => {
    let value = 0;
    let scale = 1;
    for (;;) {
      const digit = digitOf(text.charCodeAt(at++));
      if (digit < endDigits) return value + digit * scale;
      value += digit * scale;
      scale *= moreDigits;
    }
  };
}

/** The same for numbers with a sign, which lies in the lowest bit. */
export function signedReader(text: string): () => number {
  const next = reader(text);
  return () => {
    const value = next();
    return value & 1 ? -(value + 1) / 2 : value / 2;
  };
}

const codes = (text: string): string[] => text.match(/.{3}/g) ?? [];

/** A piece of a boundary, in planar units. */
interface Arc {
  readonly start: Point;
  readonly end: Point;
  /** East and south in turn, from point to point. */
  readonly steps: readonly number[];
  readonly box: Box;
  /** Path data of its steps, from its start to its end. */
  readonly path: string;
}

/** An arc and the way it is walked. */
interface Leg {
  readonly arc: Arc;
  /** Number of the arc. */
  readonly index: number;
  readonly reversed: boolean;
}

/** What holds nothing yet. */
const emptyBox: Box = [Infinity, Infinity, -Infinity, -Infinity];

function unite(a: Box, b: Box): Box {
  const { min, max } = Math;
  return [min(a[0], b[0]), min(a[1], b[1]), max(a[2], b[2]), max(a[3], b[3])];
}

/** An arc of so many steps, read from where it starts; one more leads to `close`. */
function readArc(
  start: Point,
  size: number,
  step: number,
  east: () => number,
  south: () => number,
  close?: Point,
): Arc {
  const steps: number[] = [];
  let [x, y] = start;
  // One loop for points and box, without objects: most of the time it takes to decode is here.
  let [x0, y0, x1, y1] = [x, y, x, y];
  for (let i = close ? -1 : 0; i < size; i++) {
    const isLast = i === size - 1;
    const dx = close && isLast ? close[0] - x : east() * step;
    const dy = close && isLast ? close[1] - y : south() * step;
    x += dx;
    y += dy;
    steps.push(dx, dy);
    if (x < x0) x0 = x;
    else if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    else if (y > y1) y1 = y;
  }
  return { start, end: [x, y], steps, box: [x0, y0, x1, y1], path: ` ${steps.join(' ')}` };
}

/** Path data of an arc walked from its end to its start. */
function backwards({ steps }: Arc): string {
  const back: number[] = [];
  for (let i = steps.length - 2; i >= 0; i -= 2) back.push(-steps[i]!, -steps[i + 1]!);
  return ` ${back.join(' ')}`;
}

/**
 * Unpacks a world.
 * @param packed what `data/bundle/geometry*.json` holds
 * @throws {TypeError} when it is of another format
 */
export function decodeGeometry(packed: unknown): MapGeometry {
  const from = packed as PackedGeometry;
  if (from?.format !== 2) throw new TypeError('not a packed geometry of format 2');
  const { step } = from;
  const next = reader(from.rings);
  const size = reader(from.sizes);
  const offset = signedReader(from.starts);
  const [east, south] = [signedReader(from.east), signedReader(from.south)];
  const arcs: Arc[] = [];
  /** How many States and neutral areas lie along each arc: two where it is a border. */
  const uses: number[] = [];
  /** Where the last ring or line began. */
  let begun: Point = [0, 0];

  /** Reads the arcs of a ring, which follow each other round to where it begins, or of a line. */
  const legs = (closed: boolean): Leg[] => {
    const read: Leg[] = [];
    let at = begun;
    for (let left = next(); left > 0; left--) {
      const code = next();
      const begins = !closed || read.length === 0;
      const index = arcs.length - (code >> 1);
      if (!code) {
        if (begins) at = [begun[0] + offset() * step, begun[1] + offset() * step];
        const close = closed && left === 1 ? (begins ? at : begun) : undefined;
        arcs.push(readArc(at, size(), step, east, south, close));
        uses.push(0);
      }
      const arc = arcs[index]!;
      const reversed = (code & 1) === 1;
      if (begins) begun = reversed ? arc.end : arc.start;
      at = reversed ? arc.start : arc.end;
      read.push({ arc, index, reversed });
    }
    return read;
  };

  /** Reads one unit's rings: its path, and the box of its first `main` rings. */
  const unit = (main: number, counts: boolean): { path: string; box: Box | undefined } => {
    let box = emptyBox;
    let path = '';
    const length = next();
    for (let i = 0; i < length; i++) {
      const ring = legs(true);
      for (const { arc, index } of ring) {
        if (counts) uses[index]!++;
        if (i < main) box = unite(box, arc.box);
      }
      path += `M${begun[0]} ${begun[1]}l${ring.map(({ arc, reversed }) => (reversed ? backwards(arc) : arc.path)).join('')}z`;
    }
    return { path, box: box === emptyBox ? undefined : box };
  };

  const main = reader(from.main);
  const anchor = reader(from.anchors);
  const states = codes(from.states).map((id): MapState => {
    begun = [anchor() * step, anchor() * step];
    const at = begun;
    const { path, box } = unit(main(), true);
    return { id, path, anchor: at, marker: false, box: box ?? [...at, ...at] };
  });
  const mark = reader(from.marked);
  for (let left = mark(), at = 0; left > 0; left--) {
    const state = states[(at += mark())]!;
    const [x, y] = state.anchor;
    const [west, north, east, south] = [mark(), mark(), mark(), mark()].map((n) => n * step);
    const box = [x - west!, y - north!, x + east!, y + south!] as const;
    states[at] = { ...state, marker: true, box };
  }
  const area = (id: string, owner: string | null, counts: boolean): MapArea => {
    const { path, box } = unit(Infinity, counts);
    return { id, owner, path, box: box ?? [0, 0, 0, 0] };
  };
  const neutral = codes(from.neutral).map((id) => area(id, null, true));
  const owners = codes(from.owners);
  const areas = codes(from.areas).map((id, i) => area(id, owners[i] ?? null, false));

  const open = ({ start: [x, y], path }: Arc) => `M${x} ${y}l${path}`;
  const trace = ({ arc, reversed }: Leg) =>
    reversed ? `M${arc.end[0]} ${arc.end[1]}l${backwards(arc)}` : open(arc);
  const lines = from.lines.map(([id, pattern, note]): MapLine => {
    const line = legs(false);
    for (const { index } of line) uses[index] = 0;
    return { id, pattern, note, path: line.map(trace).join('') };
  });
  const borders = arcs.map((arc, i) => (uses[i]! > 1 ? open(arc) : '')).join('');
  const { width, height, frames } = from;
  return { width, height, states, neutral, areas, borders, lines, frames };
}
