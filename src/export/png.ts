/** Bytes before the first chunk, and those of the header chunk with its length, name and checksum. */
const [signature, header] = [8, 25];

let table: Uint32Array | undefined;

/** The checksum of PNG's chunks (ISO 3309, as its specification prints it). */
export function crc32(bytes: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c;
  });
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/**
 * Writes into a PNG how many of its pixels make an inch in print: a `pHYs` chunk
 * behind the header, in place of one that is there.
 * @param perInch pixels, 300 for print.
 */
export function withDensity(png: Uint8Array, perInch: number): Uint8Array {
  const perMetre = Math.round(perInch / 0.0254);
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set([0x70, 0x48, 0x59, 0x73], 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  // The unit is the metre.
  chunk[16] = 1;
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  const rest = png.subarray(signature + header);
  const old = String.fromCharCode(...rest.subarray(4, 8)) === 'pHYs' ? chunk.length : 0;
  const dense = new Uint8Array(png.length + chunk.length - old);
  dense.set(png.subarray(0, signature + header));
  dense.set(chunk, signature + header);
  dense.set(rest.subarray(old), signature + header + chunk.length);
  return dense;
}
