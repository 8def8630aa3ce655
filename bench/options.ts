import { parseArgs } from 'node:util';

/** What a run of the bench is asked to do. */
export interface Options {
  /** Only bytes and loading against the bare page, within bounds. */
  readonly quick: boolean;
  /** Identifiers; all of them where `undefined`. */
  readonly contestants: readonly string[] | undefined;
  readonly measures: readonly string[] | undefined;
  readonly minutes: number;
  readonly rounds: number | undefined;
  /** Whether `dist/` is built anew before. */
  readonly build: boolean;
  /** Whether `BENCH.md` and its figures are written. */
  readonly write: boolean;
}

export const usage = `npm run bench -- [options]

  --quick                  bytes and loading against the bare page only; fails past bench/bounds.json
  --contestants a,b        only these, and the bare page
  --measures a,b           only these
  --minutes 15             about how long it may take, beside installing and building
  --rounds 3               rounds at most
  --no-build               measures dist/ as it is
  --no-write               prints BENCH.md instead of writing it; so does a run of a part of all`;

function wholeNumber(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < 1) {
    throw new Error(`--${name} is "${value}"; it has to be a whole number from 1 on`);
  }
  return number;
}

/**
 * Reads the command line.
 *
 * @param known identifiers of the measures and curves
 * @throws Error that says what is wrong.
 */
export function readOptions(
  words: readonly string[],
  known: { readonly contestants: readonly string[]; readonly measures: readonly string[] },
): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      quick: { type: 'boolean', default: false },
      contestants: { type: 'string' },
      measures: { type: 'string' },
      minutes: { type: 'string' },
      rounds: { type: 'string' },
      'no-build': { type: 'boolean', default: false },
      'no-write': { type: 'boolean', default: false },
    },
  });
  const list = (name: 'contestants' | 'measures') => {
    const asked = values[name]?.split(',').filter(Boolean);
    const strange = asked?.find((one) => !known[name].includes(one));
    if (strange !== undefined) {
      throw new Error(`--${name} has no "${strange}"; there are ${known[name].join(', ')}`);
    }
    return asked;
  };
  const contestants = list('contestants');
  const measures = list('measures');
  return {
    quick: values.quick,
    contestants,
    measures,
    minutes: wholeNumber('minutes', values.minutes) ?? 15,
    rounds: wholeNumber('rounds', values.rounds),
    build: !values['no-build'],
    // A part of all would not be the report.
    write: !values['no-write'] && contestants === undefined && measures === undefined,
  };
}
