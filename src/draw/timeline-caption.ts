import { datedTotals, needsTotals } from '../model/timeline.js';
import { captionSources } from './sources.js';
import type { TimelineLine } from './timeline-line.js';
import type { Told } from './timeline-trail.js';

/** States that dissolved had joined these before; their successors carry dates of their own since about 1993. */
const lastSuccession = '2001-01-01';

/** What is known of instruments without a table, or with one that lacks dates. */
function limits({ question, locale }: Told, lines: readonly TimelineLine[]): string[] {
  const { timeline, captionTotal } = locale.messages;
  const caption: string[] = [];
  for (const { instrument, name, undated } of lines) {
    if (undated > 0 && instrument.asOf) {
      const missing = { n: undated, nText: locale.number(undated), instrument: name };
      caption.push(
        question.measure === 'acts'
          ? timeline.captionUndatedActs(missing)
          : timeline.captionUndated({ ...missing, date: locale.date(instrument.asOf) }),
      );
    }
    const shown = needsTotals(instrument) && !question.among && question.measure === 'parties';
    if (!shown || instrument.totals.length === 0) continue;
    const totals = instrument.totals.map(({ parties, asOf }) =>
      captionTotal({ partiesText: locale.number(parties), asOf }),
    );
    caption.push(timeline.captionTotals({ instrument: name, totals: locale.list(totals) }));
  }
  const names = (some: readonly TimelineLine[]) => locale.list(some.map(({ name }) => name));
  const without = lines.filter(({ instrument }) => instrument.coverage === 'totals');
  if (question.measure === 'acts' || question.among) {
    if (without.length > 0) caption.push(timeline.captionNoList({ instruments: names(without) }));
  } else {
    const empty = without.filter(({ instrument }) => datedTotals(instrument).length === 0);
    if (empty.length > 0) caption.push(timeline.captionNoTotals({ instruments: names(empty) }));
  }
  return caption;
}

/** Where lines stop before the time axis does. */
function ends({ question: { span }, locale }: Told, lines: readonly TimelineLine[]): string[] {
  const { timeline } = locale.messages;
  const early = lines.filter(({ instrument: { asOf } }) => asOf !== null && asOf < span.to);
  const [first] = early.map(({ until }) => until).sort();
  if (first === undefined) return [];
  const [only] = early;
  return only && early.length === 1
    ? [timeline.captionEnds({ instrument: only.name, date: locale.date(first) })]
    : [timeline.captionEndsSeveral({ date: locale.date(first) })];
}

/** Of so many instruments a caption still states the limits one by one; of more they are folded away. */
const mostStated = 4;

/** What stands below a timeline: sentences, and notes to open. */
export interface TimelineCaption {
  readonly caption: readonly string[];
  readonly notes: readonly string[];
}

/** The caption: what is counted, what is not, and where it comes from. */
export function timelineCaption(told: Told, lines: readonly TimelineLine[]): TimelineCaption {
  const { dataset, question, locale } = told;
  const { messages } = locale;
  const { timeline } = messages;
  const caption = [messages.captionAsOf({ date: locale.date(question.asOf) })];
  caption.push(question.measure === 'acts' ? timeline.captionActs : timeline.captionCounts);
  caption.push(...ends(told, lines));
  const stated = limits(told, lines);
  const tables = lines.filter(({ instrument }) => instrument.coverage !== 'totals');
  for (const { instrument, name } of tables) {
    const { tableNote: note } = instrument;
    if (note) stated.push(lines.length > 1 ? timeline.captionNote({ instrument: name, note }) : note);
  }
  const folded = lines.length > mostStated;
  if (!folded) caption.push(...stated);
  const old = tables.some(({ instrument }) => instrument.adopted < '1993-01-01');
  if (old && question.span.from < lastSuccession) caption.push(timeline.captionPredecessors);
  if (tables.length > 0) caption.push(messages.captionNoWithdrawals);
  const acts = tables.flatMap(({ instrument }) => dataset.actsOf(instrument.id));
  const [first] = lines;
  const depositary = first?.instrument.depositary ?? '';
  const shared = lines.every(({ instrument }) => instrument.depositary === depositary);
  caption.push(...captionSources(dataset, acts.map(({ source }) => source), locale, shared ? depositary : ''));
  return { caption: [...new Set(caption)], notes: folded ? stated : [] };
}
