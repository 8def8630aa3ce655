import type { Contestant } from './contestants.js';
import { measureLine, type Curve, type Line } from './curves/curve.js';
import type { Look } from './look.js';
import type { Measure, Place, Values } from './measures/measure.js';
import type { CurveResult, MeasureResult, Row } from './results.js';
import type { Site } from './site.js';
import { median, ratios, summarise } from './statistics.js';

/** A contestant, ready to be measured. */
export interface Runner {
  readonly contestant: Contestant;
  readonly site: Site;
  readonly look: Look;
}

/** How long a part of the bench may take. */
export interface Limits {
  /** Milliseconds for the whole bench. */
  readonly time: number;
  /** Rounds at most, whatever a measure wants. */
  readonly rounds: number | undefined;
  /** Told what goes on. */
  say(words: string): void;
}

/** No measure is told from fewer, unless it wants no more, or has long been past its time. */
const fewest = 3;
const patience = 1.6;

/** The list, begun at another place: in every round another comes first. */
export function rotate<T>(list: readonly T[], by: number): readonly T[] {
  const from = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(from), ...list.slice(0, from)];
}

/** Runs rounds until there are enough or the time is up; says how many counted. */
async function repeat(
  wanted: number,
  time: number,
  warmsUp: boolean,
  round: (at: number) => Promise<void>,
): Promise<number> {
  const begun = performance.now();
  let done = 0;
  for (let at = warmsUp ? -1 : 0; done < wanted; at++) {
    const elapsed = performance.now() - begun;
    const each = elapsed / Math.max(1, done + (warmsUp ? 1 : 0));
    const allowed = done >= Math.min(fewest, wanted) ? time : time * patience;
    if (done > 0 && elapsed + each > allowed) break;
    await round(at);
    if (at >= 0) done++;
  }
  return done;
}

/** Measures all contestants, rounds interleaved. */
export async function runMeasure(
  place: Place,
  measure: Measure,
  runners: readonly Runner[],
  base: string,
  limits: Limits,
): Promise<MeasureResult> {
  const able = runners.filter(
    ({ contestant }) => measure.needs === undefined || !contestant.cannot?.[measure.needs],
  );
  const samples = new Map<string, Values[]>(able.map(({ contestant }) => [contestant.id, []]));
  const failures = new Map<string, string>();
  const wanted = Math.min(measure.rounds, limits.rounds ?? Infinity);
  limits.say(measure.title);
  const rounds = await repeat(
    wanted,
    limits.time * measure.share,
    measure.warmsUp ?? false,
    async (at) => {
      for (const { contestant, site, look } of rotate(able, at + 1)) {
        if (failures.has(contestant.id)) continue;
        try {
          const values = await measure.run(place, site, look);
          if (at >= 0) samples.get(contestant.id)?.push(values);
        } catch (error) {
          failures.set(contestant.id, firstLine(error));
          limits.say(`  ${firstLine(error)}`);
        }
      }
    },
  );
  const rows = runners.map(({ contestant: { id, cannot } }): Row => {
    const unable = measure.needs && cannot?.[measure.needs];
    if (unable !== undefined) return { contestant: id, values: {}, ratios: {}, cannot: unable };
    const failure = failures.get(id);
    if (failure !== undefined) {
      return { contestant: id, values: {}, ratios: {}, cannot: `failed: ${failure}` };
    }
    return summariseRow(id, measure, samples.get(id) ?? [], samples.get(base) ?? []);
  });
  const { id, title, about, metrics } = measure;
  return { id, title, about, metrics, rounds, rows };
}

function summariseRow(
  contestant: string,
  { metrics }: Measure,
  own: readonly Values[],
  base: readonly Values[],
): Row {
  const pick = (values: readonly Values[], id: string) => values.map((one) => one[id]);
  const known = (list: readonly (number | undefined)[]) =>
    list.filter((one): one is number => one !== undefined);
  return {
    contestant,
    values: Object.fromEntries(
      metrics.map(({ id }) => [id, summarise(known(pick(own, id)))]),
    ),
    ratios: Object.fromEntries(
      metrics
        .filter(({ compared }) => compared)
        .flatMap(({ id }) => {
          const times = ratios(pick(own, id), pick(base, id));
          return times ? [[id, times]] : [];
        }),
    ),
  };
}

const firstLine = (error: unknown) => String(error).split('\n')[0] ?? '';

/** Measures all sizes of all lines, rounds interleaved. A line that fails is told as failed. */
export async function runCurve(
  place: Place,
  curve: Curve,
  lines: readonly Line[],
  limits: Limits,
): Promise<CurveResult> {
  const samples = lines.map(() => curve.sizes.map((): Values[] => []));
  const failures = new Map<Line, string>();
  limits.say(curve.title);
  const wanted = Math.min(curve.rounds, limits.rounds ?? Infinity);
  const rounds = await repeat(wanted, limits.time * curve.share, false, async () => {
    for (const [atSize, size] of curve.sizes.entries()) {
      for (const [atLine, line] of lines.entries()) {
        if (failures.has(line)) continue;
        try {
          samples[atLine]?.[atSize]?.push(await measureLine(place, line, size));
        } catch (error) {
          failures.set(line, firstLine(error));
          limits.say(`  ${firstLine(error)}`);
        }
      }
    }
  });
  const { id, title, about, unit, sizes } = curve;
  return {
    id,
    title,
    about,
    unit,
    sizes,
    rounds,
    lines: lines.map((line, at) => {
      const failed = failures.get(line);
      const of = (name: 'work' | 'longest') =>
        failed === undefined
          ? (samples[at] ?? []).map((rounds) => median(rounds.map((one) => one[name] ?? NaN)))
          : [];
      return {
        name: line.site.name,
        work: of('work'),
        longest: of('longest'),
        ...(failed === undefined ? {} : { failed: `failed: ${failed}` }),
      };
    }),
  };
}
