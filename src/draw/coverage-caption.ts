import type { Locale } from '../i18n/locale.js';
import { misfits, type Division } from '../model/coverage-by.js';
import type { Question } from '../model/question.js';
import type { Dataset, Instrument, IsoDate, PartyCode } from '../model/types.js';
import type { CoverageBar } from './coverage-bar.js';
import { captionSources } from './sources.js';
// Also a number needs these sentences, in a file that has no chart of coverage.
import '../i18n/en/coverage.js';

function namesOf(locale: Locale, instruments: Iterable<Instrument>): string {
  return locale.list([...new Set(instruments)].map(({ id }) => locale.instrument(id)));
}

/** Which Member States count in two of the groups, and which in none. */
export function misfitsCaption(
  dataset: Dataset,
  division: Division,
  asOf: IsoDate,
  locale: Locale,
  shown?: ReadonlySet<PartyCode>,
): string[] {
  const { coverage } = locale.messages;
  const names = (codes: readonly PartyCode[]) =>
    locale.list(locale.sortStates(codes).map((code) => locale.state(code)));
  const { twice, never } = misfits(dataset, division, asOf);
  const both = twice.filter((code) => !shown || shown.has(code));
  return [
    ...(both.length > 0 ? [coverage.captionTwice({ states: names(both) })] : []),
    ...(never.length > 0 ? [coverage.captionNoGroup({ states: names(never) })] : []),
  ];
}

/** What the bars themselves need said, whatever the instruments. */
export function barsCaption(
  dataset: Dataset,
  { asOf }: Question,
  division: Division | undefined,
  bars: readonly CoverageBar[],
  locale: Locale,
): string[] {
  const { coverage } = locale.messages;
  const caption: string[] = [];
  if (bars.some(({ total }) => total !== undefined)) caption.push(coverage.captionTotals);
  if (bars.some(({ beside }) => beside !== '')) caption.push(coverage.captionBeside);
  if (division) {
    const shown = new Set(bars.flatMap(({ coverage: { standings } }) => [...standings.keys()]));
    caption.push(...misfitsCaption(dataset, division, asOf, locale, shown));
  }
  return caption;
}

/** The caption of several instruments: date, what is not known of which, sources. */
export function severalCaption(
  dataset: Dataset,
  { instruments, asOf }: Question,
  bars: readonly CoverageBar[],
  locale: Locale,
): string[] {
  const { messages } = locale;
  const of = (state: CoverageBar['state']) =>
    bars.filter((bar) => bar.state === state).map(({ instrument }) => instrument);
  const caption = [messages.captionAsOf({ date: locale.date(asOf) })];
  const [unknown, partial, later] = [of('unknown'), of('partial'), of('later')];
  if (unknown.length > 0)
    caption.push(messages.coverage.captionUnknown({ instruments: namesOf(locale, unknown) }));
  if (partial.length > 0)
    caption.push(messages.coverage.captionPartial({ instruments: namesOf(locale, partial) }));
  if (later.length > 0)
    caption.push(messages.coverage.captionLater({ instruments: namesOf(locale, later) }));
  const answered = instruments.filter((one) => one.coverage !== 'totals' && one.adopted <= asOf);
  const ends = answered.flatMap((one) => (one.asOf !== null && one.asOf < asOf ? [one.asOf] : [])).sort();
  if (ends[0]) caption.push(messages.captionBeyondSeveral({ date: locale.date(ends[0]) }));
  for (const { tableNote } of answered) if (tableNote) caption.push(tableNote);
  if (answered.some(({ hasSignatures }) => !hasSignatures))
    caption.push(messages.captionNoSignaturesSeveral);
  caption.push(messages.captionNoWithdrawals);
  const ids = answered.flatMap(({ id }) => dataset.actsOf(id).map(({ source }) => source));
  caption.push(...captionSources(dataset, ids, locale));
  return caption;
}
