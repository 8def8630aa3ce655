/**
 * Whose colour each area of the map takes, following the depiction of the United
 * Nations. An area that is not listed here is a State of that code.
 */

export type Treatment =
  /** The State itself. */
  | 'state'
  /** An area of its own code, coloured as its owner. */
  | 'as'
  /** Coloured as nobody, unless a host says otherwise. */
  | 'neutral';

export interface AreaRule {
  readonly id: string;
  /** ISO 3166-1 alpha-3 of the State whose status colours it; empty when neutral. */
  readonly owner: string;
  readonly treatment: Treatment;
  readonly note: string;
}

const as = (id: string, owner: string, note: string): AreaRule => ({
  id,
  owner,
  treatment: 'as',
  note,
});

const neutral = (note: string, ...ids: string[]): AreaRule[] =>
  ids.map((id) => ({ id, owner: '', treatment: 'neutral', note }));

const listed = 'On the United Nations list of Non-Self-Governing Territories';
const apart = 'Territory with a code of its own in the M49 standard';

export const areaRules: readonly AreaRule[] = [
  as('HKG', 'CHN', 'Hong Kong Special Administrative Region of China'),
  as('MAC', 'CHN', 'Macao Special Administrative Region of China'),
  as('TWN', 'CHN', 'Taiwan Province of China'),
  as('XAP', 'IND', 'Arunachal Pradesh'),
  as('XHT', 'SDN', "Hala'ib triangle"),
  as('XBT', 'EGY', "Bi'r Tawil"),
  as('XIT', 'SSD', 'Ilemi triangle'),
  as('ALA', 'FIN', 'Åland Islands, an autonomous part of Finland'),
  as('SJM', 'NOR', 'Svalbard and Jan Mayen Islands, parts of Norway'),
  as('GUF', 'FRA', 'French Guiana, an overseas department of France'),
  as('GLP', 'FRA', 'Guadeloupe, an overseas department of France'),
  as('MTQ', 'FRA', 'Martinique, an overseas department of France'),
  as('REU', 'FRA', 'Réunion, an overseas department of France'),
  ...neutral('Jammu and Kashmir: final status not yet agreed upon by the parties', 'XJK'),
  ...neutral('Aksai Chin: shown as undetermined', 'XAC'),
  ...neutral('Abyei: final status not yet determined', 'XAB'),
  ...neutral(
    `${apart}; the General Assembly lists it as the question of the Comorian island of Mayotte`,
    'MYT',
  ),
  ...neutral(
    `${listed}; a dispute exists concerning sovereignty over the Falkland Islands (Malvinas)`,
    'FLK',
  ),
  ...neutral(listed, 'AIA', 'ASM', 'BMU', 'CYM', 'ESH', 'GIB', 'GUM', 'MSR', 'NCL', 'PCN'),
  ...neutral(listed, 'PYF', 'SHN', 'TCA', 'TKL', 'VGB', 'VIR'),
  ...neutral(apart, 'ABW', 'ATF', 'BES', 'BLM', 'BVT', 'CCK', 'CUW', 'CXR', 'FRO', 'GGY'),
  ...neutral(apart, 'SXM'),
  ...neutral(apart, 'GRL', 'HMD', 'IMN', 'JEY', 'MAF', 'MNP', 'NFK', 'PRI', 'SGS', 'SPM'),
];

/** The rule of an area, by its code. */
export function areaRule(id: string): AreaRule {
  const rule = areaRules.find((one) => one.id === id);
  return rule ?? { id, owner: id, treatment: 'state', note: stateNotes[id] ?? '' };
}

/** What is worth saying of States whose extent readers ask about. */
const stateNotes: Readonly<Record<string, string>> = {
  COK: 'A State party in its own right, not a Member of the United Nations',
  NIU: 'A State party in its own right, not a Member of the United Nations',
  RUS: 'Kuril islands included',
  SRB: 'Kosovo included, under Security Council resolution 1244 (1999)',
  SYR: 'The Golan included',
  UKR: 'Autonomous Republic of Crimea and Sevastopol included',
  PSE: 'Gaza Strip and West Bank, East Jerusalem included',
};
