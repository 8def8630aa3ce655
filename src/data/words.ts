import facts from '../../data/bundle/facts.json' with { type: 'json' };
import english from '../../data/bundle/words.en.json' with { type: 'json' };
import type { InstrumentId, Language, PartyCode } from '../model/types.js';

/** The names of a State, as the United Nations writes them. */
export interface StateWords {
  readonly short: string;
  /** The formal name, in English with its article; absent where none is known. */
  readonly formal?: string;
}

export interface InstrumentWords {
  /** The title; absent where the language's is not known. */
  readonly title?: string;
  /** A short name for headings and tables: outside English a translation of this project. */
  readonly short: string;
  /** The title is the instrument's own in this language, not a translation or a paraphrase. */
  readonly authentic: boolean;
}

/** The words of the data in one language. What a language lacks is absent, never made up. */
export interface Words extends OtherWords {
  readonly language: Language;
  /** States and party organizations, by code. */
  readonly states: { readonly [code: PartyCode]: StateWords };
  /** All their codes, in the order of their short names. */
  readonly order: readonly PartyCode[];
  readonly instruments: { readonly [id: InstrumentId]: InstrumentWords };
  /** Names of M49 regions, of the regional groups of the General Assembly and of LDC, LLDC, SIDS, by code. */
  readonly regions: { readonly [code: string]: string };
  /** `general` is the disclaimer that stands under every map; the others are notes on disputed lines. */
  readonly mapNotes: { readonly [key: string]: string };
  readonly milestones: { readonly [id: string]: string };
}

/** Of the programme's activities and the figures about it, where the language is not that of the sources. */
export interface OtherWords {
  readonly events?: { readonly [id: string]: string };
  /** What the facts say in English, put into this language. */
  readonly phrases?: { readonly [english: string]: string };
  readonly places?: { readonly [english: string]: string };
  readonly totals?: { readonly [id: string]: { readonly measure: string; readonly value: string; readonly period: string } };
}

/** How the words are packed; `data/scripts/pack-words.ts` writes it. */
export interface PackedWords extends Omit<Words, 'states' | 'order'> {
  /** Short names of the States in the data's order, then of the organizations, between `|`. */
  readonly short: string;
  /** Formal names likewise, `~` for the short name; empty where there is none. */
  readonly formal: string;
  /** Places in `short`, two digits of base 36 each, in the order a reader expects of the names. */
  readonly order: string;
}

/** Unpacks the words of one language. */
export function unpackWords({ short, formal, order, ...words }: PackedWords): Words {
  const formals = formal.split('|');
  const states: { [code: PartyCode]: StateWords } = {};
  const codes: PartyCode[] = [];
  short.split('|').forEach((name, at) => {
    const code = facts.iso3.slice(at * 3, at * 3 + 3) || facts.organizations[at - facts.iso3.length / 3];
    const full = formals[at];
    if (!code) return;
    codes.push(code);
    states[code] = full ? { short: name, formal: full.replace('~', name) } : { short: name };
  });
  const places = order.match(/../g) ?? [];
  return { ...words, states, order: places.flatMap((place) => codes[parseInt(place, 36)] ?? []) };
}

let inEnglish: Words | undefined;

/** The English words as they are packed. */
export function packedEnglish(): PackedWords {
  return english as PackedWords;
}

/** The English words: always at hand. */
export function englishWords(): Words {
  return (inEnglish ??= unpackWords(packedEnglish()));
}
