import type { Locale } from './locale.js';
import { addMonths, parseDate } from '../model/date.js';
import type { Span } from '../model/timeline.js';
import type { Fault } from './fault.js';

/** First and last day as a host writes them; empty where it leaves the choice. */
interface WrittenSpan {
  readonly from: string;
  readonly to: string;
}

/** What is wrong with the days written: one is no day, or they are not in order. */
export function checkSpan(written: WrittenSpan, { messages }: Locale): readonly Fault[] {
  const faults: Fault[] = [];
  const [from, to] = (['from', 'to'] as const).map((attribute) => {
    const value = written[attribute].trim();
    const day = value === '' ? '' : parseDate(value);
    if (day === undefined)
      faults.push({ message: messages.errorDate({ attribute, value }), attribute, value });
    return day;
  });
  if (from && to && from >= to)
    faults.push({ message: messages.timeline.errorOrder({ from, to }), attribute: 'from', value: from });
  return faults;
}

/** The days shown: those written, else all that is known; where nothing is known of them, a year. */
export function spanShown(written: WrittenSpan, known: Span): Span {
  const from = parseDate(written.from.trim()) ?? known.from;
  const to = parseDate(written.to.trim()) ?? known.to;
  if (from < to) return { from, to };
  return written.to.trim() === '' ? { from, to: addMonths(from, 12) } : { from: addMonths(to, -12), to };
}
