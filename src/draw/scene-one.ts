import type { Locale } from '../i18n/locale.js';
import type { Coverage } from '../model/coverage.js';
import type { Standing } from '../model/status.js';
import { statuses, type Dataset, type PartyCode } from '../model/types.js';
import { actBehind, actText } from './act-text.js';
import { recordsTable } from './records-table.js';
import { captionSources, sourcesOf } from './sources.js';
import type { Mark, MapScene, TableData, Trail, TrailLine } from './scene.js';

export { actBehind, actText };

function spoken(locale: Locale, standing: Standing): string {
  const { messages } = locale;
  const state = locale.state(standing.code);
  const status = messages.status[standing.status];
  const act = actBehind(standing);
  return act && act.date !== ''
    ? messages.spokenStateAct({
        state,
        status,
        action: messages.action[act.action],
        date: locale.date(act.date),
      })
    : messages.spokenState({ state, status });
}

/**
 * The legal trail of one State and one instrument: everything its colour follows from.
 * @param asked the instrument and the day; a whole coverage will do.
 */
export function trailOfOne(
  dataset: Dataset,
  asked: Pick<Coverage, 'instrument' | 'asOf'>,
  locale: Locale,
  standing: Standing,
): Trail {
  const { messages } = locale;
  const { trail } = messages;
  const { instrument, asOf } = asked;
  const { status, consent, signature, withdrawal } = standing;
  const lines: TrailLine[] = [
    { name: trail.instrument, value: locale.instrument(instrument.id) },
    { name: trail.status, value: messages.status[status] },
  ];
  // No act stands behind these: say why it looks as it does.
  if (status === 'unknown' || status === 'not-a-state')
    lines.push({ name: trail.meaning, value: messages.statusMeaning[status] });
  const acts = [signature, consent, withdrawal].filter((act) => act !== undefined);
  // Acts that came after the date are not shown: the picture speaks for its date.
  const shown = acts.filter(({ date }) => (date === '' ? status === 'party' : date <= asOf));
  for (const act of shown) lines.push({ name: trail.act, value: actText(locale, act) });
  const [behind] = shown.slice(-1);
  if (behind?.inForce) lines.push({ name: trail.inForceHere, value: locale.date(behind.inForce) });
  lines.push({
    name: trail.inForce,
    value: instrument.inForce ? locale.date(instrument.inForce) : messages.notInForce,
  });
  lines.push({
    name: trail.depositary,
    value: instrument.depositary,
    ...(instrument.statusUrl ? { href: instrument.statusUrl } : {}),
  });
  if (instrument.asOf) lines.push({ name: trail.asOf, value: locale.date(instrument.asOf) });
  for (const source of sourcesOf(dataset, shown.map((act) => act.source))) {
    lines.push({ name: trail.source, value: source.title, ...(source.url ? { href: source.url } : {}) });
  }
  for (const note of new Set(shown.map((act) => act.note).filter(Boolean)))
    lines.push({ name: trail.note, value: note });
  return {
    code: standing.code,
    title: locale.state(standing.code),
    key: status,
    lines,
    spoken: spoken(locale, standing),
  };
}

function tableOf(dataset: Dataset, coverage: Coverage, locale: Locale): TableData {
  const { messages } = locale;
  const { trail } = messages;
  const titles = new Map(dataset.sources.map(({ id, title }) => [id, title]));
  return {
    columns: [
      { id: 'state', label: trail.state },
      { id: 'status', label: trail.status },
      { id: 'act', label: trail.act },
      { id: 'date', label: trail.date },
      { id: 'signature', label: trail.signature },
      { id: 'source', label: trail.source },
      { id: 'note', label: trail.note },
    ],
    rows: [...coverage.standings.values()].map((standing) => {
      const act = actBehind(standing);
      const signed = standing.signature?.date;
      const signature = signed && signed <= coverage.asOf ? signed : '';
      return {
        code: standing.code,
        cells: [
          { text: locale.state(standing.code) },
          {
            text: messages.status[standing.status],
            sort: statuses.indexOf(standing.status),
            key: standing.status,
          },
          { text: act ? messages.action[act.action] : '' },
          { text: act?.date ? locale.date(act.date) : '', sort: act?.date ?? '' },
          { text: signature ? locale.date(signature) : '', sort: signature },
          { text: act ? (titles.get(act.source) ?? act.source) : '' },
          { text: act?.note ?? '' },
        ],
      };
    }),
    file: (codes) =>
      recordsTable(
        dataset,
        codes.flatMap((code) => {
          const standing = coverage.standings.get(code);
          return standing ? { code, instrument: coverage.instrument, standing } : [];
        }),
        coverage.asOf,
        locale,
      ),
  };
}

