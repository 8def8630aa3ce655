import type { Instrument, Language, Milestone, State } from '../../src/model/types.js';

/** The files of `data/` as they stand, before anything is checked: what `read.ts` gives. */

/** A text in some of the six languages. */
export type InLanguages = { readonly [L in Language]?: string };

/** One row of `actions.csv`; every field is text. */
export interface ActionRow {
  readonly instrument: string;
  readonly party: string;
  readonly action: string;
  readonly date: string;
  readonly in_force: string;
  readonly source: string;
  readonly note: string;
}

/** One row of `reach.csv`: what one country had to do with one activity of the programme. */
export interface ReachRow {
  readonly start: string;
  readonly end: string;
  readonly iso3: string;
  readonly country: string;
  readonly mode: string;
  readonly role: string;
  readonly role_note: string;
  readonly event: string;
  readonly place: string;
  readonly source: string;
  readonly note: string;
}

/** One row of `places.csv`: about where a city lies, for drawing. */
export interface PlaceRow {
  readonly place: string;
  readonly latitude: string;
  readonly longitude: string;
  readonly note: string;
}

/** One row of `boundaries/areas.csv`: an area of the map and whose status colours it. */
export interface AreaRow {
  readonly id: string;
  readonly owner: string;
  readonly treatment: string;
  readonly note: string;
}

export interface TitleFile {
  readonly text: string;
  /** Page it was found on. */
  readonly source?: string;
  /** A reservation: set where the text is not the authentic title letter by letter. */
  readonly note?: string;
}

export interface InstrumentFile extends Instrument {
  readonly short: string;
  readonly titles: { readonly [L in Language]?: TitleFile };
  readonly tableNote: string;
}

export interface StateFile extends State {
  readonly names: InLanguages;
  readonly formal: InLanguages;
}

export interface OrganizationFile {
  readonly code: string;
  readonly names: InLanguages;
}

export interface SourceFile {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly terms: string;
  readonly obtainedFrom: string;
  /** Number of rows of `actions.csv` that rest on it. */
  readonly records: number;
}

/** `name-variants.json`: usual and former names, by code. */
export interface NameVariantsFile {
  readonly [code: string]: readonly string[];
}

export interface MilestoneFile extends Milestone {
  readonly text: InLanguages;
  readonly document: string;
  readonly addresses: readonly string[];
  readonly quote: string;
}

export interface RegionFile {
  readonly code: string;
  readonly level: 'region' | 'subregion' | 'intermediate' | 'regional-group' | 'special-needs';
  readonly parent: string;
  readonly names: InLanguages;
}

export interface MapNotesFile {
  readonly source: string;
  readonly mended: readonly string[];
  readonly added: readonly string[];
  readonly texts: { readonly [L in Language]?: { readonly [key: string]: string } };
}

export interface ProgrammeTotalsFile {
  readonly note: string;
  readonly totals: readonly {
    readonly id: string;
    readonly measure: string;
    readonly value: number | string;
    readonly period: string;
    /** End of the period, or the earliest it can be; only on totals of the programme itself. */
    readonly by?: string;
    /** A number of countries that a picture may set against the membership. */
    readonly countries?: { readonly number: number; readonly bound: 'exact' | 'more-than' };
    readonly source: string;
    readonly quote: string;
  }[];
}

/** `translations/<language>.json`: words that the sources have in English only, translated by this project. */
export interface TranslationFile {
  /** A short name of each instrument; a title only where no authentic one was found. */
  readonly instruments: { readonly [id: string]: { readonly short: string; readonly title?: string } };
  readonly regions: { readonly [code: string]: string };
  readonly milestones: { readonly [id: string]: string };
  /** Titles of the programme's activities. */
  readonly events: { readonly [id: string]: string };
  /** Places of the programme's activities, by their names in English. */
  readonly places: { readonly [name: string]: string };
  /** Notes on disputed lines that were found in English only. */
  readonly mapNotes: { readonly [key: string]: string };
  /** Depositaries, notes and remarks on dates, by what they are in English. */
  readonly phrases: { readonly [english: string]: string };
  /** Figures published about the programme. */
  readonly totals: { readonly [id: string]: { readonly measure: string; readonly value: string; readonly period: string } };
}

/** A published total that the table contradicts, looked at and left standing. */
export interface KnownContradiction {
  readonly instrument: string;
  readonly asOf: string;
  readonly parties: number;
  readonly source: string;
  readonly table: number;
  readonly reason: string;
}

/** A descriptor of `datapackage.json`, as far as it is checked here. */
export interface PackageField {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly [name: string]: unknown };
}

export interface PackageResource {
  readonly name: string;
  readonly path: string;
  readonly format: string;
  readonly rows?: number;
  readonly schema?: { readonly fields: readonly PackageField[] };
}

export interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly resources: readonly PackageResource[];
}

/** All of `data/`. */
export interface DataFiles {
  readonly actions: readonly ActionRow[];
  readonly reach: readonly ReachRow[];
  readonly places: readonly PlaceRow[];
  readonly areas: readonly AreaRow[];
  readonly instruments: readonly InstrumentFile[];
  readonly states: readonly StateFile[];
  readonly organizations: readonly OrganizationFile[];
  readonly nameVariants: NameVariantsFile;
  readonly sources: readonly SourceFile[];
  readonly milestones: readonly MilestoneFile[];
  readonly regions: readonly RegionFile[];
  readonly mapNotes: MapNotesFile;
  readonly programmeTotals: ProgrammeTotalsFile;
  readonly contradictions: readonly KnownContradiction[];
  readonly package: PackageFile;
  readonly translations: { readonly [L in Language]?: TranslationFile };
}
