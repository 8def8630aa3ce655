import type { Locale } from '../i18n/locale.js';
import { groupRows, type MatrixSort } from '../layout/matrix.js';
import { coverageAt, joinedAt, type Coverage, type JoinedState } from '../model/coverage.js';
import type { Question } from '../model/question.js';
import { statesIn } from '../model/regions.js';
import type { Standing } from '../model/status.js';
import { statuses, type Dataset, type Instrument, type InstrumentId, type PartyCode, type Status } from '../model/types.js';
import { matrixTrails } from './matrix-trail.js';
import { sceneOfOne } from './scene-one.js';
import { sceneOfSeveral } from './scene-several.js';
import type { LegendEntry, Scene, Trail } from './scene.js';
import '../i18n/en/matrix.js';

/** Key of a cell whose instrument did not exist yet: its status is `none`, its look another. */
export const later = 'later';

/** How many Members of the world or of a region are parties to one instrument. */
export interface MatrixTotal {
  /** Parties among the Members; `undefined` where the table cannot say. */
  readonly value: number | undefined;
  /** What stands in the cell: a number, "12+", "?" or a dash. */
  readonly text: string;
  /** The same with its denominator, as a phrase. */
  readonly phrase: string;
}

export interface MatrixColumn {
  readonly id: InstrumentId;
  readonly name: string;
  readonly total: MatrixTotal;
  /** Adopted after the day that is shown. */
  readonly later: boolean;
}

export interface MatrixCell {
  readonly status: Status;
  /** Its {@link Status}, or {@link later}. */
  readonly key: string;
  /** Year of the consent to be bound, for a party with a date; else empty. */
  readonly year: string;
}

export interface MatrixRow {
  readonly code: PartyCode;
  readonly name: string;
  readonly joined: number;
  /** "7", "7+" where one is not known, a dash for a State not yet counted. */
  readonly joinedText: string;
  /** One a column. */
  readonly cells: readonly MatrixCell[];
}

export interface MatrixGroup {
  /** Region of the rows, where they stand by region. */
  readonly region?: {
    readonly code: string;
    readonly name: string;
    readonly members: number;
    /** One a column. */
    readonly totals: readonly MatrixTotal[];
  };
  readonly rows: readonly MatrixRow[];
}

/** All that a matrix of States and instruments says about one question. */
export interface MatrixScene extends Scene {
  readonly members: number;
  /** Instruments the number joined is counted over, and all that are shown. */
  readonly covered: number;
  readonly columns: readonly MatrixColumn[];
  readonly groups: readonly MatrixGroup[];
  /**
   * What is behind one cell.
   * @param row code of a State or of a region; empty for the row of totals.
   * @param column an instrument; empty for the name or number of the row.
   * @returns `undefined` where there is nothing to tell.
   */
  trail(row: string, column: InstrumentId | ''): Trail | undefined;
}

/** Counts the parties among the Members of some standings, as far as the table can tell. */
export function totalOf(
  { instrument, asOf, answer }: Pick<Coverage, 'instrument' | 'asOf' | 'answer'>,
  standings: Iterable<Standing>,
  { messages, number, date }: Locale,
): MatrixTotal {
  const { matrix } = messages;
  if (asOf < instrument.adopted)
    return { value: 0, text: matrix.notAdopted, phrase: matrix.partiesLater({ date: date(instrument.adopted) }) };
  if (answer === 'none') return { value: undefined, text: matrix.cannotTell, phrase: matrix.partiesUnknown };
  let members = 0;
  let value = 0;
  for (const { member, status } of standings) {
    if (!member) continue;
    members++;
    if (status === 'party') value++;
  }
  const numbers = { partyText: number(value), membersText: number(members) };
  return answer === 'partial'
    ? {
        value,
        text: value > 0 ? matrix.atLeast({ nText: number(value) }) : matrix.cannotTell,
        phrase: matrix.partiesAtLeast(numbers),
      }
    : { value, text: number(value), phrase: matrix.partiesOf(numbers) };
}

function cellOf({ status, consent }: Standing, isLater: boolean): MatrixCell {
  const year = status === 'party' && consent ? consent.date.slice(0, 4) : '';
  return { status, key: isLater && status === 'none' ? later : status, year };
}

function joinedText({ joined, unknown, counted }: JoinedState, covered: number, locale: Locale): string {
  const { matrix } = locale.messages;
  if (!counted || covered === 0) return matrix.notAdopted;
  const nText = locale.number(joined);
  return unknown > 0 ? matrix.atLeast({ nText }) : nText;
}

