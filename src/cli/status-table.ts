import { sourcesOf } from '../draw/sources.js';
import type { Locale } from '../i18n/locale.js';
import type { Coverage } from '../model/coverage.js';
import type { Dataset, IsoDate } from '../model/types.js';
import { aligned, type Column } from './columns.js';
import { messages } from './messages.js';

/** Whether the table can tell who was nothing, not only who was something. */
const isComplete = ({ answer }: Coverage) => answer === 'complete';

function partyText({ answer, memberCounts, members }: Coverage, locale: Locale): string {
  if (answer === 'none') return messages.notTold;
  const numbers = { partyText: locale.number(memberCounts.party), membersText: locale.number(members) };
  return answer === 'partial' ? messages.atLeast(numbers) : messages.of(numbers);
}

/** What a reader must know to read the row rightly. */
function notesOf({ instrument, asOf, answer, beyond }: Coverage, locale: Locale): string {
  const notes: string[] = [];
  if (asOf < instrument.adopted)
    notes.push(messages.noteNotAdopted({ date: locale.date(instrument.adopted) }));
  else if (answer === 'none') notes.push(messages.noteNoTable);
  else {
    if (answer === 'partial' && instrument.asOf)
      notes.push(messages.notePartial({ date: locale.date(instrument.asOf) }));
    if (!instrument.hasSignatures) notes.push(messages.noteNoSignatures);
  }
  if (beyond) notes.push(messages.noteBeyond({ date: locale.date(beyond) }));
  return notes.join(messages.noteSeparator);
}

function columnsOf(coverages: readonly Coverage[], locale: Locale): Column[] {
  const { status } = locale.messages;
  const count = (of: (coverage: Coverage) => number, told: (coverage: Coverage) => boolean) =>
    coverages.map((coverage) => (told(coverage) ? locale.number(of(coverage)) : messages.notTold));
  const column = (key: 'signatory' | 'withdrawn' | 'none' | 'unknown'): Column => ({
    label: status[key],
    // Without signatures in the table, that nobody is seen to have signed says nothing.
    cells: count(
      ({ memberCounts }) => memberCounts[key],
      (coverage) =>
        key === 'unknown' ||
        (isComplete(coverage) &&
          (key !== 'signatory' ||
            coverage.instrument.hasSignatures ||
            coverage.asOf < coverage.instrument.adopted)),
    ),
    right: true,
  });
  const columns: Column[] = [
    {
      label: messages.columns.instrument,
      cells: coverages.map(({ instrument }) => locale.instrument(instrument.id)),
    },
    {
      label: status.party,
      cells: coverages.map((coverage) => partyText(coverage, locale)),
      right: true,
    },
    {
      label: messages.columns.beside,
      cells: count(
        ({ party, memberCounts }) => party - memberCounts.party,
        ({ answer }) => answer !== 'none',
      ),
      right: true,
    },
    column('signatory'),
    column('none'),
  ];
  if (coverages.some(({ memberCounts }) => memberCounts.withdrawn > 0)) columns.push(column('withdrawn'));
  columns.push(column('unknown'));
  const notes = coverages.map((coverage) => notesOf(coverage, locale));
  if (notes.some(Boolean)) columns.push({ label: messages.columns.notes, cells: notes });
  return columns;
}

/**
 * The coverages as a table for a terminal, an instrument a row, with the day and
 * the number of Members above and the source below. All are of the same day and region.
 * @param said what is to be said of a host's own data.
 */
export function statusTable(
  dataset: Dataset,
  asOf: IsoDate,
  region: string | undefined,
  coverages: readonly Coverage[],
  locale: Locale,
  said: readonly string[] = [],
): string {
  const members = coverages[0]?.members ?? 0;
  const numbers = { date: locale.date(asOf), n: members, membersText: locale.number(members) };
  const title =
    region === undefined
      ? messages.title(numbers)
      : messages.titleRegion({ ...numbers, region: locale.region(region) });
  const ids = coverages.flatMap(({ instrument }) =>
    dataset.actsOf(instrument.id).map(({ source }) => source),
  );
  const sources = sourcesOf(dataset, ids).map((source) => source.title);
  const covers = coverages.every(({ instrument }) => instrument.hasWithdrawals);
  const below = [...said, ...(covers ? [] : [locale.messages.captionNoWithdrawals])];
  // A line each: titles have commas of their own.
  if (sources.length > 0) below.push(messages.sources, ...sources.map((source) => `  ${source}`));
  return `${title}\n\n${aligned(columnsOf(coverages, locale))}\n${below.join('\n')}\n`;
}
