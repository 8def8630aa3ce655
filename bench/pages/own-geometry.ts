/*
 * A host's own boundaries for a `treaty-map`: as many cells as the page's address says. The first of
 * them are States, the others areas that nobody has a status for.
 */
import days from 'bench:days';
import { cells } from './cells-of.js';

const count = Number(new URLSearchParams(location.search).get('maps'));

const states = cells(count).map((ring, at) => {
  const [first = [0, 0]] = ring;
  const steps = ring.slice(1).map(([x, y], before) => {
    const [fromX, fromY] = ring[before] ?? first;
    return `${(x - fromX).toFixed(1)} ${(y - fromY).toFixed(1)}`;
  });
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
  return {
    id: days[at]?.[0] ?? `Q${at}`,
    path: `M${first.join(' ')}l${steps.join(' ')}z`,
    anchor: [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2] as const,
    marker: false,
    box,
  };
});

const map = document.querySelector<HTMLElement & { geometry: unknown }>('treaty-map');
if (map) {
  map.geometry = {
    width: 960,
    height: 480,
    states,
    neutral: [],
    areas: [],
    borders: '',
    lines: [],
    frames: {},
  };
}
