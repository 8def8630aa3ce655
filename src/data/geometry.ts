import packed from '../../data/bundle/geometry.json' with { type: 'json' };
import { decodeGeometry } from './geometry-decode.js';
import type { MapGeometry } from './geometry-types.js';

export { decodeGeometry } from './geometry-decode.js';
export type { Box, MapArea, MapGeometry, MapLine, MapState, PathData } from './geometry-types.js';

let decoded: MapGeometry | undefined;

/** The world at the coarser fineness, for maps about 960 pixels wide; decoded on first use. */
export function worldGeometry(): MapGeometry {
  return (decoded ??= decodeGeometry(packed));
}
