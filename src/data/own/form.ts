/**
 * The documented form of a host's own acts and instruments: what `src` and `data` of a widget take and what
 * `treaty-widgets data import` writes. See `docs/own-data.md` and `data/own-data.schema.json`.
 */
import type { ActionKind, Instrument, IsoDate, Language, PartyCode } from '../../model/types.js';

/** What a document of this form calls itself. */
export const ownFormat = 'treaty-widgets-data';

/** The version of the form that is written; older ones are read, see `migrate.ts`. */
export const ownVersion = 1;

/**
 * What is done with the table that is bundled.
 * - `replace`: it is left out, and these acts take its place
 * - `add`: these acts come to it; none may contradict it
 * - `correct`: what it has of the parties named here is left out, and these acts take its place
 */
export const ownModes = ['replace', 'add', 'correct'] as const;
export type OwnMode = (typeof ownModes)[number];

export interface HostSource {
  readonly title: string;
  /** An address that begins with `http` or `https`. */
  readonly url?: string;
}

export interface HostAct {
  /** ISO 3166-1 alpha-3, `XEU`, `XEA`; or a name in one of the six languages. */
  readonly party: string;
  readonly action: ActionKind;
  /** A day; left out or empty where it is not known. */
  readonly date?: string;
  readonly inForce?: string;
  readonly note?: string;
}

/** A text in some of the six languages, or in English alone. */
export type HostText = string | { readonly [L in Language]?: string };

export interface HostInstrument {
  /** Identifier of a bundled instrument, or a new one: small letters, digits and hyphens. */
  readonly id: string;
  /** `replace` where left out; a new instrument takes no other. */
  readonly mode?: OwnMode;
  /** The day the acts speak for; that of the document where left out. */
  readonly asOf?: string;
  /** Where the acts come from; that of the document where left out. */
  readonly source?: HostSource;
  /** `dated` (every party has a date) or `parties` (a list of one day); by the acts themselves where left out. */
  readonly coverage?: 'dated' | 'parties';
  /** Whether the list holds signatures too; by the acts themselves where left out. */
  readonly hasSignatures?: boolean;
  /** Whether the list would hold withdrawals; by the acts themselves where left out. */
  readonly hasWithdrawals?: boolean;
  /** A limit of the table that a picture states. */
  readonly note?: string;
  readonly acts: readonly HostAct[];
  /** With `correct`: parties that have done nothing, though the bundled table has acts of theirs. */
  readonly removed?: readonly string[];
  // Of a new instrument only
  readonly title?: HostText;
  readonly short?: HostText;
  readonly adopted?: string;
  readonly opened?: string;
  readonly inForce?: string;
  readonly place?: string;
  readonly depositary?: string;
  readonly statusUrl?: string;
  readonly subject?: string;
  /** `#rrggbb`, dark enough to be told from the page: the colour of its line and of its parties. */
  readonly colour?: string;
}

export interface HostData {
  readonly format: typeof ownFormat;
  readonly version: number;
  /** The day the acts speak for. */
  readonly asOf?: string;
  readonly source?: HostSource;
  readonly instruments: readonly HostInstrument[];
}

/** One act as it was read: the party a code, what is not known empty. */
export interface OwnAct {
  readonly party: PartyCode;
  readonly action: ActionKind;
  readonly date: IsoDate | '';
  readonly inForce: IsoDate | '';
  readonly note: string;
  /** Title of the act's own source; empty for that of its table. */
  readonly source: string;
}

/** What a host says of one instrument, read and checked. */
export interface OwnTable {
  readonly id: string;
  readonly mode: OwnMode;
  readonly asOf: IsoDate;
  readonly source: { readonly title: string; readonly url: string };
  readonly coverage: 'dated' | 'parties';
  readonly hasSignatures: boolean;
  readonly hasWithdrawals: boolean;
  readonly note: string;
  readonly acts: readonly OwnAct[];
  readonly removed: readonly PartyCode[];
  /** The entry into force of a bundled instrument, where it is given. */
  readonly inForce?: IsoDate;
  /** Set for an instrument that is not bundled. */
  readonly facts?: OwnFacts;
}

/** The facts of a new instrument. */
export interface OwnFacts
  extends Pick<Instrument, 'adopted' | 'opened' | 'inForce' | 'place' | 'depositary' | 'statusUrl' | 'subject'> {
  readonly title: { readonly [L in Language]?: string };
  readonly short: { readonly [L in Language]?: string };
  readonly colour: string;
}

/** Everything a host supplied, read and checked. */
export interface OwnData {
  readonly tables: readonly OwnTable[];
}
