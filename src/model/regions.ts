import { nearest } from './nearest.js';
import type { Dataset, PartyCode, State } from './types.js';

/**
 * Groups of States a widget can be limited to: the regions, subregions and
 * intermediate regions of the UN M49 standard, the regional groups of the
 * General Assembly, and the three groups of States with special needs.
 * The key is the code that data and drawings use, the value the name an
 * attribute may use beside the code.
 */
export const regionNames: Readonly<{ [code: string]: string }> = {
  '002': 'africa',
  '015': 'northern-africa',
  '202': 'sub-saharan-africa',
  '014': 'eastern-africa',
  '017': 'middle-africa',
  '018': 'southern-africa',
  '011': 'western-africa',
  '019': 'americas',
  '419': 'latin-america-and-the-caribbean',
  '029': 'caribbean',
  '013': 'central-america',
  '005': 'south-america',
  '021': 'northern-america',
  '142': 'asia',
  '143': 'central-asia',
  '030': 'eastern-asia',
  '035': 'south-eastern-asia',
  '034': 'southern-asia',
  '145': 'western-asia',
  '150': 'europe',
  '151': 'eastern-europe',
  '154': 'northern-europe',
  '039': 'southern-europe',
  '155': 'western-europe',
  '009': 'oceania',
  '053': 'australia-and-new-zealand',
  '054': 'melanesia',
  '057': 'micronesia',
  '061': 'polynesia',
  AFR: 'african-group',
  APG: 'asia-pacific-group',
  EEG: 'eastern-european-group',
  GRULAC: 'latin-american-and-caribbean-group',
  WEOG: 'western-european-and-others-group',
  LDC: 'least-developed-countries',
  LLDC: 'landlocked-developing-countries',
  SIDS: 'small-island-developing-states',
};

/**
 * Reads the name of a group of States.
 * @param text an M49 code (`002`), a group's letters (`AFR`) or a name (`africa`, `Latin America and the Caribbean`).
 * @returns the code, or the nearest valid names.
 */
export function parseRegion(text: string): string | { readonly nearest: readonly string[] } {
  const wanted = text.trim().toLowerCase().replace(/[\s_]+/g, '-');
  const padded = /^\d{1,2}$/.test(wanted) ? wanted.padStart(3, '0') : wanted;
  for (const [code, name] of Object.entries(regionNames)) {
    if (code.toLowerCase() === padded || name === wanted) return code;
  }
  return { nearest: nearest(wanted, [...Object.values(regionNames), ...Object.keys(regionNames)]) };
}

/** Whether a State belongs to the group with this code. */
export function isIn(state: State, code: string): boolean {
  return (
    state.region === code ||
    state.subregion === code ||
    // Empty where the standard has no intermediate region, which is no region of its own.
    (code !== '' && state.intermediate === code) ||
    state.groups.includes(code) ||
    (code === 'LDC' && state.ldc) ||
    (code === 'LLDC' && state.lldc) ||
    (code === 'SIDS' && state.sids)
  );
}

/** The codes of the States of a group. */
export function statesIn(dataset: Dataset, code: string): ReadonlySet<PartyCode> {
  return new Set(dataset.states.filter((state) => isIn(state, code)).map(({ iso3 }) => iso3));
}
