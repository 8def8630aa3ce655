import { parseDate } from '../model/date.js';
import { defaultDate } from '../model/default-date.js';
import { instrumentSets, parseInstruments } from '../model/instruments.js';
import type { Question } from '../model/question.js';
import { parseRegion, regionNames } from '../model/regions.js';
import type { Dataset, Instrument, IsoDate } from '../model/types.js';
import type { Arguments } from './arguments.js';
import { messages } from './messages.js';
import { nearestDays } from './nearest-days.js';
import { closest, quoted, UsageError } from './usage-error.js';

function readInstruments(dataset: Dataset, text: string | undefined): readonly Instrument[] {
  const example = '--instruments financing-1999';
  if (text === undefined)
    throw new UsageError(messages.missingFlag({ flag: '--instruments', example }));
  const { instruments, misnamed } = parseInstruments(dataset, text);
  const valid = [...dataset.instruments.map(({ id }) => id), ...instrumentSets];
  if (misnamed.length > 0) {
    const near = new Set(misnamed.flatMap(({ value }) => closest(value, valid).split(', ')));
    throw new UsageError(
      messages.unknownInstruments({
        n: misnamed.length,
        values: misnamed.map(({ value }) => quoted(value)).join(', '),
        nearest: [...near].join(', '),
      }),
    );
  }
  if (instruments.length === 0)
    throw new UsageError(
      messages.unknownInstruments({ n: 1, values: quoted(text), nearest: instrumentSets.join(', ') }),
    );
  return instruments;
}

function readDay(text: string, otherwise: IsoDate): IsoDate {
  const day = parseDate(text);
  if (day !== undefined) return day;
  const near = nearestDays(text);
  throw new UsageError(
    messages.noDay({
      value: quoted(text),
      nearest: (near.length > 0 ? near : [otherwise]).join(', '),
    }),
  );
}

function readRegion(text: string): string {
  const region = parseRegion(text);
  if (typeof region === 'string') return region;
  const valid = [...Object.values(regionNames), ...Object.keys(regionNames)];
  throw new UsageError(
    messages.unknownRegion({ value: quoted(text), nearest: closest(text, valid) }),
  );
}

/**
 * Reads the flags `--instruments`, `--as-of` and `--region`.
 * @throws {UsageError} for the first of them that names nothing.
 */
export function readQuestion(dataset: Dataset, given: Arguments): Question {
  const instruments = readInstruments(dataset, given.text('instruments'));
  const otherwise = defaultDate(dataset, instruments);
  const day = given.text('as-of');
  const region = given.text('region');
  return {
    instruments,
    asOf: day === undefined ? otherwise : readDay(day, otherwise),
    region: region === undefined ? undefined : readRegion(region),
  };
}
