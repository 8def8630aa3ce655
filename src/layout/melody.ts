import { dayNumber } from '../model/date.js';
import type { IsoDate } from '../model/types.js';

/** A tone from a moment on, until the next. */
export interface Tone {
  /** Seconds from the beginning. */
  readonly at: number;
  readonly hertz: number;
}

export interface Melody {
  readonly tones: readonly Tone[];
  /** What is said, and when. */
  readonly words: readonly { readonly at: number; readonly text: string }[];
  readonly seconds: number;
}

/** How long a whole line sounds. */
export const melodySeconds = 9;

/** No party, and all States there are: two octaves that small loudspeakers and old ears have. */
const [lowest, highest] = [220, 880] as const;

/**
 * A line of numbers over time as a melody: time runs evenly, and equal steps of the number are equal
 * musical intervals.
 * @param steps days ascend; a number holds until the next day.
 * @param all the number that the highest tone stands for.
 * @param words what is said on a day; what lies outside the line's time is left out.
 */
export function melodyOf(
  steps: readonly { readonly date: IsoDate; readonly value: number }[],
  until: IsoDate,
  all: number,
  words: readonly { readonly date: IsoDate; readonly text: string }[],
): Melody {
  const first = steps[0];
  if (!first) return { tones: [], words: [], seconds: 0 };
  const from = dayNumber(first.date);
  const days = Math.max(dayNumber(until) - from, 1);
  const at = (date: IsoDate) => ((dayNumber(date) - from) / days) * melodySeconds;
  return {
    tones: steps.map(({ date, value }) => ({
      at: at(date),
      hertz: lowest * (highest / lowest) ** Math.min(value / Math.max(all, 1), 1),
    })),
    words: words
      .filter(({ date }) => date >= first.date && date <= until)
      .map(({ date, text }) => ({ at: at(date), text })),
    seconds: melodySeconds,
  };
}
