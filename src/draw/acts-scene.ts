import type { Locale } from '../i18n/locale.js';
import { actsAt, type ActsAt } from '../layout/acts.js';
import { isConsent } from '../model/acts.js';
import { standingsAt } from '../model/status.js';
import type { Question } from '../model/question.js';
import { statesIn } from '../model/regions.js';
import { actionKinds, type Dataset } from '../model/types.js';
import { dayCell, sourceTitles } from './records-table.js';
import { trailOfOne } from './scene-one.js';
import { captionSources } from './sources.js';
import type { TableRow, TableScene } from './table-scene.js';

function captionOf(dataset: Dataset, { asOf }: Question, tables: readonly ActsAt[], locale: Locale): string[] {
  const { messages } = locale;
  const names = (list: readonly ActsAt[]) =>
    locale.list(list.map(({ instrument }) => locale.instrument(instrument.id)));
  const caption = [messages.captionAsOf({ date: locale.date(asOf) })];
  const undated = tables.reduce((sum, table) => sum + table.undated, 0);
  if (undated > 0)
    caption.push(messages.table.captionUndatedActs({ n: undated, nText: locale.number(undated) }));
  const empty = tables.filter(({ instrument }) => instrument.coverage === 'totals');
  if (empty.length > 0) caption.push(messages.table.captionNoActs({ instruments: names(empty) }));
  const ends = tables.flatMap(({ instrument }) => instrument.asOf ?? []).filter((end) => end < asOf).sort();
  const [first] = ends;
  if (first !== undefined) {
    const [only] = tables;
    caption.push(
      only && tables.length === 1
        ? messages.captionBeyond({ instrument: locale.instrument(only.instrument.id), date: locale.date(first) })
        : messages.captionBeyondSeveral({ date: locale.date(first) }),
    );
  }
  if (tables.some(({ instrument }) => instrument.coverage !== 'totals' && !instrument.hasSignatures))
    caption.push(messages.captionNoSignaturesSeveral);
  caption.push(messages.captionNoWithdrawals);
  caption.push(...captionSources(dataset, tables.flatMap(({ acts }) => acts.map(({ source }) => source)), locale));
  return caption;
}

/** Every act under the instruments up to the day, a row each; the latest first. */
export function actsScene(dataset: Dataset, question: Question, locale: Locale): TableScene {
  const { instruments, asOf, region } = question;
  const { messages } = locale;
  const { trail, table: words } = messages;
  const among = region === undefined ? undefined : statesIn(dataset, region);
  const tables = instruments.map((instrument) => actsAt(dataset, instrument, asOf, among));
  const titles = sourceTitles(dataset);
  const acts = tables.flatMap((table) => table.acts.map((act) => ({ act, ...table })));
  const rows = acts.map(({ act, instrument }, i): TableRow => ({
    code: String(i),
    state: act.party,
    kind: act.action,
    cells: [
      { text: locale.state(act.party) },
      { text: locale.instrument(instrument.id) },
      { text: messages.action[act.action] },
      dayCell(locale, act.date),
      dayCell(locale, act.inForce),
      { text: instrument.depositary },
      { text: titles.get(act.source) ?? act.source },
      { text: act.note },
    ],
  }));
  const present = new Set(rows.map(({ kind }) => kind));
  const columns = [
    { id: 'state', label: trail.state },
    { id: 'instrument', label: trail.instrument },
    { id: 'act', label: trail.act },
    { id: 'date', label: trail.date },
    { id: 'in-force-here', label: trail.inForceHere },
    { id: 'depositary', label: trail.depositary },
    { id: 'source', label: trail.source },
    { id: 'note', label: trail.note },
  ];
  const [only] = instruments;
  const date = locale.date(asOf);
  const n = instruments.length;
  const numbers = {
    n: rows.length,
    nText: locale.number(rows.length),
    consentText: locale.number(acts.filter(({ act }) => isConsent(act.action)).length),
  };
  return {
    heading:
      only && n === 1
        ? words.headingActs({ instrument: locale.instrument(only.id), date })
        : words.headingActsSeveral({ n, nText: locale.number(n), date }),
    result:
      region === undefined
        ? words.resultActs(numbers)
        : words.resultActsRegion({ ...numbers, region: locale.region(region) }),
    legend: [],
    caption: captionOf(dataset, question, tables, locale),
    columns,
    rows,
    kinds: actionKinds
      .filter((kind) => present.has(kind))
      .map((key) => ({ key, label: messages.action[key] })),
    kindLabel: words.filterAct,
    allKinds: words.allActs,
    sorting: { column: 'date', descending: true },
    table: () => ({
      columns,
      rows,
      // In a file the codes are what other tables are joined by.
      file: (codes) => ({
        columns: [
          ...columns,
          { id: 'code', label: words.code },
          { id: 'table-as-of', label: trail.asOf },
        ],
        rows: codes.flatMap((code) => {
          const [row, found] = [rows[Number(code)], acts[Number(code)]];
          if (!row || !found) return [];
          const more = [{ text: found.act.party }, dayCell(locale, found.instrument.asOf)];
          return { code, cells: [...row.cells, ...more] };
        }),
      }),
    }),
    trail(code) {
      const found = acts[Number(code)];
      const standing = found && standingsAt(dataset, found.instrument, asOf).get(found.act.party);
      if (!found || !standing) throw new RangeError(`No act “${code}”`);
      return { ...trailOfOne(dataset, { instrument: found.instrument, asOf }, locale, standing), code };
    },
  };
}
