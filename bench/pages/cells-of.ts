/*
 * Regions of a host's own: a world divided into cells with borders of 52 points each.
 */

/** A closed ring in a drawing of 960 by 480, without its first point again at the end. */
export type Ring = readonly (readonly [x: number, y: number])[];

/** So many cells, in rows. Neighbours share their border. */
export function cells(count: number): readonly Ring[] {
  const across = Math.ceil(Math.sqrt(count * 2));
  const down = Math.ceil(count / across);
  const [width, height] = [960 / across, 480 / down];
  const steps = 13;
  // Wavy, and the same seen from either side.
  const at = (column: number, row: number): readonly [number, number] => [
    Math.round((column * width + Math.sin(row * 9) * width * 0.12) * 10) / 10,
    Math.round((row * height + Math.sin(column * 9) * height * 0.12) * 10) / 10,
  ];
  return Array.from({ length: count }, (_, place) => {
    const [column, row] = [place % across, Math.floor(place / across)];
    const side = (step: number) => step / steps;
    const ring: (readonly [number, number])[] = [];
    for (let step = 0; step < steps; step++) ring.push(at(column + side(step), row));
    for (let step = 0; step < steps; step++) ring.push(at(column + 1, row + side(step)));
    for (let step = 0; step < steps; step++) ring.push(at(column + 1 - side(step), row + 1));
    for (let step = 0; step < steps; step++) ring.push(at(column, row + 1 - side(step)));
    return ring;
  });
}
