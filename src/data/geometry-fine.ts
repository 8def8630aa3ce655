import packed from '../../data/bundle/geometry-fine.json' with { type: 'json' };
import { decodeGeometry } from './geometry-decode.js';
import type { MapGeometry } from './geometry-types.js';

let decoded: MapGeometry | undefined;

/**
 * The world at the finer fineness, for 1920 pixels and close-ups; decoded on first use.
 * Import this module dynamically: it is more than twice the size of the coarser one.
 */
export function fineGeometry(): MapGeometry {
  return (decoded ??= decodeGeometry(packed));
}
