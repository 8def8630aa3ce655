import type { IsoDate } from '../model/types.js';
import { dayFromNumber, dayNumber } from '../model/date.js';
import { footOf, layFrame, narrow, type Frame, type FrameInput } from './timeline-frame.js';
import { boldness, wrap } from './timeline-labels.js';
import { niceMark } from './timeline-scale.js';

/** One instrument's bars. */
export interface PanelInput {
  readonly key: string;
  readonly name: string;
  /** The sum of what is shown, as text. */
  readonly end: string;
  readonly bars: readonly BarInput[];
}

export interface BarInput {
  readonly year: number;
  readonly value: number;
  /** False where the year is known only in part. */
  readonly whole: boolean;
}

export interface BarsInput extends FrameInput {
  readonly panels: readonly PanelInput[];
  readonly numberText: (value: number) => string;
}

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly whole: boolean;
  /** The number above it; empty where there is no room. */
  readonly text: string;
}

export interface Panel {
  readonly key: string;
  readonly top: number;
  /** The base line of its bars. */
  readonly bottom: number;
  readonly name: readonly string[];
  /** Where its name stands: beside the bars, or above them. */
  readonly nameX: number;
  readonly nameY: number;
  readonly end: string;
  readonly bars: readonly Bar[];
}

export interface BarsLayout extends Frame {
  readonly height: number;
  readonly bottom: number;
  readonly panels: readonly Panel[];
  /** One scale for all panels: its mark, as a number and a height above each base line. */
  readonly mark: { readonly text: string; readonly height: number };
}

const round = (value: number) => Math.round(value * 10) / 10;

/** The days a bar stands for on the axis. */
function extent(year: number, from: IsoDate, to: IsoDate): readonly [IsoDate, IsoDate] {
  const [first, next] = [`${year}-01-01`, `${year + 1}-01-01`];
  const after = dayFromNumber(dayNumber(to) + 1);
  return [first > from ? first : from, next < after ? next : after];
}

/** Lays out consents a year: one panel an instrument, all on one scale, so that they can be compared. */
export function layBars(input: BarsInput): BarsLayout {
  const { width, em, panels, measure, numberText, from, to } = input;
  const beside = width >= narrow;
  const top = Math.max(1, ...panels.flatMap(({ bars }) => bars.map(({ value }) => value)));
  const only = panels.length === 1;
  const tall = Math.round(only ? Math.min(Math.max(width * 0.3, em * 12), em * 22) : em * 4.2);
  const mark = niceMark(top);
  const x0 = Math.ceil(measure(numberText(mark))) + 8;
  const lead = Math.round(em);
  const column = Math.min(Math.round(width * 0.3), em * 19);
  const names = panels.map(({ name, end }) =>
    // Above the bars the sum stands behind the name, in bold.
    wrap(name, beside ? column - lead : width - x0 - measure(end) * boldness - lead, measure),
  );
  const widest = Math.max(0, ...names.flat().map(measure), ...panels.map(({ end }) => measure(end) * boldness));
  const right = beside ? Math.min(column, Math.ceil(widest + lead)) : Math.round(em * 0.75);
  const frame = layFrame(input, x0, Math.max(width - right, x0 + 24));
  const { days } = frame;
  const lineHeight = em * 1.2;
  const above = (i: number) =>
    Math.round(beside ? em * 1.3 : em * 1.9 + ((names[i]?.length ?? 1) - 1) * lineHeight);
  let at = frame.top;
  const placed = panels.map(({ key, bars, end }, i): Panel => {
    const panelTop = at;
    const base = panelTop + above(i) + tall;
    at = base + Math.round(em * 0.6);
    const name = names[i] ?? [];
    return {
      key,
      top: panelTop,
      bottom: base,
      name,
      end,
      nameX: beside ? round(days.x1 + lead) : x0,
      nameY: beside
        ? round(base - ((name.length - (end === '' ? 1 : 0)) * lineHeight) - em * 0.2)
        : round(panelTop + em * 0.9),
      bars: bars.map(({ year, value, whole }) => {
        const [first, next] = extent(year, from, to);
        const [left, full] = [days.x(first), days.x(next) - days.x(first)];
        const height = (value / top) * tall;
        const text = numberText(value);
        return {
          x: round(left + full * 0.1),
          y: round(base - height),
          width: round(full * 0.8),
          height: round(height),
          whole,
          text: value > 0 && measure(text) * 0.85 <= full - 2 ? text : '',
        };
      }),
    };
  });
  return {
    ...frame,
    height: Math.ceil(at + footOf(em)),
    bottom: placed.at(-1)?.bottom ?? frame.top,
    panels: placed,
    mark: { text: numberText(mark), height: round((mark / top) * tall) },
  };
}
