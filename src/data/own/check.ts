import { isConsent } from '../../model/acts.js';
import { nearest } from '../../model/nearest.js';
import { instrumentSets } from '../../model/instruments.js';
import { actionKinds, type Act, type Dataset, type Instrument, type IsoDate, type PartyCode } from '../../model/types.js';
import { englishWords } from '../words.js';
import { Values } from './check-values.js';
import { standsOut } from './colour.js';
import { type Faults, type OwnPlace } from './fault.js';
import { ownModes, type OwnAct, type OwnData, type OwnFacts, type OwnMode, type OwnTable } from './form.js';
import { inTurn } from './in-turn.js';
import type { Loose, LooseData, LooseFields, LooseTable } from './loose.js';
import { factFields } from './loose-json.js';
import type { PartyFinder } from './party-names.js';

/** What the acts of a table are held against. */
interface Table {
  readonly adopted: IsoDate | '';
  /** No act is later. */
  readonly last: IsoDate | '';
}

/** An act as it was read, and where it stands. */
interface GivenAct {
  readonly act: OwnAct;
  readonly place: OwnPlace;
}

/** As many as are read in some milliseconds. */
const actsInPiece = 1000;

const told = ({ action, date }: Pick<Act, 'action' | 'date'>) => (date ? `${action} ${date}` : action);

/** Checks what was supplied against the form, the calendar, the data and itself. */
export class Checker {
  readonly #values: Values;
  /** What holds for every table that does not say otherwise. */
  #shared: { readonly asOf: IsoDate | ''; readonly source: OwnTable['source'] | undefined } = { asOf: '', source: undefined };

  /**
   * @param today the day after which no list can speak.
   * @param origin what a table of CSV without a source is said to be from: its address or file name.
   */
  constructor(
    private readonly dataset: Dataset,
    private readonly finder: PartyFinder,
    private readonly faults: Faults,
    private readonly today: IsoDate,
    private readonly origin: string,
  ) {
    this.#values = new Values(faults);
  }

