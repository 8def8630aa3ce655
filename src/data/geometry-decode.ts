import { digitOf, endDigits, moreDigits } from './geometry-packed.js';
import type { PackedGeometry } from './geometry-packed.js';
import type { Box, MapArea, MapGeometry, MapLine, MapState } from './geometry-types.js';

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

/** An arc's points, x and y in turn, in steps of the grid. */
type Arc = readonly number[];

/** An arc and the way it is walked. */
interface Leg {
  readonly arc: number;
  readonly reversed: boolean;
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
  const start = signedReader(from.starts);
  const [east, south] = [signedReader(from.east), signedReader(from.south)];
  const arcs: Arc[] = [];
  /** How many States and neutral areas lie along each arc: two where it is a border. */
  const uses: number[] = [];
  /** Where the last ring or line began. */
  let [startX, startY] = [0, 0];

  /** Reads the arcs of a ring, which follow each other round to where it begins, or of a line. */
  const legs = (closed: boolean): Leg[] => {
    const read: Leg[] = [];
    let [x, y] = [NaN, NaN];
    for (let left = next(); left > 0; left--) {
      const code = next();
      const leg = code
        ? { arc: arcs.length - (code >> 1), reversed: (code & 1) === 1 }
        : { arc: arcs.length, reversed: false };
      if (!code) {
        if (!closed || !read.length) [x, y] = [(startX += start()), (startY += start())];
        const arc = [x, y];
        for (let steps = size(); steps > 0; steps--) arc.push((x += east()), (y += south()));
        if (closed && left === 1) arc.push(startX, startY);
        uses.push(0);
        arcs.push(arc);
      }
      const arc = arcs[leg.arc]!;
      const end = leg.reversed ? 0 : arc.length - 2;
      [x, y] = [arc[end]!, arc[end + 1]!];
      if (!closed || !read.length) {
        const begin = leg.reversed ? arc.length - 2 : 0;
        [startX, startY] = [arc[begin]!, arc[begin + 1]!];
      }
      read.push(leg);
    }
    return read;
  };

  /** Reads one unit's rings: its path, and the box of its first `main` rings. */
  const unit = (main: number, counts: boolean): { path: string; box: Box | undefined } => {
    const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
    let path = '';
    const length = next();
    for (let i = 0; i < length; i++) {
      const ring = legs(true);
      if (counts) for (const { arc } of ring) uses[arc]!++;
      path += `${trace(arcs, ring, step, i < main ? box : undefined)}z`;
    }
    return { path, box: box[0] === Infinity ? undefined : box };
  };

  const main = reader(from.main);
  const anchor = reader(from.anchors);
  const states = codes(from.states).map((id): MapState => {
    [startX, startY] = [anchor(), anchor()];
    const at = [startX * step, startY * step] as const;
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

  const lines = from.lines.map(([id, pattern, note]): MapLine => {
    const line = legs(false);
    for (const { arc } of line) uses[arc] = 0;
    return { id, pattern, note, path: traceAll(arcs, line, step) };
  });
  const shared = [...uses.keys()].filter((arc) => uses[arc]! > 1);
  const borders = traceAll(
    arcs,
    shared.map((arc) => ({ arc, reversed: false })),
    step,
  );
  const { width, height, frames } = from;
  return { width, height, states, neutral, areas, borders, lines, frames };
}

/** Path data along the legs, each beginning where the one before it ends. */
function trace(
  arcs: readonly Arc[],
  legs: readonly Leg[],
  step: number,
  box?: [number, number, number, number],
): string {
  let path = '';
  let [x, y] = [NaN, NaN];
  for (const { arc, reversed } of legs) {
    const points = arcs[arc]!;
    const last = points.length - 2;
    for (let i = 0; i <= last; i += 2) {
      const at = reversed ? last - i : i;
      const [toX, toY] = [points[at]! * step, points[at + 1]! * step];
      if (toX === x && toY === y) continue;
      if (path) path += ` ${toX - x} ${toY - y}`;
      else path = `M${toX} ${toY}l`;
      [x, y] = [toX, toY];
      if (box) {
        if (x < box[0]) box[0] = x;
        if (y < box[1]) box[1] = y;
        if (x > box[2]) box[2] = x;
        if (y > box[3]) box[3] = y;
      }
    }
  }
  return path;
}

/** Path data of separate arcs, joined where one begins at the end of the one before it. */
function traceAll(arcs: readonly Arc[], legs: readonly Leg[], step: number): string {
  return legs.map((leg) => trace(arcs, [leg], step)).join('');
}
