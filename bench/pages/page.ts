/*
 * What a page of the bench offers to whoever measures it: `window.bench`.
 */
import { firstDay } from './statuses.js';

/** One map on a page. */
export interface Drawn {
  /** Shows another day; a promise where the library gives one. */
  update(day: string): unknown;
  remove(): void;
  /** Whether the map stands in the page, or on its canvas. Asked in every frame: has to be cheap. */
  isDrawn(): boolean;
  /** How many States have an area or a marker. */
  states(): number;
}

/** Draws a map into a place, with a legend and a tooltip, as of a day. */
export type Draw = (place: HTMLElement, day: string) => Drawn;

export interface Bench {
  /** Whether so many of the maps, from the first, stand. */
  isDrawn(count: number): boolean;
  states(): number;
  update(day: string): unknown;
  /** Adds a map at the end. */
  add(): void;
  /** Takes away the last that was added. */
  remove(): void;
  /** Whether all that were added and not taken away stand. */
  areAddedDrawn(): boolean;
}

declare global {
  interface Window {
    bench?: Bench;
  }
}

/** Draws a map into every place of the page, and answers whoever measures. */
export function start(draw: Draw): void {
  const maps = [...document.querySelectorAll<HTMLElement>('.map')].map((place) =>
    draw(place, firstDay),
  );
  const added: (readonly [HTMLElement, Drawn])[] = [];
  window.bench = {
    isDrawn: (count) =>
      maps.length >= count && maps.every((map, place) => place >= count || map.isDrawn()),
    states: () => maps[0]?.states() ?? 0,
    update: (day) => {
      const waits = maps.map((map) => map.update(day)).filter((one) => one instanceof Promise);
      return waits.length > 0 ? Promise.all(waits) : undefined;
    },
    add: () => {
      const place = document.createElement('div');
      place.className = 'map';
      document.querySelector('.maps')?.append(place);
      added.push([place, draw(place, firstDay)]);
    },
    remove: () => {
      const [place, map] = added.pop() ?? [];
      map?.remove();
      place?.remove();
    },
    areAddedDrawn: () => added.every(([, map]) => map.isDrawn()),
  };
}