  #party(loose: Loose): PartyCode | undefined {
    const { value, place } = loose;
    const text = this.#values.needed(loose, 300);
    if (text === '') return undefined;
    const code = this.finder.find(text);
    if (code === undefined) {
      const near = this.faults.isFull ? [] : this.finder.nearest(text);
      this.faults.add('party', place, value, near.map((one) => englishWords().states[one]?.short ?? one));
    }
    return code;
  }

  #act(fields: LooseFields, { adopted, last }: Table, isCsv: boolean): OwnAct | undefined {
    const before = this.faults.count;
    const values = this.#values;
    const party = this.#party(fields('party'));
    const action = values.choice('action', fields('action'), actionKinds);
    const when = fields('date');
    const date = values.day(when);
    const inForce = values.day(fields('inForce'));
    const note = values.text(fields('note'));
    const source = isCsv ? values.text(fields('source')) : '';
    if (date && adopted && date < adopted) this.faults.add('early', when.place, date, [adopted]);
    if (date && last && date > last) this.faults.add('late', when.place, date, [last]);
    if (action && !isConsent(action) && date === '' && this.faults.count === before)
      this.faults.add('undated', when.place, action);
    return party && action && this.faults.count === before ? { party, action, date, inForce, note, source } : undefined;
  }

  /**
   * The acts of a table in the order in which they can have happened; what cannot have is a fault.
   * @param bundled the acts that these are added to: what says the same as one of them is left out, and none may
   * contradict them.
   */
  #consistent(given: readonly GivenAct[], bundled: readonly Act[]): OwnAct[] {
    const byParty = new Map<PartyCode, { act: OwnAct | Act; at: number; place?: OwnPlace; action: Act['action']; date: string }[]>();
    const put = (act: OwnAct | Act, at: number, place?: OwnPlace) => {
      const { party, action, date } = act;
      const list = byParty.get(party) ?? [];
      byParty.set(party, list);
      const isKnown = list.some((one) => !one.place && one.action === action && one.date === date);
      if (!isKnown) list.push({ act, at, action, date, ...(place ? { place } : {}) });
    };
    const named = new Set(given.map(({ act }) => act.party));
    for (const act of bundled) if (named.has(act.party)) put(act, -1);
    given.forEach(({ act, place }, at) => put(act, at, place));
    return [...byParty.values()].flatMap((list) => {
      const { acts, clashes } = inTurn(list);
      for (const { kind, act, against } of clashes) {
        // A withdrawal stands before its time; of two of a kind, the one that came second is too many.
        const [wrong, other] = kind === 'order' ? (act.place ? [act, against] : [against, act]) : act.at > against.at ? [act, against] : [against, act];
        if (!wrong.place) continue;
        const { party } = wrong.act;
        if (!other.place) this.faults.add('conflict', wrong.place, `${party} ${told(wrong)}`, [told(other)]);
        else this.faults.add(kind, wrong.place, kind === 'order' ? told(wrong) : `${party} ${told(wrong)}`, [told(other)]);
      }
      return acts.flatMap(({ act, place }) => (place ? act : []));
    });
  }

  #facts(fields: LooseFields): OwnFacts {
    const values = this.#values;
    const before = this.faults.count;
    const title = values.inLanguages(fields('title'));
    if (!title.en && this.faults.count === before) this.faults.add('missing', fields('title').place, 'en');
    const short = { ...title, ...values.inLanguages(fields('short')) };
    const adopted = values.day(fields('adopted'));
    if (adopted === '' && fields('adopted').value === undefined) this.faults.add('missing', fields('adopted').place);
    const colour = values.text(fields('colour'), 60).toLowerCase();
    if (colour && !standsOut(colour)) this.faults.add('colour', fields('colour').place, colour);
    return {
      title,
      short,
      adopted,
      opened: values.day(fields('opened')) || null,
      inForce: values.day(fields('inForce')) || null,
      place: values.text(fields('place')),
      depositary: values.text(fields('depositary')),
      statusUrl: values.url(fields('statusUrl')),
      subject: values.text(fields('subject'), 40) || 'own',
      colour,
    };
  }

  /** The identifier, and the bundled instrument it is of; a new one brings its facts. */
  #identify({ id: loose, fields }: LooseTable): { readonly id: string; readonly bundled?: Instrument | undefined } | undefined {
    const id = this.#values.needed(loose, 80);
    if (id === '') return undefined;
    const bundled = this.dataset.instruments.find((one) => one.id === id);
    if (bundled) {
      for (const name of factFields)
        if (fields(name).value !== undefined) this.faults.add('field', fields(name).place, name);
      return { id, bundled };
    }
    if (fields('title').value === undefined || !('pointer' in loose.place)) {
      const near = this.faults.isFull ? [] : nearest(id, this.dataset.instruments.map((one) => one.id));
      this.faults.add('instrument', loose.place, id, near);
      return undefined;
    }
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || (instrumentSets as readonly string[]).includes(id)) {
      this.faults.add('id', loose.place, id);
      return undefined;
    }
    return { id };
  }

  #mode({ fields }: LooseTable, whole: LooseFields, bundled: Instrument | undefined): OwnMode {
    const own = fields('mode').value === undefined ? whole('mode') : fields('mode');
    if (own.value === undefined) return 'replace';
    const mode = this.#values.choice('mode', own, ownModes) ?? 'replace';
    // There is nothing to add to, and nothing to correct.
    if (mode !== 'replace' && (!bundled || bundled.coverage === 'totals')) this.faults.add('mode', own.place, mode, ['replace']);
    return mode;
  }

  /** The day the acts speak for: their table's, that of the whole, or in CSV the last day that occurs. */
  #asOf(table: LooseTable, { fields: whole, isWhole }: LooseData): IsoDate | '' {
    const isShared = table.fields('asOf').value === undefined;
    const loose = isShared ? whole('asOf') : table.fields('asOf');
    const before = this.faults.count;
    let asOf = isShared ? this.#shared.asOf : this.#values.day(loose);
    if (asOf === '' && this.faults.count === before) {
      const days = isWhole ? [] : table.acts.map((fields) => fields('date').value).filter((day) => typeof day === 'string');
      const last = days.filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day)).reduce((a, b) => (a > b ? a : b), '');
      if ((last === '' || last > this.today) && !(isShared && loose.value)) this.faults.add('missing', loose.place, 'as-of');
      else asOf = last;
    }
    if (!isShared) this.#notFuture(loose, asOf);
    return asOf;
  }

  #notFuture({ place }: Loose, asOf: IsoDate | ''): void {
    if (asOf > this.today) this.faults.add('future', place, asOf, [this.today]);
  }

  #source(table: LooseTable, { fields: whole, isWhole }: LooseData): OwnTable['source'] {
    const source = this.#values.source(table.fields('source')) ?? this.#shared.source;
    if (source) return source;
    if (isWhole) this.faults.add('missing', whole('source').place);
    return { title: this.origin, url: '' };
  }

  #table(table: LooseTable, data: LooseData): OwnTable | undefined {
    const named = this.#identify(table);
    if (!named) return undefined;
    const { id, bundled } = named;
    const { fields } = table;
    const values = this.#values;
    const mode = this.#mode(table, data.fields, bundled);
    const asOf = this.#asOf(table, data);
    const source = this.#source(table, data);
    const facts = bundled ? undefined : this.#facts(fields);
    if (mode === 'add' && bundled?.asOf && asOf && asOf < bundled.asOf)
      this.faults.add('order', fields('asOf').place, asOf, [bundled.asOf]);
    const inForce = bundled ? values.day(fields('inForce')) : '';
    const adopted = bundled?.adopted ?? facts?.adopted ?? '';
    const against: Table = { adopted, last: mode === 'correct' ? (bundled?.asOf ?? '') : asOf };
    const read = table.acts.flatMap((one) => {
      const act = this.#act(one, against, !data.isWhole);
      return act ? { act, place: one('party').place } : [];
    });
    const acts = this.#consistent(read, mode === 'add' && bundled ? this.dataset.actsOf(id) : []);
    const removed = table.removed.flatMap((one) => this.#party(one) ?? []);
    if (removed.length > 0 && mode !== 'correct') this.faults.add('mode', fields('removed').place, mode, ['correct']);
    const coverage = fields('coverage').value === undefined ? undefined : values.choice('form', fields('coverage'), ['dated', 'parties']);
    const isDated = acts.every(({ action, date }) => !isConsent(action) || date !== '');
    return {
      id,
      mode,
      asOf,
      source,
      coverage: coverage ?? (isDated ? 'dated' : 'parties'),
      hasSignatures: values.flag(fields('hasSignatures')) ?? acts.some(({ action }) => action === 'signature'),
      hasWithdrawals: values.flag(fields('hasWithdrawals')) ?? acts.some(({ action }) => action === 'withdrawal'),
      note: values.text(fields('note')),
      acts,
      removed,
      ...(facts ? { facts } : {}),
      ...(inForce ? { inForce } : {}),
    };
  }

  /**
   * Every table; of use only if no fault was noted.
   * @param pause awaited between tables, after every thousand acts or so.
   */
  async check(data: LooseData, pause?: () => Promise<void>): Promise<OwnData> {
    const { fields } = data;
    const asOf = this.#values.day(fields('asOf'));
    this.#notFuture(fields('asOf'), asOf);
    this.#shared = { asOf, source: this.#values.source(fields('source')) };
    const seen = new Set<unknown>();
    const tables: OwnTable[] = [];
    let acts = 0;
    for (const table of data.tables) {
      const { value, place } = table.id;
      if (seen.has(value)) this.faults.add('twice', place, value);
      seen.add(value);
      const read = this.#table(table, data);
      if (read) tables.push(read);
      acts += table.acts.length;
      if (acts < actsInPiece) continue;
      acts = 0;
      await pause?.();
    }
    return { tables };
  }
}
