import type * as slides from '../export/pptx/index.js';

/** What makes slides. */
export type Slides = typeof slides;

let load: (() => Promise<Slides>) | undefined;

/**
 * Says where slides come from. The file with all widgets brings them along as a
 * part loaded on demand; a file with one widget and the classic script do
 * without: what makes slides weighs more than the whole library.
 */
export function provideSlides(from: () => Promise<Slides>): void {
  load = from;
}

/** Whether a reader of this page can be offered slides. */
export const hasSlides = (): boolean => load !== undefined;

/** @returns rejects where they cannot be had. */
export const loadSlides = (): Promise<Slides> =>
  load ? load() : Promise.reject(new Error('nothing on this page makes slides'));
