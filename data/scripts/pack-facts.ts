import type { PackedFacts } from '../../src/data/facts.js';
import { dayNumber } from '../../src/model/date.js';
import type { Instrument } from '../../src/model/types.js';
import type { DataFiles, InstrumentFile } from './files.js';
import { digit, number } from './write-digits.js';

/** A table of distinct values, and for each of the given ones its place there, as a number. */
function tabled(values: readonly string[]): { readonly table: string[]; readonly places: string } {
  const table = [...new Set(values)];
  return { table, places: values.map((value) => number(table.indexOf(value))).join('') };
}

function factsOf({ short: _short, titles: _titles, tableNote, ...facts }: InstrumentFile): Instrument {
  return tableNote ? { ...facts, tableNote } : facts;
}

/** Packs what every language shares; see {@link PackedFacts}. */
export function packFacts(data: DataFiles): PackedFacts {
  const { states } = data;
  const kinds = tabled(states.map(({ kind }) => kind));
  const regions = tabled(states.map((s) => s.region + s.subregion + s.intermediate));
  const groups = tabled(states.map((s) => s.groups.join(' ')));
  const admissions = [...new Set(states.flatMap(({ admitted }) => admitted ?? []))].sort();
  const dayOf = admissions.map(dayNumber);
  const first = dayOf[0] ?? 0;
  return {
    version: data.package.version,
    iso3: states.map(({ iso3 }) => iso3).join(''),
    iso2: states.map(({ iso2 }) => iso2).join(''),
    m49: states.map(({ m49 }) => m49).join(''),
    kind: kinds.places,
    kinds: kinds.table as PackedFacts['kinds'],
    admitted: states
      .map(({ admitted }) => number(admitted ? admissions.indexOf(admitted) : admissions.length))
      .join(''),
    firstAdmission: first,
    admissions: dayOf.map((day, at) => number(day - (dayOf[at - 1] ?? first))).join(''),
    region: regions.places,
    regions: regions.table,
    groups: groups.places,
    memberships: groups.table.map((list) => list.split(' ').filter(Boolean)),
    needs: states.map((s) => digit(Number(s.ldc) + 2 * Number(s.lldc) + 4 * Number(s.sids))).join(''),
    organizations: data.organizations.map(({ code }) => code),
    instruments: data.instruments.map(factsOf),
    sources: data.sources.map(({ id, title, url, terms }) => ({ id, title, url, terms })),
    milestones: data.milestones.map(({ id, date, end, kind, major }) => ({ id, date, end, kind, major })),
  };
}
