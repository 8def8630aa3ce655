import type { Locale } from '../i18n/locale.js';
import type { Coverage, Joined } from '../model/coverage.js';
import type { Dataset, InstrumentId, IsoDate, PartyCode } from '../model/types.js';
import type { MatrixColumn, MatrixGroup, MatrixScene } from './matrix-scene.js';
import { actBehind, trailOfOne } from './scene-one.js';
import type { Trail, TrailLine } from './scene.js';
import { titleOf } from './title.js';

/** What the trails of a matrix are made from. */
export interface Traced {
  readonly asOf: IsoDate;
  readonly joined: Joined;
  readonly coverages: readonly Coverage[];
  readonly columns: readonly MatrixColumn[];
  readonly groups: readonly MatrixGroup[];
  readonly locale: Locale;
  /** The trail of a State over all instruments. */
  readonly ofState: (code: PartyCode) => Trail;
}

const line = (name: string, value: string): TrailLine => ({ name, value });

function ofCell(dataset: Dataset, traced: Traced, code: PartyCode, index: number): Trail | undefined {
  const { joined, coverages, locale, asOf } = traced;
  const { messages } = locale;
  const standing = joined.states.get(code)?.standings[index];
  const coverage = coverages[index];
  if (!standing || !coverage) return undefined;
  const trail = trailOfOne(dataset, coverage, locale, standing);
  const { id, adopted } = coverage.instrument;
  const said = {
    state: locale.state(code),
    instrument: locale.instrument(id),
    status: messages.status[standing.status],
  };
  const act = actBehind(standing);
  const isLater = asOf < adopted;
  return {
    ...trail,
    code: `${code} ${id}`,
    lines: isLater
      ? [...trail.lines, line(messages.trail.meaning, messages.resultNotAdopted({ date: locale.date(adopted) }))]
      : trail.lines,
    spoken:
      act && act.date !== ''
        ? messages.matrix.spokenCellAct({ ...said, action: messages.action[act.action], date: locale.date(act.date) })
        : messages.matrix.spokenCell(said),
  };
}

function ofColumn({ coverages, columns, locale }: Traced, index: number): Trail | undefined {
  const { messages } = locale;
  const column = columns[index];
  const coverage = coverages[index];
  if (!column || !coverage) return undefined;
  const { instrument } = coverage;
  const { trail, matrix } = messages;
  const lines = [
    line(trail.instrument, titleOf(locale, column.id)),
    line(matrix.partiesLine, column.total.phrase),
    line(matrix.adopted, locale.date(instrument.adopted)),
    line(trail.inForce, instrument.inForce ? locale.date(instrument.inForce) : messages.notInForce),
    {
      ...line(trail.depositary, instrument.depositary),
      ...(instrument.statusUrl ? { href: instrument.statusUrl } : {}),
    },
    ...(instrument.asOf ? [line(trail.asOf, locale.date(instrument.asOf))] : []),
    ...(instrument.coverage === 'totals'
      ? instrument.totals.map(({ parties, asOf }) =>
          line(matrix.knownTotal, messages.captionTotal({ partiesText: locale.number(parties), asOf })),
        )
      : []),
    ...(instrument.tableNote ? [line(trail.note, instrument.tableNote)] : []),
  ];
  return {
    code: ` ${column.id}`,
    title: column.name,
    key: column.later ? 'later' : column.total.value === undefined ? 'unknown' : 'party',
    lines,
    spoken: matrix.spokenColumn({ instrument: column.name, parties: column.total.phrase }),
  };
}

function ofRegion({ columns, groups, locale }: Traced, code: string, index: number): Trail | undefined {
  const { messages } = locale;
  const { matrix } = messages;
  const region = groups.find((group) => group.region?.code === code)?.region;
  if (!region) return undefined;
  const members = matrix.membersText({ n: region.members, nText: locale.number(region.members) });
  const [column, total] = [columns[index], region.totals[index]];
  if (!column || !total)
    return {
      code: `${code} `,
      title: region.name,
      key: 'party',
      lines: columns.map(({ name }, i) => line(name, region.totals[i]?.phrase ?? '')),
      spoken: matrix.spokenMembers({ region: region.name, members }),
    };
  return {
    code: `${code} ${column.id}`,
    title: region.name,
    key: column.later ? 'later' : total.value === undefined ? 'unknown' : 'party',
    lines: [line(messages.trail.instrument, column.name), line(matrix.partiesLine, total.phrase)],
    spoken: matrix.spokenRegion({ region: region.name, instrument: column.name, parties: total.phrase }),
  };
}

/** The trails behind the cells of a matrix; see {@link MatrixScene.trail}. */
export function matrixTrails(dataset: Dataset, traced: Traced): MatrixScene['trail'] {
  const places = new Map<InstrumentId, number>(traced.columns.map(({ id }, i) => [id, i]));
  return (row, column) => {
    const index = places.get(column) ?? -1;
    if (row === '') return ofColumn(traced, index);
    if (!traced.joined.states.has(row)) return ofRegion(traced, row, index);
    return column === '' ? { ...traced.ofState(row), code: `${row} ` } : ofCell(dataset, traced, row, index);
  };
}
