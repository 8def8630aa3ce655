import { decodeGeometry } from './geometry-decode.js';
import type { MapGeometry } from './geometry-types.js';

let decoded: Promise<MapGeometry> | undefined;

/**
 * The world at the finer fineness, for 1920 pixels and close-ups; fetched at the
 * first call. Only the packed data come from a file of their own: were the decoder
 * in it too, that file would have to load the library a second time.
 * @returns rejects where the file cannot be had; a later call tries again.
 */
export function fineGeometry(): Promise<MapGeometry> {
  if (!decoded) {
    decoded = import('../../data/bundle/geometry-fine.json', { with: { type: 'json' } }).then(
      (module) => decodeGeometry(module.default),
    );
    decoded.catch(() => (decoded = undefined));
  }
  return decoded;
}
