import type { PropertyValues } from 'lit';
import { parseDate } from '../model/date.js';
import { groupStore, type GroupListener, type GroupState, type GroupStore } from '../model/group.js';
import { parseInstruments } from '../model/instruments.js';
import type { Dataset, PartyCode } from '../model/types.js';

/** The properties of a widget that a group has a say in. */
export interface GroupHost {
  group: string;
  asOf: string;
  selected: string;
  readonly instruments: string;
  readonly isConnected: boolean;
}

/**
 * A widget's membership of its group.
 *
 * - In a group `asOf` and `selected` read what the group has. What the host had
 *   set before comes back when the widget leaves.
 * - The host's attributes seed a group that has none, and change the group when
 *   they are changed later. What cannot be read is never shared.
 * - A widget that is off the page hears nothing and changes nothing; back on it,
 *   it joins again with its next update.
 */
export class GroupMember {
  #store: GroupStore | undefined;
  #leave: (() => void) | undefined;
  #updating = false;
  /** What the host had set where the group's now stands in the property. */
  #kept: { asOf?: string; selected?: string } = {};
  /** Whether the State the group hovers is hovered here. */
  #hovers = false;

  /** @param onChange called when another member, or this one by a request, has changed the group. */
  constructor(
    private readonly host: GroupHost,
    private readonly facts: () => Dataset,
    private readonly onChange: GroupListener,
  ) {}

  get isMember(): boolean {
    return this.#leave !== undefined;
  }

  /** What the group has; nothing without one. */
  get state(): GroupState {
    return this.#store?.state ?? {};
  }

  /** Asks the group for a change; gives false where there is no group to ask. */
  request(change: GroupState): boolean {
    if (!this.isMember) return false;
    this.#store?.request(change);
    return true;
  }

  /** Tells the group which State the pointer or the focus is on. */
  hover(code: PartyCode | undefined): void {
    if (code === undefined && !this.#hovers) return;
    this.#hovers = code !== undefined;
    this.request({ hovered: code });
  }

  leave(): void {
    // A pointer cannot be on what is gone.
    this.hover(undefined);
    this.#leave?.();
    this.#leave = undefined;
  }

  /** Joins, leaves and speaks as the widget's attributes say; to be called early in each update. */
  update(changed: PropertyValues<GroupHost>): void {
    this.#updating = true;
    try {
      this.#update(changed);
    } finally {
      this.#updating = false;
    }
  }

  #update(changed: PropertyValues<GroupHost>): void {
    const { host } = this;
    if (changed.has('group')) {
      this.leave();
      this.#restore();
      this.#store = host.group ? groupStore(host.group) : undefined;
    }
    if (!this.#store || !host.isConnected) return;
    if (this.#leave) this.#speak(this.#store, changed);
    else {
      this.#leave = this.#store.join((state, keys) => {
        this.#take(state, keys);
        if (!this.#updating) this.onChange(state, keys);
      });
      this.#store.seed(this.#own());
    }
    this.#take(this.#store.state, new Set(['asOf', 'selected']));
  }

  /** Tells the group what the host changed; what equals the group's was taken from it. */
  #speak(store: GroupStore, changed: PropertyValues<GroupHost>): void {
    const own = this.#own();
    const { asOf, selected } = store.state;
    const change: { -readonly [K in keyof GroupState]: GroupState[K] } = {};
    if (changed.has('asOf') && own.asOf !== asOf && (own.asOf || this.host.asOf === '')) {
      change.asOf = own.asOf;
      delete this.#kept.asOf;
    }
    if (changed.has('selected') && own.selected !== selected) {
      change.selected = own.selected;
      delete this.#kept.selected;
    }
    if (changed.has('instruments') && own.instruments) change.instruments = own.instruments;
    store.request(change);
  }

  /**
   * Lets the properties read what the group has, of the keys that changed: the
   * host may have set another that has not been told yet. A date that is none
   * stays, to be told as a fault.
   */
  #take({ asOf = '', selected = '' }: GroupState, keys: ReadonlySet<keyof GroupState>): void {
    const { host } = this;
    const isReadable = host.asOf === '' || parseDate(host.asOf.trim()) !== undefined;
    if (keys.has('asOf') && host.asOf !== asOf && isReadable) {
      this.#kept.asOf ??= host.asOf;
      host.asOf = asOf;
    }
    if (keys.has('selected') && host.selected !== selected) {
      this.#kept.selected ??= host.selected;
      host.selected = selected;
    }
  }

  /** Gives the host's own values back, unless it has set others together with the group. */
  #restore(): void {
    const { host } = this;
    const { asOf = '', selected = '' } = this.state;
    if (this.#kept.asOf !== undefined && host.asOf === asOf) host.asOf = this.#kept.asOf;
    if (this.#kept.selected !== undefined && host.selected === selected)
      host.selected = this.#kept.selected;
    this.#kept = {};
  }

  #own(): GroupState {
    const { asOf, selected, instruments: list } = this.host;
    const { instruments, misnamed } = parseInstruments(this.facts(), list);
    return {
      asOf: parseDate(asOf.trim()),
      selected: selected || undefined,
      instruments: instruments.length > 0 && misnamed.length === 0 ? list : undefined,
    };
  }
}
