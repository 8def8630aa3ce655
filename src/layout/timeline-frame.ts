import type { IsoDate } from '../model/types.js';
import { boldness, type Measure } from './timeline-labels.js';
import { placeRules } from './timeline-milestones.js';
import { dayScale, dayTicks, type DayScale, type Tick } from './timeline-scale.js';

/** Below this width labels stand in a legend and milestones are numbered. */
export const narrow = 560;

/** What the frame of a timeline is made for. Sizes are pixels. */
export interface FrameInput {
  /** Width of the whole drawing, 120 or more. */
  readonly width: number;
  /** Size of the letters. */
  readonly em: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly asOf: IsoDate;
  /** The as-of date as it is written at the foot of its rule. */
  readonly asOfText: string;
  readonly milestones: readonly { readonly id: string; readonly date: IsoDate; readonly label: string }[];
  readonly measure: Measure;
  /** Words of a tick's day. */
  readonly tickText: (day: IsoDate, yearly: boolean) => string;
}

export interface PlacedMilestone {
  readonly id: string;
  readonly x: number;
  /** Base line of the label. */
  readonly y: number;
  /** Where the label begins, and its width. */
  readonly from: number;
  readonly width: number;
  readonly anchor: 'start' | 'end';
  /** Its label, or its number where labels have no room. */
  readonly text: string;
}

/** What both kinds of timeline share: the time axis, the milestones above and the date below. */
export interface Frame {
  readonly width: number;
  readonly em: number;
  readonly days: DayScale;
  /** Top of the plot, below the labels of milestones. */
  readonly top: number;
  readonly ticks: readonly Tick[];
  readonly milestones: readonly PlacedMilestone[];
  /** Milestones stand as numbers, to be explained below. */
  readonly numbered: boolean;
  /** The rule of the as-of date; absent where the date lies outside the axis. */
  readonly asOf: { readonly x: number; readonly textX: number } | undefined;
}

/** Room of a milestone's row, in letters' sizes: a finger can hit it. */
const rowHeight = 1.75;

/** Room between a rule and its label. */
const gap = 4;

/** Height of what stands below the plot: ticks and date. */
export const footOf = (em: number) => Math.round(em * 3.9);

/**
 * Lays out axis, milestones and date.
 * @param x0 left end of the time axis, and `x1` its right end.
 */
export function layFrame(input: FrameInput, x0: number, x1: number): Frame {
  const { width, em, from, to, asOf, asOfText, measure, tickText } = input;
  const days = dayScale(from, to, x0, x1);
  const rules = input.milestones.map(({ date, label }) => ({ x: days.x(date), width: measure(label) + 3 * gap }));
  const labelled = width >= narrow ? placeRules(rules, 0, width) : undefined;
  const numbers = rules.map(({ x }, i) => ({ x, width: measure(String(i + 1)) + 3 * gap }));
  const placed = labelled ?? placeRules(numbers, 0, width) ?? [];
  const row = Math.round(em * rowHeight);
  const rows = placed.length > 0 ? 1 + Math.max(...placed.map((one) => one.row)) : 0;
  const milestones = placed.map(({ row: at, side }, i): PlacedMilestone => {
    const { x, width: room } = (labelled ? rules : numbers)[i] as { x: number; width: number };
    const { id = '', label = '' } = input.milestones[i] ?? {};
    return {
      id,
      x,
      y: at * row + Math.round(em * 1.15),
      from: side === 'left' ? x - room : x,
      width: room,
      anchor: side === 'left' ? 'end' : 'start',
      text: labelled ? label : String(i + 1),
    };
  });
  // Kept well off the edge: Arabic letters grow more than others when they are bold.
  const half = (measure(asOfText) * boldness) / 2 + 8;
  const x = days.x(asOf);
  return {
    width,
    em,
    days,
    top: rows * row + Math.round(em * 0.6),
    ticks: dayTicks(days, tickText, (text) => measure(text) + em)
      // One whose words would be cut off at the edge is left out.
      .filter(({ at, text }) => at - measure(text) / 2 >= 0 && at + measure(text) / 2 <= width),
    milestones,
    numbered: !labelled && milestones.length > 0,
    asOf:
      asOf >= from && asOf <= to
        ? { x, textX: Math.min(Math.max(x, half), Math.max(width - half, half)) }
        : undefined,
  };
}
