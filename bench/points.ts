/*
 * Places to point at, found in a picture of the page rather than by asking a library for them: so
 * they mean the same for paths and for a canvas.
 */
import type { Browser, Page } from 'playwright-core';
import type { Area } from './contestants.js';
import { colours } from './pages/statuses.js';

export type Point = readonly [x: number, y: number];

/** Pixels of a picture, four bytes each. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** What the page shows, as pixels. A page of another profile decodes them. */
export async function takePixels(browser: Browser, page: Page): Promise<Pixels> {
  const png = (await page.screenshot()).toString('base64');
  const decoder = await browser.newPage();
  try {
    const [width, height, text] = await decoder.evaluate<[number, number, string]>(`(async () => {
      const response = await fetch('data:image/png;base64,${png}');
      const image = await createImageBitmap(await response.blob());
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      let text = '';
      for (let at = 0; at < data.length; at += 8192) {
        text += String.fromCharCode(...data.subarray(at, at + 8192));
      }
      return [image.width, image.height, btoa(text)];
    })()`);
    return { width, height, data: Buffer.from(text, 'base64') };
  } finally {
    await decoder.close();
  }
}

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** Whether a pixel has a colour, or nearly. */
const isInk = (data: Uint8Array, pixel: number, ink: readonly number[]) =>
  ink.every((channel, at) => Math.abs((data[pixel + at] ?? -99) - channel) <= 2);

/** How many pixels have a colour. */
export function countInk({ data }: Pixels, colour: string): number {
  const ink = channels(colour);
  let count = 0;
  for (let pixel = 0; pixel < data.length; pixel += 4) if (isInk(data, pixel, ink)) count++;
  return count;
}

/** How far inside a State a point has to lie, in pixels. */
const margin = 4;

/**
 * Points well inside the areas coloured as parties or as neither, far from each other, and in an
 * order that leaps: so that each is another State than the one before.
 *
 * @throws Error when there are too few.
 */
export function findPoints({ width, data }: Pixels, area: Area, wanted: number): readonly Point[] {
  const inks = [colours.party, colours.none].map(channels);
  const inkAt = (x: number, y: number) =>
    inks.findIndex((ink) => isInk(data, (y * width + x) * 4, ink));
  const inside: Point[] = [];
  const [x0, y0, x1, y1] = area;
  for (let y = y0; y < y1; y += 3) {
    for (let x = x0; x < x1; x += 3) {
      const ink = inkAt(x, y);
      if (ink < 0) continue;
      let plain = true;
      for (let dy = -margin; dy <= margin && plain; dy += 2) {
        for (let dx = -margin; dx <= margin && plain; dx += 2) {
          plain = inkAt(x + dx, y + dy) === ink;
        }
      }
      if (plain) inside.push([x, y]);
    }
  }
  // As far apart as leaves enough of them.
  for (let distance = 60; distance >= margin; distance--) {
    const chosen: Point[] = [];
    for (const point of inside) {
      const near = ([x, y]: Point) => Math.hypot(point[0] - x, point[1] - y) < distance;
      if (!chosen.some(near)) chosen.push(point);
    }
    if (chosen.length >= wanted) return leap(chosen).slice(0, wanted);
  }
  throw new Error(`the picture has no ${wanted} places to point at`);
}

function leap(points: readonly Point[]): readonly Point[] {
  const step = Math.max(1, Math.floor(points.length / 3));
  return Array.from({ length: step }, (_, from) =>
    points.filter((_, place) => place % step === from),
  ).flat();
}

/** How many pixels differ between two pictures of one size. */
export function differing(a: Pixels, b: Pixels): number {
  let count = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const differs = [0, 1, 2].some(
      (channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > 8,
    );
    if (differs) count++;
  }
  return count;
}
