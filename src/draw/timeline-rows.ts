import type { Locale } from '../i18n/locale.js';
import { stopBefore } from '../layout/timeline-hit.js';
import type { IsoDate } from '../model/types.js';
import type { TimelineLine } from './timeline-line.js';
import type { TimelineScene } from './timeline-scene.js';
import type { TimelineRow } from './timeline.js';

/** The row of the milestones, beside those of the instruments. */
export const milestoneRow = 'milestones';

/** The row and stop the keyboard stands at; without a stop, that of the as-of date. */
export interface ActiveStop {
  readonly row: string;
  readonly at?: number;
}

/** The rows from top to bottom: milestones, where there are any, and the instruments. */
export function rowIds({ lines, milestones }: TimelineScene): readonly string[] {
  const ids = lines.map(({ instrument }) => instrument.id);
  return milestones.length > 0 ? [milestoneRow, ...ids] : ids;
}

export function lineOf({ lines }: TimelineScene, row: string): TimelineLine | undefined {
  return lines.find(({ instrument }) => instrument.id === row);
}

/** What a row stops at, by day. */
export function stopsOf(scene: TimelineScene, row: string): readonly { readonly date: IsoDate }[] {
  return (row === milestoneRow ? scene.milestones : lineOf(scene, row)?.stops) ?? [];
}

/** The stop of a row that holds on a day, else its first; -1 where it has none. */
export function stopOn(scene: TimelineScene, row: string, day: IsoDate): number {
  const stops = stopsOf(scene, row);
  return stops.length === 0 ? -1 : Math.max(stopBefore(stops, day), 0);
}

/** The stop a row stands at: the keyboard's own, else the one that holds on the as-of date. */
export function stopOfRow(scene: TimelineScene, active: ActiveStop, row: string): number {
  if (row === active.row && active.at !== undefined) return active.at;
  return stopOn(scene, row, scene.question.asOf);
}

/** All rows as they are drawn and spoken. */
export function timelineRows(
  scene: TimelineScene,
  active: ActiveStop,
  { messages }: Locale,
): ReadonlyMap<string, TimelineRow> {
  const { timeline } = messages;
  const spokenOf = (id: string, at: number): string => {
    const line = lineOf(scene, id);
    const stop = line?.stops[at];
    if (line) return stop ? scene.spoken(line, stop) : timeline.spokenNothing;
    const { when = '', title = '' } = scene.milestones[at] ?? {};
    return timeline.spokenMilestone({ date: when, title });
  };
  return new Map(
    rowIds(scene).map((id): [string, TimelineRow] => {
      const at = stopOfRow(scene, active, id);
      return [
        id,
        {
          id,
          name: lineOf(scene, id)?.name ?? timeline.milestonesLabel,
          count: stopsOf(scene, id).length,
          at,
          spoken: spokenOf(id, at),
          active: id === active.row,
        },
      ];
    }),
  );
}
