import { coverageAt, type Coverage } from './coverage.js';
import { isIn, statesIn } from './regions.js';
import type { Question } from './question.js';
import type { Dataset, Instrument, IsoDate, PartyCode, State } from './types.js';

/** Ways to part the world: M49 regions, M49 subregions, the regional groups of the General Assembly. */
export const divisions = ['region', 'subregion', 'group'] as const;

export type Division = (typeof divisions)[number];

const codesOf: { readonly [D in Division]: (state: State) => readonly string[] } = {
  region: ({ region }) => [region],
  subregion: ({ subregion }) => [subregion],
  group: ({ groups }) => groups,
};

/** Regions in the order of the M49 standard's own list, Oceania last. */
const regionOrder = ['002', '019', '142', '150', '009'];

/** Codes of the parts of the world, subregions by region. */
export function partsOf(dataset: Dataset, division: Division): readonly string[] {
  const keys = new Map<string, string>();
  for (const state of dataset.states) {
    const rank = division === 'group' ? '' : String(regionOrder.indexOf(state.region) + 1);
    for (const code of codesOf[division](state)) if (code) keys.set(code, `${rank} ${code}`);
  }
  return [...keys].sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([code]) => code);
}

/** Member States that stand in two parts or more, and those that stand in none. */
export function misfits(
  dataset: Dataset,
  division: Division,
  date: IsoDate,
): { readonly twice: readonly PartyCode[]; readonly never: readonly PartyCode[] } {
  const parts = partsOf(dataset, division);
  const twice: PartyCode[] = [];
  const never: PartyCode[] = [];
  for (const state of dataset.states) {
    if (state.admitted === null || state.admitted > date) continue;
    const count = parts.filter((code) => isIn(state, code)).length;
    if (count > 1) twice.push(state.iso3);
    if (count === 0) never.push(state.iso3);
  }
  return { twice, never };
}

/** The coverage of one instrument in one part of the world, or in all of it. */
export interface CoveragePart {
  readonly coverage: Coverage;
  /** Code of the region or group; `undefined` for all that was asked for. */
  readonly part: string | undefined;
}

/**
 * The coverages a picture compares: one an instrument, or one for each part of
 * the world and instrument. Parts without a State in the question's region are
 * left out.
 */
export function coverageParts(
  dataset: Dataset,
  { instruments, asOf, region }: Question,
  division: Division | undefined,
): readonly CoveragePart[] {
  const among = region === undefined ? undefined : statesIn(dataset, region);
  const parts: readonly (string | undefined)[] = division ? partsOf(dataset, division) : [undefined];
  return instruments.flatMap((instrument) =>
    parts.flatMap((part) => {
      const inPart = part === undefined ? undefined : statesIn(dataset, part);
      const chosen = among && inPart ? new Set([...inPart].filter((code) => among.has(code))) : (inPart ?? among);
      const coverage = coverageAt(dataset, instrument, asOf, chosen);
      return part !== undefined && coverage.members === 0 && coverage.party === 0 ? [] : [{ coverage, part }];
    }),
  );
}

/** Totals of parties published for the last day, month or year before a day. */
export interface PublishedTotal {
  /** The numbers published for it, ascending: sources may differ. */
  readonly parties: readonly number[];
  /** As published: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly asOf: string;
}

/** The last day of what a partial date may mean; `undefined` for a remark. */
function endOf(asOf: string): string | undefined {
  if (/^\d{4}$/.test(asOf)) return `${asOf}-12-31`;
  if (/^\d{4}-\d{2}$/.test(asOf)) return `${asOf}-31`;
  return /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? asOf : undefined;
}

/** The totals nearest before or on a day; `undefined` where none has a date that surely lies before it. */
export function totalsBefore({ totals }: Instrument, date: IsoDate): PublishedTotal | undefined {
  let best: { end: string; asOf: string; parties: Set<number> } | undefined;
  for (const { parties, asOf } of totals) {
    const end = endOf(asOf);
    if (end === undefined || end > date) continue;
    if (!best || end > best.end) best = { end, asOf, parties: new Set([parties]) };
    else if (asOf === best.asOf) best.parties.add(parties);
  }
  return best && { parties: [...best.parties].sort((a, b) => a - b), asOf: best.asOf };
}
