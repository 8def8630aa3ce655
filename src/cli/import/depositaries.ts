import type { ActionKind } from '../../model/types.js';

/** How a depositary's lists are read. */
export interface Depositary {
  /** What the letter behind a day, or the word beside it, stands for; letters as they are, for `a` is not `A`. */
  readonly marks: Readonly<{ [mark: string]: ActionKind }>;
  /** The act of a day without a mark. */
  readonly plain: ActionKind;
  /** Columns of a printed list after name and word, in order. */
  readonly printed: readonly Column[];
  /** Title of the source, where the user says no other. */
  readonly title: string;
  readonly url: string;
}

export type Column = 'signature' | 'deposit' | 'inForce' | 'withdrawal';

const shared = {
  a: 'accession',
  A: 'acceptance',
  AA: 'approval',
  c: 'formal-confirmation',
  d: 'succession',
} as const;

/** The words that lists use in place of letters, in small letters. */
export const words: Readonly<{ [word: string]: ActionKind }> = {
  ratification: 'ratification',
  ratified: 'ratification',
  accession: 'accession',
  acceded: 'accession',
  acceptance: 'acceptance',
  accepted: 'acceptance',
  approval: 'approval',
  approved: 'approval',
  succession: 'succession',
  'succession notified': 'succession',
  'definitive signature': 'definitive-signature',
  confirmed: 'formal-confirmation',
  confirmation: 'formal-confirmation',
  'formal confirmation': 'formal-confirmation',
  signature: 'signature',
  signed: 'signature',
  withdrawal: 'withdrawal',
  denunciation: 'withdrawal',
};

export const depositaries = {
  /** Status tables of the United Nations Treaty Collection: `s` is a definitive signature, `d` a succession. */
  untc: {
    marks: { ...shared, s: 'definitive-signature' },
    plain: 'ratification',
    printed: ['signature', 'deposit'],
    title: 'United Nations Treaty Collection, status table',
    url: 'https://treaties.un.org',
  },
  /** ICAO's lists of parties: their heads say that `s` is a succession. */
  icao: {
    marks: { ...shared, s: 'succession' },
    plain: 'ratification',
    printed: ['signature', 'deposit', 'inForce'],
    title: 'International Civil Aviation Organization, list of parties',
    url: 'https://www.icao.int',
  },
  /** IMO's Status of Treaties: the word beside the State, day of deposit, entry into force. */
  imo: {
    marks: { ...shared, s: 'succession' },
    plain: 'ratification',
    printed: ['deposit', 'inForce'],
    title: 'International Maritime Organization, Status of Treaties',
    url: 'https://www.imo.org',
  },
  /** The IAEA's status lists: signature, word and day of deposit, entry into force. */
  iaea: {
    marks: { ...shared, s: 'succession' },
    plain: 'consent',
    printed: ['signature', 'deposit', 'inForce'],
    title: 'International Atomic Energy Agency, status list',
    url: 'https://www.iaea.org',
  },
} as const satisfies { readonly [name: string]: Depositary };

export type DepositaryName = keyof typeof depositaries;
