import type { MapGeometry } from '../data/geometry.js';

type Load = () => Promise<MapGeometry>;

let load: Load | undefined;
let loading: Promise<MapGeometry | undefined> | undefined;

/**
 * Says where the finer boundaries come from. The file with all widgets brings
 * them along as a part loaded on demand; a file with one widget does without,
 * because it promises to ask for nothing but itself.
 */
export function provideDetail(from: Load): void {
  load = from;
}

/** The finer boundaries, or `undefined` where there are none to be had; asked for once. */
export function detailedGeometry(): Promise<MapGeometry | undefined> {
  // A part that cannot be loaded is no fault: the coarser boundaries stay.
  return (loading ??= load ? load().catch(() => undefined) : Promise.resolve(undefined));
}
