import packed from '../../data/bundle/facts.json' with { type: 'json' };
import { dayFromNumber } from '../model/date.js';
import type {
  Dataset,
  Instrument,
  Milestone,
  PartyCode,
  Source,
  State,
} from '../model/types.js';
import { readNumbers } from './digits.js';

/** What every language shares, packed; `data/scripts/pack-facts.ts` writes it. */
export interface PackedFacts {
  readonly version: string;
  /** Codes without anything between them: three letters, two letters, three digits a State. */
  readonly iso3: string;
  readonly iso2: string;
  readonly m49: string;
  /** A digit a State: place in `kinds`. */
  readonly kind: string;
  readonly kinds: readonly State['kind'][];
  /** A number a State: place in `admissions`, days of admission as counted from the one before; the last place for none. */
  readonly admitted: string;
  readonly firstAdmission: number;
  readonly admissions: string;
  /** A digit a State: place in `regions`. */
  readonly region: string;
  /** Region, subregion and intermediate region, three digits each, without what is missing. */
  readonly regions: readonly string[];
  /** A digit a State: place in `memberships`. */
  readonly groups: string;
  readonly memberships: readonly (readonly string[])[];
  /** A digit a State: 1 for least developed, 2 for landlocked developing, 4 for small island developing. */
  readonly needs: string;
  readonly organizations: readonly PartyCode[];
  readonly instruments: readonly Instrument[];
  readonly sources: readonly Source[];
  readonly milestones: readonly Milestone[];
}

function unpackStates(facts: PackedFacts): State[] {
  let day = facts.firstAdmission;
  const admissions = readNumbers(facts.admissions).map((days) => dayFromNumber((day += days)));
  const admitted = readNumbers(facts.admitted);
  const [kind, region, groups, needs] = [facts.kind, facts.region, facts.groups, facts.needs].map(
    readNumbers,
  ) as [number[], number[], number[], number[]];
  return needs.map((need, at): State => {
    const regions = facts.regions[region[at] ?? 0] ?? '';
    return {
      iso3: facts.iso3.slice(at * 3, at * 3 + 3),
      iso2: facts.iso2.slice(at * 2, at * 2 + 2),
      m49: facts.m49.slice(at * 3, at * 3 + 3),
      kind: facts.kinds[kind[at] ?? 0] ?? 'nonmember',
      admitted: admissions[admitted[at] ?? NaN] ?? null,
      region: regions.slice(0, 3),
      subregion: regions.slice(3, 6),
      intermediate: regions.slice(6),
      groups: facts.memberships[groups[at] ?? 0] ?? [],
      ldc: (need & 1) > 0,
      lldc: (need & 2) > 0,
      sids: (need & 4) > 0,
    };
  });
}

/** Unpacks everything but the acts. */
export function unpackFacts(
  facts: PackedFacts = packed as unknown as PackedFacts,
): Omit<Dataset, 'actsOf'> {
  const { version, organizations, instruments, sources, milestones } = facts;
  return {
    version,
    states: unpackStates(facts),
    organizations,
    instruments,
    sources,
    milestones,
  };
}