function resultOf(coverage: Coverage, locale: Locale, region: string | undefined): string {
  const { messages } = locale;
  const { instrument, asOf, answer, memberCounts, members, party } = coverage;
  if (asOf < instrument.adopted)
    return messages.resultNotAdopted({ date: locale.date(instrument.adopted) });
  if (answer === 'none') return messages.resultNoTable;
  const numbers = {
    partyText: locale.number(memberCounts.party),
    membersText: locale.number(members),
  };
  if (answer === 'partial') return messages.resultPartial({ n: memberCounts.party, ...numbers });
  const beside = party - memberCounts.party;
  if (region !== undefined) {
    const named = { ...numbers, region: locale.region(region) };
    return beside === 0
      ? messages.resultOneRegion(named)
      : messages.resultOneRegionBeside({ ...named, n: beside, nText: locale.number(beside) });
  }
  return beside === 0
    ? messages.resultOne(numbers)
    : messages.resultOneBeside({ ...numbers, n: beside, nText: locale.number(beside) });
}

function captionOf(dataset: Dataset, coverage: Coverage, locale: Locale): string[] {
  const { messages } = locale;
  const { instrument, asOf, answer, beyond } = coverage;
  const name = locale.instrument(instrument.id);
  const caption = [messages.captionAsOf({ date: locale.date(asOf) })];
  if (asOf < instrument.adopted)
    caption.push(messages.captionNotAdopted({ instrument: name, date: locale.date(instrument.adopted) }));
  if (beyond) caption.push(messages.captionBeyond({ instrument: name, date: locale.date(beyond) }));
  if (answer === 'partial' && instrument.asOf)
    caption.push(messages.captionPartial({ date: locale.date(instrument.asOf) }));
  if (instrument.coverage === 'totals') {
    caption.push(messages.captionNoTable);
    const totals = instrument.totals.map(({ parties, asOf: when }) =>
      messages.captionTotal({ partiesText: locale.number(parties), asOf: when }),
    );
    if (totals.length > 0) caption.push(messages.captionTotals({ totals: locale.list(totals) }));
  } else {
    if (!instrument.hasSignatures)
      caption.push(messages.captionNoSignatures({ none: messages.status.none }));
    caption.push(messages.captionNoWithdrawals);
  }
  if (instrument.tableNote) caption.push(instrument.tableNote);
  if (instrument.inForce && instrument.inForce <= asOf)
    caption.push(messages.captionInForce({ date: locale.date(instrument.inForce) }));
  const used = dataset.actsOf(instrument.id).map(({ source }) => source);
  caption.push(...captionSources(dataset, used, locale, instrument.depositary));
  return caption;
}

/**
 * One instrument: who was what.
 * @param region code of the region the coverage is limited to, if any.
 */
export function sceneOfOne(
  dataset: Dataset,
  coverage: Coverage,
  locale: Locale,
  region?: string,
): MapScene {
  const { messages } = locale;
  const marks = new Map<PartyCode, Mark>();
  for (const { code, status } of coverage.standings.values()) {
    const label = messages.spokenState({ state: locale.state(code), status: messages.status[status] });
    marks.set(code, { code, key: status, status, label });
  }
  const counts = { ...coverage.memberCounts, 'not-a-state': coverage.besideCounts['not-a-state'] };
  const always = coverage.answer === 'complete' ? ['party', 'none'] : [];
  if (coverage.instrument.hasSignatures) always.push('signatory');
  return {
    heading: messages.headingOne({
      instrument: locale.instrument(coverage.instrument.id),
      date: locale.date(coverage.asOf),
    }),
    result: resultOf(coverage, locale, region),
    marks,
    legend: statuses
      .filter((status) => counts[status] > 0 || always.includes(status))
      .map((status) => ({
        key: status,
        label: messages.status[status],
        count: counts[status],
        meaning: messages.statusMeaning[status],
      })),
    caption: captionOf(dataset, coverage, locale),
    trail(code) {
      const standing = coverage.standings.get(code);
      if (!standing) throw new RangeError(`No standing for “${code}”`);
      return trailOfOne(dataset, coverage, locale, standing);
    },
    table: () => tableOf(dataset, coverage, locale),
  };
}
