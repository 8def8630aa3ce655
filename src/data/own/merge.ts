import type { Act, Dataset, Instrument, InstrumentId, Source } from '../../model/types.js';
import { onDark } from './colour.js';
import type { OwnData, OwnTable } from './form.js';

/** The host's sources, each once, beside those of the bundle. */
class Sources {
  readonly #own = new Map<string, Source>();
  readonly #byTitle: ReadonlyMap<string, Source>;

  constructor(private readonly bundled: readonly Source[]) {
    this.#byTitle = new Map(bundled.map((source) => [source.id, source]));
  }

  of({ title, url }: OwnTable['source']): Source {
    const key = `${title}\n${url}`;
    let source = this.#own.get(key);
    // No identifier of the bundle has a colon.
    if (!source) this.#own.set(key, (source = { id: `own:${this.#own.size + 1}`, title, url, terms: '' }));
    return source;
  }

  /** The source that a row names: one of the bundle's by its identifier, else by its title. */
  named(written: string): Source {
    return this.#byTitle.get(written) ?? this.of({ title: written, url: '' });
  }

  all(): readonly Source[] {
    return [...this.bundled, ...this.#own.values()];
  }
}

const noFacts = {
  number: null,
  set: 'own' as const,
  inTwelveOf2005: false,
  inForceNote: '',
  totals: [],
};

function instrumentOf(table: OwnTable, bundled: Instrument | undefined, source: Source): Instrument {
  const { id, mode, asOf, facts } = table;
  const own = { mode, asOf, source };
  if (bundled && mode !== 'replace')
    return {
      ...bundled,
      ...(mode === 'add' ? { asOf } : {}),
      ...(table.hasWithdrawals ? { hasWithdrawals: true } : {}),
      ...(table.inForce ? { inForce: table.inForce } : {}),
      ...(table.note ? { tableNote: table.note } : {}),
      own,
    };
  const { coverage, hasSignatures, hasWithdrawals, note: tableNote } = table;
  const ofTable = { coverage, asOf, hasSignatures, hasWithdrawals, tableNote };
  if (bundled) return { ...bundled, ...ofTable, ...(table.inForce ? { inForce: table.inForce, inForceNote: '' } : {}), own };
  const { title = {}, short = {}, colour, ...known } = facts ?? { title: {}, short: {}, colour: '' };
  return {
    ...(known as Omit<NonNullable<OwnTable['facts']>, 'title' | 'short' | 'colour'>),
    ...noFacts,
    ...ofTable,
    id,
    own: { ...own, title, short, ...(colour ? { colour: { light: colour, dark: onDark(colour) } } : {}) },
  };
}

function actsOf(table: OwnTable, bundled: readonly Act[], sources: Sources, order: ReadonlyMap<string, number>): Act[] {
  const { id: instrument, mode, source } = table;
  const own = table.acts.map((act): Act => {
    const { id } = act.source ? sources.named(act.source) : sources.of(source);
    return { ...act, instrument, source: id };
  });
  const touched = new Set([...own.map(({ party }) => party), ...table.removed]);
  const kept = mode === 'replace' ? [] : mode === 'add' ? bundled : bundled.filter(({ party }) => !touched.has(party));
  const rank = ({ party }: Act) => order.get(party) ?? order.size;
  return [...kept, ...own].sort((a, b) => rank(a) - rank(b) || (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/**
 * The bundled data with a host's in them, instrument by instrument. Neither of the two is changed.
 * @param own read and checked against the same `bundled`.
 */
export function mergeOwn(bundled: Dataset, { tables }: OwnData): Dataset {
  const sources = new Sources(bundled.sources);
  const order = new Map([...bundled.states.map(({ iso3 }) => iso3), ...bundled.organizations].map((code, at) => [code, at]));
  const instruments = new Map(bundled.instruments.map((one) => [one.id, one]));
  const acts = new Map<InstrumentId, readonly Act[]>();
  for (const table of tables) {
    const known = instruments.get(table.id);
    acts.set(table.id, actsOf(table, known ? bundled.actsOf(table.id) : [], sources, order));
    instruments.set(table.id, instrumentOf(table, known, sources.of(table.source)));
  }
  return {
    ...bundled,
    instruments: [...instruments.values()],
    sources: sources.all(),
    actsOf: (id) => acts.get(id) ?? bundled.actsOf(id),
  };
}
