/**
 * The words of the library, as types. They are treaty law's own: an instrument
 * is a convention, protocol or amendment; an act is what a State deposited with
 * or declared to the depositary; a status is what follows from the acts.
 */

/** A calendar day, `YYYY-MM-DD`. Days compare correctly as strings. */
export type IsoDate = string;

/** ISO 3166-1 alpha-3; `XEU` is the European Union, `XEA` EURATOM. */
export type PartyCode = string;

/** Identifier of an instrument, for example `financing-1999`. */
export type InstrumentId = string;

/** The six official languages of the United Nations. */
export type Language = 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';

export const statuses = [
  'party',
  'signatory',
  'withdrawn',
  'none',
  'unknown',
  'not-a-state',
] as const;

/** What a State is to an instrument at a date. */
export type Status = (typeof statuses)[number];

export const actionKinds = [
  'signature',
  'ratification',
  'acceptance',
  'approval',
  'accession',
  'succession',
  'definitive-signature',
  'formal-confirmation',
  'withdrawal',
  /** Listed as a party by a source that does not say how. */
  'party',
  /** Consent on a known date, of a kind the source does not tell. */
  'consent',
  /** The Treaty Collection's own word for the Single Convention as amended. */
  'participation',
] as const;

export type ActionKind = (typeof actionKinds)[number];

/** One treaty action, as recorded in `data/actions.csv`. */
export interface Act {
  readonly instrument: InstrumentId;
  readonly party: PartyCode;
  readonly action: ActionKind;
  /** Day of the action; empty where the source gives none. */
  readonly date: IsoDate | '';
  /** Day from which the instrument binds this party, where the source prints it; else empty. */
  readonly inForce: IsoDate | '';
  /** Identifier of the source, see {@link Source}. */
  readonly source: string;
  /** The compiler's remark on this record, in English; empty for most. */
  readonly note: string;
}

/** Where records come from. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly terms: string;
}

/** How much of its history an instrument's table can answer. */
export type TableCoverage = 'dated' | 'parties' | 'totals';

/** A number of parties published for a date. The date may be partial (`2015`, `2018-09`) or a remark. */
export interface KnownTotal {
  readonly parties: number;
  readonly asOf: string;
  readonly source: string;
}

export interface Instrument {
  readonly id: InstrumentId;
  /** Place in the list of the nineteen universal instruments, 1 to 19; `null` for a neighbour. */
  readonly number: number | null;
  readonly set: 'universal-19' | 'neighbours' | 'own';
  /** One of the twelve that existed when the Eleventh Crime Congress met in April 2005. */
  readonly inTwelveOf2005: boolean;
  /** `aviation`, `maritime`, `nuclear`, `explosives`, `persons`, `financing`; for neighbours `drugs`, `organized-crime`, `corruption`. */
  readonly subject: string;
  readonly adopted: IsoDate;
  readonly place: string;
  /** Day it was opened for signature, where that differs from the adoption and is known. */
  readonly opened: IsoDate | null;
  readonly inForce: IsoDate | null;
  /** A reservation about `inForce`, in English; empty for most. */
  readonly inForceNote: string;
  readonly depositary: string;
  /** Address of the depositary's own status page, or empty. */
  readonly statusUrl: string;
  readonly coverage: TableCoverage;
  /** The day the table speaks for; `null` for an instrument without a table. */
  readonly asOf: IsoDate | null;
  /** False where the table has no signatures: who only signed shows as `none`. */
  readonly hasSignatures: boolean;
  /** A limit of this table that a picture should state, in English; absent or empty for most. */
  readonly tableNote?: string;
  readonly totals: readonly KnownTotal[];
  /** Whether the table would hold withdrawals; no bundled one does. */
  readonly hasWithdrawals?: boolean;
  /** Set where a host supplied the table or a part of it. */
  readonly own?: OwnMark;
}

/** What a picture says of a table that a host supplied. */
export interface OwnMark {
  readonly mode: 'replace' | 'add' | 'correct';
  /** The day the host's acts speak for. */
  readonly asOf: IsoDate;
  readonly source: Source;
  /** Names by language, of an instrument that is not bundled. */
  readonly title?: { readonly [L in Language]?: string };
  readonly short?: { readonly [L in Language]?: string };
  /** `#rrggbb` on a light and on a dark page; absent for the library's own. */
  readonly colour?: { readonly light: string; readonly dark: string };
}

export interface State {
  readonly iso3: PartyCode;
  readonly iso2: string;
  /** UN M49 numeric code, three digits. */
  readonly m49: string;
  readonly kind: 'member' | 'observer' | 'nonmember';
  /** Day of admission to the United Nations; `null` for one that is not a Member. */
  readonly admitted: IsoDate | null;
  /** M49 codes of region, subregion and, where there is one, intermediate region. */
  readonly region: string;
  readonly subregion: string;
  readonly intermediate: string;
  /** Regional groups of the General Assembly: AFR, APG, EEG, GRULAC, WEOG. */
  readonly groups: readonly string[];
  readonly ldc: boolean;
  readonly lldc: boolean;
  readonly sids: boolean;
}

/** A dated event of the subject's history. */
export interface Milestone {
  readonly id: string;
  /** `YYYY-MM-DD`, or `YYYY-MM` where no day is known. */
  readonly date: string;
  /** Last day of an event that took several; else empty. */
  readonly end: string;
  readonly kind: string;
  /** Set for the few that stand as marks on a slider or a timeline. */
  readonly major: boolean;
}

/** Everything that is known, decoded. Acts are decoded an instrument at a time, on first use. */
export interface Dataset {
  readonly version: string;
  /** 197: the Members, the observers, the Cook Islands and Niue, by code. */
  readonly states: readonly State[];
  /** Parties that are not States: `XEU`, `XEA`. */
  readonly organizations: readonly PartyCode[];
  readonly instruments: readonly Instrument[];
  readonly sources: readonly Source[];
  readonly milestones: readonly Milestone[];
  /**
   * The acts of one instrument, by party then date; empty for an instrument without a table.
   * @throws {RangeError} for an identifier that is not among `instruments`.
   */
  actsOf(instrument: InstrumentId): readonly Act[];
}
