import { stepAt } from '../model/timeline.js';
import type { IsoDate } from '../model/types.js';
import type { DayScale } from './timeline-scale.js';

/** A line as far as pointing at it goes. */
export interface Pointable {
  readonly steps: readonly { readonly date: IsoDate; readonly value: number }[];
  readonly until: IsoDate;
  /** What can be pointed at, by day; single numbers among them stand off the line. */
  readonly stops: readonly { readonly kind: string; readonly date: IsoDate; readonly value: number }[];
}

/** How far a pointer may be from a line or a ring, in pixels. */
const reach = 60;
const ringReach = 9;
/** How far to the left of a step a pointer already means it. */
const early = 4;

/** Index of the last stop at or before a day; -1 before the first. */
export function stopBefore(stops: readonly { readonly date: IsoDate }[], day: IsoDate): number {
  let at = -1;
  for (const [i, { date }] of stops.entries()) if (date <= day) at = i;
  return at;
}

/**
 * What a pointer means: a ring right below it, else the step that holds at its
 * day on the nearest line.
 * @returns places of the line and of its stop.
 */
export function pointAt(
  lines: readonly Pointable[],
  days: DayScale,
  y: (value: number) => number,
  [px, py]: readonly [number, number],
): readonly [line: number, stop: number] | undefined {
  let best: readonly [number, number] | undefined;
  let least = ringReach;
  lines.forEach(({ stops }, i) =>
    stops.forEach(({ kind, date, value }, j) => {
      if (kind === 'step') return;
      const distance = Math.hypot(days.x(date) - px, y(value) - py);
      if (distance < least) [best, least] = [[i, j], distance];
    }),
  );
  if (best) return best;
  const day = days.day(px + early);
  least = reach;
  lines.forEach(({ steps, until, stops }, i) => {
    const step = stepAt(steps, day);
    if (!step || days.x(until) < px - early) return;
    const distance = Math.abs(y(step.value) - py);
    if (distance >= least) return;
    const held = stops.map((stop, j) => (stop.kind === 'step' && stop.date <= day ? j : -1));
    const at = Math.max(-1, ...held);
    if (at >= 0) [best, least] = [[i, at], distance];
  });
  return best;
}
