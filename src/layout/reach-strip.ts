import { dayNumber } from '../model/date.js';
import { firstDay, lastDay } from '../model/reach.js';

/** Width of a text in pixels, as it will be drawn. */
type Measure = (text: string) => number;

export interface StripInput {
  /** Pixels across. */
  readonly width: number;
  /** Size of the letters in pixels. */
  readonly em: number;
  readonly events: readonly { readonly id: string; readonly start: string; readonly end: string }[];
  readonly milestones: readonly { readonly id: string; readonly date: string; readonly text: string }[];
  readonly measure: Measure;
}

/** A line of time: the years, a mark for each activity, and a flag for each milestone. All in pixels. */
export interface Strip {
  readonly width: number;
  readonly height: number;
  /** The line of time. */
  readonly axis: number;
  readonly x0: number;
  readonly x1: number;
  readonly years: readonly { readonly year: number; readonly x: number; readonly label: boolean }[];
  readonly marks: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly flags: readonly {
    readonly id: string;
    readonly text: string;
    readonly x: number;
    readonly textX: number;
    readonly textY: number;
    readonly anchor: 'start' | 'end';
  }[];
}

/** Side of a mark's place, in pixels: two marks closer than this stand on one another. */
export const markSide = 14;

/** The day in the middle of what two dates span. */
function middle(start: string, end: string): number {
  return (dayNumber(firstDay(start)) + dayNumber(lastDay(end))) / 2;
}

/**
 * Lays a line of time out over whole years. Marks that would overlap are stacked; names of milestones
 * that would overlap take a row of their own below the years.
 */
export function layStrip({ width, em, events, milestones, measure }: StripInput): Strip {
  const days = [
    ...events.map(({ start, end }) => middle(start, end)),
    ...milestones.map(({ date }) => dayNumber(firstDay(date))),
  ];
  const yearOf = (day: number) => new Date(day * 86_400_000).getUTCFullYear();
  const fromYear = yearOf(days.reduce((a, b) => Math.min(a, b), days[0] ?? 0));
  const toYear = yearOf(days.reduce((a, b) => Math.max(a, b), days[0] ?? 0)) + 1;
  const [first, last] = [dayNumber(`${fromYear}-01-01`), dayNumber(`${toYear}-01-01`)];
  const [x0, x1] = [1, Math.max(width - 1, 2)];
  const x = (day: number) => x0 + ((day - first) / (last - first)) * (x1 - x0);

  // The first level on which the mark to the left leaves room.
  const ends: number[] = [];
  const levels = new Map<string, number>();
  const placed = events
    .map(({ id, start, end }) => ({ id, at: x(middle(start, end)) }))
    .sort((a, b) => a.at - b.at);
  for (const { id, at } of placed) {
    let level = ends.findIndex((end) => at - end >= markSide);
    if (level < 0) level = ends.length;
    ends[level] = at;
    levels.set(id, level);
  }
  const stacked = Math.max(ends.length, 1);
  const axis = stacked * markSide + 4;
  const marks = placed.map(({ id, at }) => ({
    id,
    x: Math.min(Math.max(at, markSide / 2), width - markSide / 2),
    y: axis - 3 - markSide / 2 - (levels.get(id) ?? 0) * markSide,
  }));

  const rows: [number, number][][] = [];
  const top = axis + em * 1.5;
  // From the last to the first: a stem then passes before the names to its right, never through one.
  const flags = [...milestones].reverse().map(({ id, date, text }) => {
    const at = x(dayNumber(firstDay(date)));
    const long = measure(text);
    const anchor: 'start' | 'end' = at + 5 + long > width && at - 5 - long >= 0 ? 'end' : 'start';
    const textX = anchor === 'end' ? at - 5 : Math.max(0, Math.min(at + 5, width - long));
    const span: [number, number] = anchor === 'end' ? [textX - long, at] : [Math.min(textX, at), textX + long];
    // A flag's stem crosses the rows above its own, so those must be free of text there too.
    let row = 0;
    while (rows[row]?.some(([a, b]) => span[0] < b + 8 && span[1] > a - 8)) row++;
    (rows[row] ??= []).push(span);
    return { id, text, x: at, textX, textY: top + (row + 1) * em * 1.35, anchor };
  });
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, i) => fromYear + i);
  const roomy = (x1 - x0) / Math.max(years.length - 1, 1);
  const every = Math.max(1, Math.ceil((measure('0000') + 8) / roomy));
  return {
    width,
    height: Math.ceil(top + rows.length * em * 1.35 + em * 0.5),
    axis,
    x0,
    x1,
    years: years.map((year, i) => ({
      year,
      x: x(dayNumber(`${year}-01-01`)),
      label: i % every === 0 && year < toYear,
    })),
    marks,
    flags,
  };
}
