import type { MapScene } from '../../draw/scene.js';
import { regionBox, type Picture, type Shape } from '../../layout/picture.js';
import { fit, type View } from '../../layout/view.js';
import type { Figure } from '../plate.js';
import { fillFor, ink, type Deck, type Frame, type SlideMaker } from './deck.js';
import { ringsOf } from '../rings.js';

/** Inches across of the dot for a State too small to see. */
const dot = 0.09;

/** Whether any part of a box is in view; a region's map leaves the rest of the world out. */
const isInView = ([x0, y0, x1, y1]: Shape['box'], { x, y, width, height }: View) =>
  x1 >= x && x0 <= x + width && y1 >= y && y0 <= y + height;

/** The map's own box on the slide: as large as its shape allows. */
function boxIn(body: Frame, { width, height }: View): Frame {
  const scale = Math.min(body.w / width, body.h / height);
  const [w, h] = [width * scale, height * scale];
  return { x: body.x + (body.w - w) / 2, y: body.y + (body.h - h) / 2, w, h };
}

interface Place {
  readonly view: View;
  readonly at: Frame;
}

/** Points of path data as a shape of its own, with the shape's box, in inches. */
function geometryOf(path: string, { view, at }: Place) {
  const scale = at.w / view.width;
  const rings = ringsOf(path).map((ring) =>
    ring.map(([x, y]) => [at.x + (x - view.x) * scale, at.y + (y - view.y) * scale] as const),
  );
  const [xs, ys] = [rings.flatMap((ring) => ring.map(([x]) => x)), rings.flatMap((ring) => ring.map(([, y]) => y))];
  const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
  const [x, y] = [least(xs), least(ys)];
  const points = rings.flatMap((ring) => [
    ...ring.map(([px, py], i) => ({ x: px - x, y: py - y, ...(i === 0 ? { moveTo: true } : {}) })),
    { close: true as const },
  ]);
  return { x, y, w: Math.max(most(xs) - x, 0.001), h: Math.max(most(ys) - y, 0.001), points };
}

function addPath(maker: SlideMaker, name: string, path: string, place: Place, fill: string): void {
  if (path === '') return;
  const { points, ...frame } = geometryOf(path, place);
  const { palette } = maker.deck.options;
  maker.slide.addShape('custGeom' as never, {
    ...frame,
    points: points,
    fill: { color: fill },
    line: { color: ink(palette.border), width: 0.25 },
    objectName: name,
  });
}

/**
 * A map as native shapes, one a State, named by the State and grouped, so that
 * each can be picked and coloured anew.
 * @param states the States' names by code.
 */
export function addMapSlide(
  deck: Deck,
  figure: Figure,
  scene: MapScene,
  picture: Picture,
  region: string | undefined,
): SlideMaker {
  const { locale, palette } = deck.options;
  const maker = deck.add(figure);
  const box = regionBox(picture, region, (code) => scene.marks.has(code));
  const view = fit(box, (box[2] - box[0]) / (box[3] - box[1]));
  const place = { view, at: boxIn(maker.body, view) };
  const group = figure.heading;
  maker.groups.set(group, { description: `${figure.heading}. ${figure.result}.` });
  if (picture.neutral !== '' && region === undefined) {
    addPath(maker, 'Land', picture.neutral, place, ink(palette.neutral));
    maker.finishes.set('Land', { group });
  }
  const shown = picture.shapes.filter(({ box: own, code }) => (region === undefined || scene.marks.has(code)) && isInView(own, view));
  for (const { code, path } of shown) {
    const mark = scene.marks.get(code);
    const name = locale.state(code);
    const { colour, pattern } = mark ? fillFor(mark.key, palette) : { colour: ink(palette.neutral), pattern: undefined };
    addPath(maker, name, path, place, colour);
    maker.finishes.set(name, { group, ...(mark ? { description: mark.label } : {}), ...(pattern ? { pattern } : {}) });
  }
  const scale = place.at.w / view.width;
  for (const { code, marker, anchor } of shown) {
    const mark = scene.marks.get(code);
    if (!marker || !mark) continue;
    const name = `${locale.state(code)} (●)`;
    const { colour, pattern } = fillFor(mark.key, palette);
    maker.slide.addShape('ellipse', {
      x: place.at.x + (anchor[0] - view.x) * scale - dot / 2,
      y: place.at.y + (anchor[1] - view.y) * scale - dot / 2,
      w: dot,
      h: dot,
      fill: { color: colour },
      line: { color: ink(palette.muted), width: 0.5 },
      objectName: name,
    });
    maker.finishes.set(name, { group, description: mark.label, ...(pattern ? { pattern } : {}) });
  }
  return maker;
}
