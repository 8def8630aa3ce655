import type { IsoDate, PartyCode } from './types.js';

/** What the widgets of one group have in common. A key without a value is not set. */
export interface GroupState {
  readonly selected?: PartyCode | undefined;
  readonly hovered?: PartyCode | undefined;
  /** Instruments as an attribute would list them; followed by widgets that name none themselves. */
  readonly instruments?: string | undefined;
  readonly asOf?: IsoDate | undefined;
}

export type GroupListener = (state: GroupState, changed: ReadonlySet<keyof GroupState>) => void;

/**
 * The state of one group, and who is told of it.
 *
 * Requests go in, state comes out: a widget shows nothing of a request until the
 * store tells it, so all members show the same at any time. Nothing is told
 * twice, and a request that changes nothing is told to nobody.
 */
export class GroupStore {
  #state: GroupState = {};
  readonly #listeners = new Set<GroupListener>();
  readonly #asked: GroupState[] = [];
  #telling = false;

  get state(): GroupState {
    return this.#state;
  }

  /** The number of members. */
  get size(): number {
    return this.#listeners.size;
  }

  /** Asks for a change of some keys; `undefined` clears one. */
  request(change: GroupState): void {
    this.#asked.push(change);
    // A member that asks while it is being told waits until all have been told:
    // every member hears the same changes in the same order.
    if (this.#telling) return;
    this.#telling = true;
    try {
      for (let next = this.#asked.shift(); next; next = this.#asked.shift()) this.#apply(next);
    } finally {
      this.#telling = false;
    }
  }

  #apply(change: GroupState): void {
    const changed = (Object.keys(change) as (keyof GroupState)[]).filter(
      (key) => change[key] !== this.#state[key],
    );
    if (changed.length === 0) return;
    this.#state = { ...this.#state, ...change };
    const keys = new Set(changed);
    for (const listener of [...this.#listeners]) {
      if (this.#listeners.has(listener)) listener(this.#state, keys);
    }
  }

  /** Sets keys that nobody has set yet: what a member brings along when it joins. */
  seed(change: GroupState): void {
    const unset = Object.entries(change).filter(
      ([key, value]) => value !== undefined && this.#state[key as keyof GroupState] === undefined,
    );
    this.request(Object.fromEntries(unset));
  }

  /**
   * Joins. The state as it stands is read from `state`; the listener hears of
   * changes only.
   * @returns a function that leaves.
   */
  join(listener: GroupListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/*
 * Each bundle carries its own copy of this file, and a page may load several: a
 * bundle for one tag beside another, the host script of the iframes. The stores
 * are the page's, so they are kept where all copies find them.
 */
const key = Symbol.for('treaty-widgets.groups');
const page = globalThis as { [key]?: Map<string, GroupStore> };

/** The store of a group by name; the same for all who ask, for the life of the page. */
export function groupStore(name: string): GroupStore {
  const stores = (page[key] ??= new Map<string, GroupStore>());
  let store = stores.get(name);
  if (!store) stores.set(name, (store = new GroupStore()));
  return store;
}
