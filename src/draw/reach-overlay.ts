import { svg, type SVGTemplateResult } from 'lit';
import type { Point } from '../layout/box.js';
import type { Picture } from '../layout/picture.js';
import type { ReachEvent, ReachMode } from '../model/reach.js';

/** A mark of a mode, in pixels about its centre: direct assistance has corners, a workshop is round. */
const shapes: Readonly<Record<ReachMode, string>> = {
  direct: 'M0 -5.5L5.5 0L0 5.5L-5.5 0Z',
  workshop: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z',
};

/** The mark of one activity. */
export function drawMark(mode: ReachMode): SVGTemplateResult {
  return svg`<path class="mark ${mode}" d=${shapes[mode]}></path>`;
}

/** Where the marks of activities stand: several in one place stand side by side. */
export function placeMarks(
  events: readonly ReachEvent[],
  project: (longitude: number, latitude: number) => Point,
  unitsPerPixel: number,
): { readonly event: ReachEvent; readonly at: Point }[] {
  const taken = new Map<string, number>();
  return events.flatMap((event) => {
    if (!event.at) return [];
    const [x, y] = project(event.at.longitude, event.at.latitude);
    const key = `${Math.round(x)},${Math.round(y)}`;
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    return { event, at: [x + before * 10 * unitsPerPixel, y] as const };
  });
}

/**
 * Places of activities above the map; the chosen one is joined to the countries it names.
 * A broken line leads to one that is not known to have taken part.
 */
export function drawPlaces(
  picture: Picture,
  placed: ReturnType<typeof placeMarks>,
  chosen: ReachEvent | undefined,
  shown: (code: string) => boolean,
  unitsPerPixel: number,
): SVGTemplateResult {
  const from = placed.find(({ event }) => event === chosen);
  const joins = (from ? from.event.countries : []).flatMap(({ code, role }) => {
    const to = picture.byCode.get(code)?.anchor;
    if (!from || !to || !shown(code)) return [];
    const part = role === 'recipient' || role === 'participant' ? 'took-part' : 'beside';
    return svg`<path class="join ${part}" data-join=${code} d="M${from.at[0]} ${from.at[1]}L${to[0]} ${to[1]}"></path>`;
  });
  return svg`<g class="joins" aria-hidden="true">${joins}</g>
    <g class="places" aria-hidden="true">${placed.map(
      ({ event, at: [x, y] }) => svg`<g
        class="place ${chosen ? (event === chosen ? 'on' : 'off') : ''}"
        data-event=${event.id}
        data-mode=${event.mode}
        transform="translate(${x} ${y}) scale(${unitsPerPixel})"
        ><circle class="hit" r="8"></circle>${drawMark(event.mode)}</g>`,
    )}</g>`;
}
