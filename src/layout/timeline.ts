import type { IsoDate } from '../model/types.js';
import { footOf, layFrame, narrow, type Frame, type FrameInput } from './timeline-frame.js';
import { boldness, spread, wrap } from './timeline-labels.js';
import { countTicks, type DayScale } from './timeline-scale.js';

/** One line of the drawing: its steps, what it is called, what stands on it. */
export interface LineInput {
  readonly key: string;
  /** Days ascend; the first is where the line begins. */
  readonly steps: readonly { readonly date: IsoDate; readonly value: number }[];
  /** The last day of the line. */
  readonly until: IsoDate;
  /** Single numbers, drawn as rings. */
  readonly rings: readonly { readonly date: IsoDate; readonly value: number }[];
  readonly name: string;
  /** The number at its end, as text. */
  readonly end: string;
  /** The number on the as-of date and as text; absent where it is not to be marked. */
  readonly now?: { readonly value: number; readonly text: string };
}

export interface StepInput extends FrameInput {
  readonly lines: readonly LineInput[];
  /** The denominator. */
  readonly membership: LineInput;
  readonly numberText: (value: number) => string;
}

/** A label beside a line's end. */
export interface EndLabel {
  readonly x: number;
  readonly anchor: 'start' | 'end';
  /** Base line of its first line of text. */
  readonly y: number;
  readonly value: string;
  readonly text: readonly string[];
  /** A path from the line's end to the label. */
  readonly leader: string;
}

export interface DrawnLine {
  readonly key: string;
  /** An SVG path; empty where there is no line. */
  readonly path: string;
  readonly rings: readonly (readonly [x: number, y: number])[];
  readonly label: EndLabel | undefined;
  /** Its place on the as-of rule. */
  readonly now: { readonly x: number; readonly y: number; readonly textY: number; readonly text: string } | undefined;
}

