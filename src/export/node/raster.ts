import { Resvg } from '@resvg/resvg-js';
import type { Plate } from '../plate.js';
import { withDensity } from '../png.js';
import { svgOf } from '../svg.js';

function rendered(plate: Plate, width: number) {
  const svg = svgOf(plate, { generator: '' });
  return new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } }).render();
}

/** A plate as pixels: red, green, blue and opacity in turn, 0 to 255. */
export function pixelsOf(plate: Plate, width: number): Uint8Array {
  return rendered(plate, width).pixels;
}

/**
 * A plate as PNG.
 * @param plate with its texts as outlines: no font is read here.
 * @param width pixels across.
 * @param perInch pixels in an inch of print, written into the file.
 */
export function pngOf(plate: Plate, width: number, perInch: number): Uint8Array {
  return withDensity(rendered(plate, width).asPng(), perInch);
}
