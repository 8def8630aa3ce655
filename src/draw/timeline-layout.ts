import type { Locale } from '../i18n/locale.js';
import { layBars, type BarsLayout } from '../layout/timeline-bars.js';
import { pointAt } from '../layout/timeline-hit.js';
import type { Measure } from '../layout/timeline-labels.js';
import { layTimeline, type StepLayout } from '../layout/timeline.js';
import type { PartyCode } from '../model/types.js';
import { barPlace } from './timeline-bars.js';
import type { TimelineLine } from './timeline-line.js';
import type { TimelineScene } from './timeline-scene.js';
import { knownValue, stopPlace, type TimelineLooks } from './timeline.js';

/** The layout of a scene, told apart by what it draws. */
export type TimelineLayout =
  | { readonly kind: 'parties'; readonly parts: StepLayout }
  | { readonly kind: 'acts'; readonly parts: BarsLayout };

/** Room and letters of a drawing, in pixels. */
export interface TimelineRoom {
  readonly width: number;
  readonly em: number;
  readonly measure: Measure;
}

/** Lays out what a scene shows for the room there is. */
export function layScene(scene: TimelineScene, room: TimelineRoom, locale: Locale): TimelineLayout {
  const { asOf, span, measure } = scene.question;
  const common = {
    ...room,
    ...span,
    asOf,
    asOfText: locale.date(asOf),
    milestones: scene.milestones,
    tickText: (day: string, yearly: boolean) => (yearly ? locale.year(Number(day.slice(0, 4))) : locale.month(day)),
    numberText: (value: number) => locale.number(value),
  };
  if (measure === 'acts') {
    const panels = scene.lines.map((line) => ({
      key: line.key,
      name: line.name,
      end: scene.endOf(line),
      bars: line.stops.flatMap(({ year }) =>
        year ? [{ year: year.year, value: year.acts.length, whole: year.whole }] : [],
      ),
    }));
    return { kind: 'acts', parts: layBars({ ...common, panels }) };
  }
  const lines = scene.lines.map((line) => {
    const value = knownValue(line);
    const [first] = line.steps;
    // A line says nothing of a day after its end, nor one of few dates of a day before its first.
    const marked = value !== undefined && first && asOf >= first.date && asOf <= line.until;
    return {
      ...line,
      rings: line.stops.filter(({ kind }) => kind !== 'step'),
      end: scene.endOf(line),
      ...(marked ? { now: { value, text: scene.nowOf(line) ?? '' } } : {}),
    };
  });
  const steps = scene.membership.map(({ date, members }) => ({ date, value: members }));
  const membership = {
    key: 'membership',
    steps,
    until: span.to,
    rings: [],
    name: scene.membershipName,
    end: locale.number(steps.at(-1)?.value ?? 0),
  };
  return { kind: 'parties', parts: layTimeline({ ...common, lines, membership }) };
}

/** Pixels around the plot that still belong to it: the handle's and a finger's. */
const margin = 16;

/** Whether a place lies in the plot or at its edge. */
export function isInPlot({ parts }: TimelineLayout, [x, y]: readonly [number, number]): boolean {
  const { days, top, bottom } = parts;
  return x >= days.x0 - margin && x <= days.x1 + margin && y >= top - 4 && y <= bottom + margin;
}

/** Where a stop stands, in pixels of the drawing. */
export function placeOfStop(
  layout: TimelineLayout,
  { lines }: TimelineScene,
  line: TimelineLine,
  at: number,
): readonly [number, number] {
  if (layout.kind === 'acts') return barPlace(layout.parts.panels[lines.indexOf(line)], at);
  const stop = line.stops[at];
  return stop ? stopPlace(layout.parts, stop) : [0, 0];
}

/** The stop a pointer means, and its line; `undefined` where nothing is near. */
export function stopUnder(
  layout: TimelineLayout,
  { lines }: TimelineScene,
  place: readonly [number, number],
): readonly [TimelineLine, number] | undefined {
  if (!isInPlot(layout, place)) return undefined;
  if (layout.kind === 'parties') {
    const { days, y } = layout.parts;
    const found = pointAt(lines, days, y, place);
    const line = found && lines[found[0]];
    return line && [line, found[1]];
  }
  const { panels, days } = layout.parts;
  const line = lines[panels.findIndex(({ top, bottom }) => place[1] >= top && place[1] <= bottom + 4)];
  const year = Number(days.day(place[0]).slice(0, 4));
  const at = line?.stops.findIndex((stop) => stop.year?.year === year) ?? -1;
  return line && at >= 0 ? [line, at] : undefined;
}

/** Where a State joined, on each line that shows the day. */
export function marksOf(
  layout: TimelineLayout,
  { lines }: TimelineScene,
  code: PartyCode | undefined,
): TimelineLooks['marks'] {
  if (code === undefined || layout.kind === 'acts') return [];
  const { days, y } = layout.parts;
  return lines.flatMap((line) => {
    const standing = line.coverage.standings.get(code);
    const day = standing?.consent?.date || standing?.consent?.inForce;
    if (!standing || !day || day < days.from || day > days.to) return [];
    const held = line.stops.filter(({ kind, date }) => kind === 'step' && date <= day).at(-1);
    return held ? [{ code, status: standing.status, x: days.x(day), y: y(held.value) }] : [];
  });
}
