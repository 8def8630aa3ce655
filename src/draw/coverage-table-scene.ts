import type { Locale } from '../i18n/locale.js';
import { coverageAt, joinedAt, type Coverage } from '../model/coverage.js';
import type { Question } from '../model/question.js';
import { statesIn } from '../model/regions.js';
import type { Dataset } from '../model/types.js';
import { dayCell } from './records-table.js';
import type { Cell, Trail, TrailLine } from './scene.js';
import { captionSources, sourcesOf } from './sources.js';
import type { TableRow, TableScene } from './table-scene.js';
import '../i18n/en/coverage.js';
import { titleOf } from './title.js';

const counted = ['party', 'signatory', 'none', 'unknown'] as const;

/** How far the counts of a row go, by the word its messages have for it. */
function answerOf({ asOf, instrument, answer }: Coverage) {
  return asOf < instrument.adopted ? 'not-adopted' : answer;
}

function rowOf(coverage: Coverage, place: number, locale: Locale): TableRow {
  const { table: words } = locale.messages;
  const { instrument, asOf, answer, memberCounts, members, party } = coverage;
  const number = (value: number): Cell => ({ text: locale.number(value), sort: value });
  const unknown: Cell = { text: words.notKnown, sort: '' };
  const atLeast = (value: number): Cell => {
    if (answer !== 'partial') return number(value);
    // "At least none" would say nothing.
    return value === 0 ? unknown : { text: words.atLeast({ partyText: locale.number(value) }), sort: value };
  };
  const count = (status: (typeof counted)[number]): Cell => {
    const value = memberCounts[status];
    if (status === 'unknown' || asOf < instrument.adopted) return number(value);
    // A table without signatures says nothing of who only signed.
    if (status === 'signatory' && answer === 'complete' && !instrument.hasSignatures)
      return { text: words.notRecorded, sort: '' };
    if (answer === 'none' || (answer === 'partial' && status !== 'party')) return unknown;
    return atLeast(value);
  };
  return {
    code: instrument.id,
    kind: answerOf(coverage),
    cells: [
      // Sorted as the instruments were asked for: the universal ones by their year.
      { text: locale.instrument(instrument.id), sort: place },
      ...counted.map(count),
      number(members),
      answer === 'none' ? unknown : atLeast(party - memberCounts.party),
      { text: words.answers[answerOf(coverage)] },
      dayCell(locale, instrument.asOf),
      { text: instrument.depositary },
    ],
  };
}

function trailOf(dataset: Dataset, { instrument }: Coverage, locale: Locale): Trail {
  const { messages } = locale;
  const { trail } = messages;
  const used = sourcesOf(dataset, dataset.actsOf(instrument.id).map(({ source }) => source));
  const name = locale.instrument(instrument.id);
  const lines: TrailLine[] = [
    { name: trail.instrument, value: titleOf(locale, instrument.id) },
    {
      name: trail.inForce,
      value: instrument.inForce ? locale.date(instrument.inForce) : messages.notInForce,
    },
    {
      name: trail.depositary,
      value: instrument.depositary,
      ...(instrument.statusUrl ? { href: instrument.statusUrl } : {}),
    },
    ...(instrument.asOf ? [{ name: trail.asOf, value: locale.date(instrument.asOf) }] : []),
    ...used.map(({ title, url }) => ({ name: trail.source, value: title, ...(url ? { href: url } : {}) })),
    ...(instrument.tableNote ? [{ name: trail.note, value: instrument.tableNote }] : []),
  ];
  return { code: instrument.id, title: name, key: '', lines, spoken: name };
}

/** How many Member States are what to each instrument, a row an instrument. */
export function coverageTableScene(dataset: Dataset, question: Question, locale: Locale): TableScene {
  const { instruments, asOf, region } = question;
  const { messages } = locale;
  const { trail, table: words, status } = messages;
  const among = region === undefined ? undefined : statesIn(dataset, region);
  const coverages = instruments.map((instrument) => coverageAt(dataset, instrument, asOf, among));
  const joined = joinedAt(dataset, instruments, asOf, among);
  const rows = coverages.map((coverage, place) => rowOf(coverage, place, locale));
  const columns = [
    { id: 'instrument', label: trail.instrument },
    ...counted.map((key) => ({ id: key, label: status[key], numeric: true })),
    { id: 'members', label: words.members, numeric: true },
    { id: 'beside', label: words.beside, numeric: true },
    { id: 'answer', label: words.answer },
    { id: 'table-as-of', label: trail.asOf },
    { id: 'depositary', label: trail.depositary },
  ];
  const n = joined.covered.length;
  const numbers = {
    n,
    nText: locale.number(n),
    allText: locale.number(instruments.length),
    membersText: locale.number(joined.members),
  };
  const used = instruments.flatMap(({ id }) => dataset.actsOf(id).map(({ source }) => source));
  return {
    heading: words.headingCoverage({ date: locale.date(asOf) }),
    result:
      region === undefined
        ? words.resultCoverage(numbers)
        : words.resultCoverageRegion({ ...numbers, region: locale.region(region) }),
    legend: [],
    caption: [
      messages.captionAsOf({ date: locale.date(asOf) }),
      words.captionSeveralTables,
      ...(instruments.some(({ coverage, hasSignatures }) => coverage !== 'totals' && !hasSignatures)
        ? [messages.captionNoSignaturesSeveral]
        : []),
      messages.captionNoWithdrawals,
      ...captionSources(dataset, used, locale),
    ],
    columns,
    rows,
    kinds: [],
    kindLabel: '',
    allKinds: '',
    sorting: { column: 'instrument', descending: false },
    table: () => ({ columns, rows }),
    trail(code) {
      const coverage = coverages.find(({ instrument }) => instrument.id === code);
      if (!coverage) throw new RangeError(`No instrument “${code}”`);
      return trailOf(dataset, coverage, locale);
    },
  };
}
