import { editDistance } from '../../model/nearest.js';
import type { Dataset, PartyCode } from '../../model/types.js';
import { fold } from './fold.js';

/** `data/bundle/names.json`; `data/scripts/pack-names.ts` writes it. */
export interface PackedNames {
  /** The folded names of each party between `|`; parties between `~`, States in the data's order, then organizations. */
  readonly names: string;
}

/** Fetches the names, once one is met that is no code. */
export type NamesLoader = () => Promise<PackedNames>;

const bundledNames: NamesLoader = async () =>
  (await import('../../../data/bundle/names.json', { with: { type: 'json' } })).default;

const finders = new WeakMap<Dataset['states'], PartyFinder>();

/** Finds a party by its code or by a name. */
export class PartyFinder {
  readonly #codes: ReadonlyMap<string, PartyCode>;
  readonly #order: readonly PartyCode[];
  readonly #byName = new Map<string, PartyCode>();

  /** The one of these data: names once learned are not learned again. */
  static of(dataset: Dataset): PartyFinder {
    let finder = finders.get(dataset.states);
    if (!finder) finders.set(dataset.states, (finder = new PartyFinder(dataset)));
    return finder;
  }

  private constructor({ states, organizations }: Pick<Dataset, 'states' | 'organizations'>) {
    this.#order = [...states.map(({ iso3 }) => iso3), ...organizations];
    this.#codes = new Map([
      ...this.#order.map((code): [string, PartyCode] => [code, code]),
      ...states.flatMap(({ iso2, m49, iso3 }): [string, PartyCode][] => [[iso2, iso3], [m49, iso3]]),
    ]);
  }

  /** The party with this code, in any case: alpha-3, alpha-2 or M49. */
  byCode(written: string): PartyCode | undefined {
    return this.#codes.get(written.trim().toUpperCase());
  }

  /** Fetches the names, unless they are known. */
  async learn(load: NamesLoader = bundledNames): Promise<void> {
    if (this.#byName.size > 0) return;
    const { names } = await load();
    names.split('~').forEach((list, at) => {
      const code = this.#order[at];
      if (code) for (const name of list.split('|')) this.#byName.set(name, code);
    });
  }

  /** The party that a code or a name stands for; names only once they have been learned. */
  find(written: string): PartyCode | undefined {
    // No name is longer; a host may pass anything.
    const text = written.slice(0, 200);
    return this.byCode(text) ?? this.#byName.get(fold(text));
  }

  /** The parties whose names are nearest to a mistaken one, at most three. */
  nearest(written: string): PartyCode[] {
    const wanted = fold(written.slice(0, 64));
    if (wanted === '') return [];
    const scores = new Map<PartyCode, number>();
    for (const [name, code] of this.#byName) {
      const within = wanted.length > 3 && name.length > 3 && (name.includes(wanted) || wanted.includes(name));
      const far = Math.abs(name.length - wanted.length) > wanted.length / 3 + 1;
      const score = within ? 0.5 : far ? Infinity : editDistance(wanted, name);
      if (score <= Math.max(2, wanted.length / 3)) scores.set(code, Math.min(score, scores.get(code) ?? Infinity));
    }
    return [...scores].sort((a, b) => a[1] - b[1]).slice(0, 3).map(([code]) => code);
  }
}