export interface StepLayout extends Frame {
  readonly height: number;
  readonly bottom: number;
  readonly counts: readonly { readonly y: number; readonly text: string }[];
  readonly lines: readonly DrawnLine[];
  readonly membership: DrawnLine;
  /** Lines are named at their ends; else in a legend. */
  readonly labelled: boolean;
  /** Place of a number on the axis. */
  readonly y: (value: number) => number;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** A step line: level until the next day, then straight up or down. */
export function stepPath(
  steps: LineInput['steps'],
  until: IsoDate,
  days: DayScale,
  y: (value: number) => number,
): string {
  const [first, ...rest] = steps;
  if (!first) return '';
  const path = [`M${round(days.x(first.date))} ${round(y(first.value))}`];
  for (const { date, value } of rest) path.push(`H${round(days.x(date))}V${round(y(value))}`);
  return `${path.join('')}H${round(days.x(until))}`;
}

/** Above so many lines only the dots stand at the as-of rule, without numbers. */
const mostNumbers = 6;

/** More marks on the axis than these tell nothing more. */
const mostTicks = 5;

/** Height of the plot by the width of the drawing. */
function plotHeight(width: number, em: number): number {
  return Math.round(Math.min(Math.max(width * 0.42, em * 17), em * 32));
}

/** The end of a line, in pixels: its last ring where that comes later. */
function endOf(line: LineInput, days: DayScale, y: (value: number) => number): readonly [number, number] | undefined {
  const [ring, step] = [line.rings.at(-1), line.steps.at(-1)];
  if (ring && (!step || ring.date >= line.until)) return [days.x(ring.date), y(ring.value)];
  return step && [days.x(line.until), y(step.value)];
}

/** Lays out cumulative parties: step lines with their names, the membership above them. */
export function layTimeline(input: StepInput): StepLayout {
  const { width, em, lines, membership, measure, numberText, asOf } = input;
  const all = [membership, ...lines];
  const top = Math.max(1, ...all.flatMap(({ steps, rings }) => [...steps, ...rings].map(({ value }) => value)));
  const height = plotHeight(width, em);
  const values = countTicks(top, Math.min(height / (em * 3.2), mostTicks));
  const x0 = Math.ceil(Math.max(...values.map((value) => measure(numberText(value))))) + 8;
  const lead = Math.round(em * 1.5);
  const column = Math.min(Math.round(width * 0.3), em * 19);
  const named = all.filter(({ end }) => end !== '');
  // Value and name stand apart by a space, and names break into as few lines as the column allows.
  const valueRoom = Math.max(0, ...named.map(({ end }) => measure(end) * boldness)) + em * 0.5;
  // Letters from several fonts are drawn a little wider than they are measured.
  const texts = all.map(({ name }) => wrap(name, (column - valueRoom - lead) * 0.98, measure));
  const lineHeight = em * 1.2;
  const room = named.reduce((sum, one) => sum + (texts[all.indexOf(one)]?.length ?? 0) * lineHeight + em * 0.4, 0);
  const labelled = width >= narrow && room <= height + em * 2;
  const widest = Math.max(0, ...texts.flat().map(measure));
  const right = labelled ? Math.min(column, Math.ceil(widest + valueRoom + lead)) : Math.round(em * 0.75);
  const frame = layFrame(input, x0, Math.max(width - right, x0 + 24));
  const { days } = frame;
  const bottom = frame.top + height;
  const y = (value: number) => bottom - (value / top) * height;

  const ends = all.map((line) => endOf(line, days, y));
  const sizeOf = (i: number) => (texts[i]?.length ?? 1) * lineHeight + em * 0.4;
  const wanted = all.map((line, i) => (labelled && line.end !== '' && ends[i] ? i : -1)).filter((i) => i >= 0);
  // A leader across the plot would look like a line that goes on: such a name stands at the end itself.
  const isInner = (i: number) => (ends[i]?.[0] ?? 0) < days.x1 - em * 6;
  const middles = new Map<number, number>();
  for (const group of [wanted.filter(isInner), wanted.filter((i) => !isInner(i))]) {
    const placed = spread(group.map((i) => ends[i]?.[1] ?? 0), group.map(sizeOf), frame.top - em, bottom + em);
    group.forEach((i, at) => middles.set(i, placed[at] ?? 0));
  }
  const labelX = days.x1 + lead;
  const innerAnchor = (i: number): 'start' | 'end' => {
    const room = valueRoom + Math.max(0, ...(texts[i] ?? []).map(measure)) + em * 2;
    const x = ends[i]?.[0] ?? 0;
    return x + room > days.x1 && x - room > x0 ? 'end' : 'start';
  };

  const inside = asOf >= input.from && asOf < input.to;
  const marked = inside ? lines.filter(({ now }) => now) : [];
  const nowPlaces = spread(
    marked.map(({ now }) => y(now?.value ?? 0) - em * 0.55),
    marked.map(() => em * 1.1),
    frame.top - em,
    bottom - 1,
  );

  const drawn = all.map((line, i): DrawnLine => {
    const end = ends[i];
    const middle = middles.get(i);
    const text = texts[i] ?? [];
    const inner = isInner(i);
    const anchor = inner ? innerAnchor(i) : 'start';
    const aside = anchor === 'end' ? -em * 0.7 : em * 0.7;
    const mark = marked.indexOf(line);
    return {
      key: line.key,
      path: stepPath(line.steps, line.until, days, y),
      rings: line.rings.map(({ date, value }) => [round(days.x(date)), round(y(value))] as const),
      label:
        middle === undefined || !end
          ? undefined
          : {
              x: round(inner ? end[0] + aside : labelX),
              anchor,
              y: round(middle - (text.length * lineHeight) / 2 + em * 0.95),
              value: line.end,
              text,
              leader: inner
                ? ''
                : `M${round(end[0] + 3)} ${round(end[1])}H${round(days.x1 + 3)}L${round(labelX - 7)} ${round(middle)}H${round(labelX - 3)}`,
            },
      now:
        mark < 0 || !line.now
          ? undefined
          : {
              x: round(days.x(asOf)),
              y: round(y(line.now.value)),
              textY: round((nowPlaces[mark] ?? 0) + em * 0.35),
              text: marked.length <= mostNumbers ? line.now.text : '',
            },
    };
  });
  const [denominator, ...others] = drawn as [DrawnLine, ...DrawnLine[]];
  return {
    ...frame,
    height: Math.ceil(bottom + footOf(em)),
    bottom,
    counts: values.map((value) => ({ y: round(y(value)), text: numberText(value) })),
    lines: others,
    membership: denominator,
    labelled,
    y,
  };
}
