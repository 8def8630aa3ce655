/** The special lines: boundaries that are not final, agreed or international ones. */

export interface LineRule {
  readonly id: string;
  readonly pattern: 'dashed' | 'dotted' | 'dash-dot';
  /** Key of the note that explains it under a map; empty where none is needed. */
  readonly note: string;
  /** The two areas it runs between; absent for lines drawn from another source. */
  readonly between?: readonly [string, string];
}

const between = (
  id: string,
  pattern: LineRule['pattern'],
  one: string,
  other: string,
  note = '',
): LineRule => ({ id, pattern, note, between: [one, other] });

export const lineRules: readonly LineRule[] = [
  between('abyei-north', 'dotted', 'XAB', 'SDN', 'abyei'),
  between('abyei-south', 'dotted', 'XAB', 'SSD', 'abyei'),
  between('bir-tawil-sudan', 'dashed', 'XBT', 'SDN'),
  between('ethiopia-somalia', 'dashed', 'ETH', 'SOM'),
  between('golan', 'dash-dot', 'ISR', 'SYR'),
  between('halaib-egypt', 'dashed', 'XHT', 'EGY'),
  between('ilemi-south-sudan', 'dashed', 'XIT', 'SSD'),
  between('israel-palestine', 'dashed', 'ISR', 'PSE'),
  between('jammu-kashmir-india', 'dashed', 'XJK', 'IND', 'jammuKashmir'),
  between('jammu-kashmir-pakistan', 'dashed', 'XJK', 'PAK', 'jammuKashmir'),
  between('korea', 'dashed', 'PRK', 'KOR'),
  { id: 'kosovo', pattern: 'dash-dot', note: 'kosovo' },
  { id: 'line-of-control', pattern: 'dotted', note: 'jammuKashmir' },
  between('sudan-south-sudan', 'dashed', 'SDN', 'SSD', 'sudanSouthSudan'),
];
