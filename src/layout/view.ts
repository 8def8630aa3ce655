import type { Box, Point } from './box.js';

/** The part of a picture that is shown: an SVG view box, in the picture's units. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far in one can zoom: the whole picture is 1. */
export const mostZoom = 24;

/** The view that shows a box whole, at a given width : height, with a margin. */
export function fit([x0, y0, x1, y1]: Box, aspect: number, margin = 0): View {
  let width = Math.max(x1 - x0, 1) * (1 + 2 * margin);
  let height = Math.max(y1 - y0, 1) * (1 + 2 * margin);
  if (width / height < aspect) width = height * aspect;
  else height = width / aspect;
  return { x: (x0 + x1 - width) / 2, y: (y0 + y1 - height) / 2, width, height };
}

/** Magnification of a view against the one it started from. */
export function zoomOf(view: View, home: View): number {
  return home.width / view.width;
}

function clamp(value: number, low: number, high: number): number {
  return low > high ? (low + high) / 2 : Math.min(Math.max(value, low), high);
}

/** The nearest view that does not leave `home`. */
export function within(view: View, home: View): View {
  const width = clamp(view.width, home.width / mostZoom, home.width);
  const height = (width * home.height) / home.width;
  return {
    x: clamp(view.x, home.x, home.x + home.width - width),
    y: clamp(view.y, home.y, home.y + home.height - height),
    width,
    height,
  };
}

/** Zooms by a factor (above 1 is closer) and leaves a point of the picture where it is on the screen. */
export function zoomAbout(view: View, home: View, factor: number, [px, py]: Point): View {
  const width = clamp(view.width / factor, home.width / mostZoom, home.width);
  const scale = width / view.width;
  const height = view.height * scale;
  return within(
    { x: px - (px - view.x) * scale, y: py - (py - view.y) * scale, width, height },
    home,
  );
}

/** Moves the view by so many of the picture's units. */
export function moveBy(view: View, home: View, dx: number, dy: number): View {
  return within({ ...view, x: view.x + dx, y: view.y + dy }, home);
}

/** The centre of a view. */
export function centreOf({ x, y, width, height }: View): Point {
  return [x + width / 2, y + height / 2];
}

/** The view moved, without zooming, just so far that a point lies inside it with some margin. */
export function reveal(view: View, home: View, [px, py]: Point): View {
  const [mx, my] = [view.width * 0.1, view.height * 0.1];
  return within(
    {
      ...view,
      x: clamp(view.x, px - view.width + mx, px - mx),
      y: clamp(view.y, py - view.height + my, py - my),
    },
    home,
  );
}
