import type { PartyCode, State } from '../model/types.js';

/** Orders the rows of a matrix can stand in. */
export const matrixSorts = ['region', 'name', 'joined'] as const;

export type MatrixSort = (typeof matrixSorts)[number];

/** Rows that stand together, under a heading where they are a region. */
export interface RowGroup {
  /** Code of an M49 region; `undefined` where the rows are not grouped by region. */
  readonly region: string | undefined;
  readonly codes: readonly PartyCode[];
}

/** Rows a browser may skip together while they are out of sight. */
const chunk = 32;

const subregionOf = ({ intermediate, subregion }: State) => intermediate || subregion;

function byRegion(states: readonly State[], compare: (a: string, b: string) => number): RowGroup[] {
  // Within one region the regions say nothing: its subregions do.
  const within = new Set(states.map(({ region }) => region)).size === 1;
  const groups = new Map<string, PartyCode[]>();
  for (const state of states) {
    const region = within ? subregionOf(state) : state.region;
    const codes = groups.get(region);
    if (codes) codes.push(state.iso3);
    else groups.set(region, [state.iso3]);
  }
  return [...groups]
    .map(([region, codes]) => ({ region, codes }))
    .sort((a, b) => compare(a.region, b.region));
}

/**
 * The rows of a matrix, in order.
 * @param states the States shown, by name.
 * @param joinedOf how many instruments a State has joined; equal ones stay by name.
 * @param compareRegions order of the codes of regions, by their names.
 */
export function groupRows(
  states: readonly State[],
  sort: MatrixSort,
  joinedOf: (code: PartyCode) => number,
  compareRegions: (a: string, b: string) => number,
): RowGroup[] {
  if (sort === 'region') return byRegion(states, compareRegions);
  const codes = states.map(({ iso3 }) => iso3);
  if (sort === 'joined') codes.sort((a, b) => joinedOf(b) - joinedOf(a));
  const groups: RowGroup[] = [];
  for (let i = 0; i < codes.length; i += chunk)
    groups.push({ region: undefined, codes: codes.slice(i, i + chunk) });
  return groups;
}
