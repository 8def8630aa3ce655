/**
 * The documented form of programme activities: what the bundle holds, and what a host may
 * supply as the property `data` or at the address `src`. See `docs/reach-data.md`.
 */

export interface HostReachCountry {
  /** ISO 3166-1 alpha-3, or the State's short name in English. */
  readonly code: string;
  readonly role: 'recipient' | 'participant' | 'attended' | 'host' | 'observer';
  readonly note?: string;
}

export interface HostReachEvent {
  /** Tells the event apart; made from its day and place where left out. */
  readonly id?: string;
  readonly mode: 'direct' | 'workshop';
  /** `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where no more is known. */
  readonly start: string;
  /** Last day; left out where it is the first or not known. */
  readonly end?: string;
  readonly title: string;
  /** Where; drawn on the map if it has both coordinates, in degrees, north and east positive. */
  readonly place?: { readonly name: string; readonly latitude?: number; readonly longitude?: number };
  readonly countries: readonly HostReachCountry[];
  readonly sources?: readonly { readonly title: string; readonly url?: string }[];
  readonly note?: string;
}

export interface HostReach {
  readonly events: readonly HostReachEvent[];
  /** The list is the whole of what it speaks of. Left out, it is shown as a part. */
  readonly complete?: boolean;
  /** Who vouches for the list; stands in the caption. */
  readonly source?: string;
}