/** Cells of Members by what they show, and of States not yet counted. */
function legendOf(coverages: readonly Coverage[], locale: Locale): LegendEntry[] {
  const { messages } = locale;
  const adopted = coverages.filter(({ instrument, asOf }) => asOf >= instrument.adopted);
  const countOf = (status: Status) =>
    adopted.reduce(
      (sum, { memberCounts, besideCounts }) =>
        sum + (status === 'not-a-state' ? besideCounts[status] : memberCounts[status]),
      0,
    );
  const legend: LegendEntry[] = statuses
    .map((status) => ({
      key: status,
      label: messages.status[status],
      count: countOf(status),
      meaning: messages.statusMeaning[status],
    }))
    .filter(({ key, count }) => count > 0 || key === 'party');
  const { matrix } = messages;
  const n = coverages.length - adopted.length;
  if (n > 0)
    legend.push({
      key: later,
      label: matrix.later,
      count: n,
      countText: matrix.laterCount({ n, nText: locale.number(n) }),
      meaning: matrix.laterMeaning,
    });
  return legend;
}

/** Totals published for instruments without a list of parties. */
function knownTotals(instruments: readonly Instrument[], { messages, number, list, instrument }: Locale): string[] {
  const { matrix } = messages;
  const totals = instruments
    .filter(({ coverage }) => coverage === 'totals')
    .flatMap(({ id, totals: known }) =>
      known
        .slice(-1)
        .map(({ parties, asOf }) =>
          matrix.captionTotal({ instrument: instrument(id), partiesText: number(parties), asOf }),
        ),
    );
  return totals.length > 0 ? [matrix.captionTotals({ totals: list(totals) })] : [];
}

/** States by instruments: who is what to which. */
export function matrixScene(
  dataset: Dataset,
  { instruments, asOf, region }: Question,
  locale: Locale,
  sort: MatrixSort,
): MatrixScene {
  const { messages, number } = locale;
  const among = region === undefined ? undefined : statesIn(dataset, region);
  const joined = joinedAt(dataset, instruments, asOf, among);
  const coverages = instruments.map((one) => coverageAt(dataset, one, asOf, among));
  const [only] = coverages;
  const base =
    only && coverages.length === 1
      ? sceneOfOne(dataset, only, locale, region)
      : sceneOfSeveral(dataset, joined, locale, region);

  const columns = coverages.map((coverage): MatrixColumn => {
    const { id, adopted } = coverage.instrument;
    const total = totalOf(coverage, coverage.standings.values(), locale);
    return { id, name: locale.instrument(id), total, later: asOf < adopted };
  });
  const byCode = new Map(dataset.states.map((state) => [state.iso3, state]));
  const states = locale.sortStates(joined.states.keys()).flatMap((code) => byCode.get(code) ?? []);
  const stateOf = (code: PartyCode) => joined.states.get(code) as JoinedState;
  const covered = joined.covered.length;
  const rowOf = (code: PartyCode): MatrixRow => {
    const state = stateOf(code);
    return {
      code,
      name: locale.state(code),
      joined: state.joined,
      joinedText: joinedText(state, covered, locale),
      cells: state.standings.map((standing, i) => cellOf(standing, columns[i]?.later ?? false)),
    };
  };
  const groups = groupRows(
    states,
    sort,
    (code) => (stateOf(code).counted ? stateOf(code).joined : -1),
    (a, b) => locale.compare(locale.region(a), locale.region(b)),
  ).map(({ region: code, codes }): MatrixGroup => {
    const rows = codes.map(rowOf);
    if (code === undefined) return { rows };
    const totals = coverages.map((coverage, i) =>
      totalOf(coverage, codes.map((one) => stateOf(one).standings[i] as Standing), locale),
    );
    const members = codes.filter((one) => stateOf(one).member).length;
    return { region: { code, name: locale.region(code), members, totals }, rows };
  });

  const top = coverages
    .filter(({ instrument }) => joined.covered.includes(instrument))
    .reduce<Coverage | undefined>(
      (most, one) => (!most || one.memberCounts.party > most.memberCounts.party ? one : most),
      undefined,
    );
  const all = [...joined.states.values()].filter((one) => one.member && one.joined === covered).length;
  const several = instruments.length > 1;
  const numbers = { n: covered, nText: number(covered), allText: number(all), membersText: number(joined.members) };
  const most = top && {
    ...numbers,
    instrument: locale.instrument(top.instrument.id),
    partyText: number(top.memberCounts.party),
  };
  const trails = matrixTrails(dataset, { asOf, joined, coverages, columns, groups, locale, ofState: base.trail });
  return {
    heading: several
      ? messages.matrix.heading({
          n: instruments.length,
          nText: number(instruments.length),
          date: locale.date(asOf),
        })
      : base.heading,
    result:
      !several || !most
        ? base.result
        : region === undefined
          ? messages.matrix.result(most)
          : messages.matrix.resultRegion({ ...most, region: locale.region(region) }),
    legend: legendOf(coverages, locale),
    caption: [
      ...base.caption.slice(0, 1),
      messages.matrix.captionYears,
      ...base.caption.slice(1),
      ...(several ? knownTotals(instruments, locale) : []),
    ],
    table: () => base.table(),
    members: joined.members,
    covered,
    columns,
    groups,
    trail: trails,
  };
}
