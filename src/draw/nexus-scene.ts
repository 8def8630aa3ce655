import { nexusAccount, nexusSource, type NexusNode } from '../data/nexus.js';
import '../i18n/en/nexus.js';
import type { Locale } from '../i18n/locale.js';
import { coverageAt, type Coverage } from '../model/coverage.js';
import type { Question } from '../model/question.js';
import { statesIn } from '../model/regions.js';
import type { Dataset, InstrumentId } from '../model/types.js';
import type { Scene, TableData, Trail, TrailLine } from './scene.js';
import { sourcesOf } from './sources.js';

/** One point of the account as drawn. */
export interface NexusPoint {
  readonly id: string;
  readonly label: string;
  /** Examples, or what it is about in more words; may be empty. */
  readonly more: string;
  /** Those of the answering instruments that are shown. */
  readonly instruments: readonly InstrumentId[];
  /** Names the instruments; empty where there is none. */
  readonly answeredBy: string;
}

export interface NexusAnswer {
  readonly id: InstrumentId;
  readonly label: string;
  /** "147 of 193 Member States", or why it cannot be said. */
  readonly coverage: string;
  /** Member States that are parties; `undefined` where that is not known. */
  readonly party: number | undefined;
}

export interface NexusScene extends Scene {
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly statement: string;
    readonly points: readonly NexusPoint[];
  }[];
  readonly answers: readonly NexusAnswer[];
  /** What a point or an instrument explains; `undefined` for an unknown one. */
  trail(id: string): Trail | undefined;
}

function answerOf(coverage: Coverage, locale: Locale): NexusAnswer {
  const messages = locale.messages.nexus;
  const { instrument, answer, memberCounts, members, asOf } = coverage;
  const numbers = { partyText: locale.number(memberCounts.party), membersText: locale.number(members) };
  const text =
    asOf < instrument.adopted
      ? messages.coverageLater({ date: locale.date(instrument.adopted) })
      : answer === 'complete'
        ? messages.coverage(numbers)
        : answer === 'partial'
          ? messages.coverageAtLeast(numbers)
          : messages.coverageUnknown;
  const label = locale.instrument(instrument.id);
  return {
    id: instrument.id,
    label,
    coverage: text,
    party: answer === 'complete' ? memberCounts.party : undefined,
  };
}

/** All instruments that answer a point of the account, each once, in its order. */
export function nexusInstruments(): InstrumentId[] {
  return [...new Set(nexusAccount().flatMap(({ nodes }) => nodes.flatMap(({ instruments }) => instruments)))];
}

/** The account of the links, with the coverage of the instruments that answer it. */
export function nexusScene(
  dataset: Dataset,
  { instruments, asOf, region }: Question,
  locale: Locale,
): NexusScene {
  const messages = locale.messages.nexus;
  const among = region === undefined ? undefined : statesIn(dataset, region);
  const coverages = instruments.map((one) => coverageAt(dataset, one, asOf, among));
  const answers = coverages.map((coverage) => answerOf(coverage, locale));
  const byId = new Map(answers.map((one) => [one.id, one]));
  const source = nexusSource();

  const pointOf = ({ id, instruments: ids }: NexusNode): NexusPoint => {
    const { label = id, more = '' } = messages.nodes[id] ?? {};
    const shown = ids.filter((one) => byId.has(one));
    const names = shown.map((one) => locale.instrument(one));
    return {
      id,
      label,
      more,
      instruments: shown,
      answeredBy: names.length > 0 ? messages.answeredBy({ instruments: locale.list(names) }) : '',
    };
  };
  const groups = nexusAccount().map(({ id, nodes }) => ({
    id,
    ...messages.groups[id],
    points: nodes.map(pointOf),
  }));

  const trail = (id: string): Trail | undefined => {
    for (const { statement, points } of groups) {
      const point = points.find((one) => one.id === id);
      if (!point) continue;
      const lines: TrailLine[] = [{ name: messages.statement, value: statement }];
      if (point.more) lines.push({ name: messages.examples, value: point.more });
      for (const one of point.instruments)
        lines.push({ name: locale.instrument(one), value: byId.get(one)?.coverage ?? '' });
      if (point.instruments.length === 0)
        lines.push({ name: messages.answers, value: messages.noInstrument });
      lines.push({
        name: locale.messages.trail.source,
        value: source.title,
        ...(source.url ? { href: source.url } : {}),
      });
      return { code: id, title: point.label, key: '', lines, spoken: point.label };
    }
    const coverage = coverages.find(({ instrument }) => instrument.id === id);
    const answer = byId.get(id);
    if (!coverage || !answer) return undefined;
    const { trail: words } = locale.messages;
    const { instrument } = coverage;
    const lines: TrailLine[] = [
      { name: messages.columnParties, value: answer.coverage },
      { name: words.depositary, value: instrument.depositary, ...(instrument.statusUrl ? { href: instrument.statusUrl } : {}) },
    ];
    if (instrument.inForce) lines.push({ name: words.inForce, value: locale.date(instrument.inForce) });
    if (instrument.asOf) lines.push({ name: words.asOf, value: locale.date(instrument.asOf) });
    for (const one of sourcesOf(dataset, dataset.actsOf(id).map((act) => act.source)))
      lines.push({ name: words.source, value: one.title, ...(one.url ? { href: one.url } : {}) });
    return { code: id, title: answer.label, key: '', lines, spoken: answer.label };
  };

  const table = (): TableData => ({
    columns: [
      { id: 'group', label: messages.columnGroup },
      { id: 'node', label: messages.columnNode },
      { id: 'examples', label: messages.examples },
      { id: 'instrument', label: messages.columnInstrument },
      { id: 'parties', label: messages.columnParties },
    ],
    rows: groups.flatMap(({ title, points }) =>
      points.flatMap(({ id, label, more, instruments: ids }) =>
        (ids.length > 0 ? ids : ['']).map((one) => {
          const answer = byId.get(one);
          return {
            code: `${id} ${one}`,
            cells: [
              { text: title },
              { text: label },
              { text: more },
              { text: answer?.label ?? messages.noInstrument },
              { text: answer?.coverage ?? '', sort: answer?.party ?? -1 },
            ],
          };
        }),
      ),
    ),
  });

  const ends = coverages.flatMap(({ beyond }) => beyond ?? []).sort();
  return {
    heading: messages.heading,
    result: messages.result({
      n: answers.length,
      nText: locale.number(answers.length),
      date: locale.date(asOf),
    }),
    legend: [],
    caption: [
      locale.messages.captionAsOf({ date: locale.date(asOf) }),
      messages.captionNoQuantities,
      ...(ends[0] ? [locale.messages.captionBeyondSeveral({ date: locale.date(ends[0]) })] : []),
      locale.messages.captionSource({ sources: source.title }),
    ],
    groups,
    answers,
    trail,
    table,
  };
}
