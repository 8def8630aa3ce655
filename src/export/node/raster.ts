import { Resvg } from '@resvg/resvg-js';
import type { Plate } from '../plate.js';
import { withDensity } from '../png.js';
import { svgOf } from '../svg.js';

/**
 * A plate as PNG.
 * @param plate with its texts as outlines: no font is read here.
 * @param width pixels across.
 * @param perInch pixels in an inch of print, written into the file.
 */
export function pngOf(plate: Plate, width: number, perInch: number): Uint8Array {
  const svg = svgOf(plate, { generator: '' });
  const drawn = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } }).render();
  return withDensity(drawn.asPng(), perInch);
}
