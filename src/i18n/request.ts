import type { Locale } from './locale.js';
import { parseDate } from '../model/date.js';
import { defaultDate } from '../model/default-date.js';
import { parseInstruments } from '../model/instruments.js';
import { nearest } from '../model/nearest.js';
import { parseRegion } from '../model/regions.js';
import type { Dataset } from '../model/types.js';
import type { Question } from '../model/question.js';
import type { Fault } from './fault.js';

/** Attributes that say what a widget shows, as written by the host. */
export interface Written {
  readonly instruments: string;
  readonly asOf: string;
  readonly region: string;
}


/** Reads what a widget is asked to show: a request, or every fault at once. */
export function readRequest(
  dataset: Dataset,
  { instruments: list, asOf, region }: Written,
  locale: Locale,
): { readonly request?: Question; readonly faults: readonly Fault[] } {
  const { messages } = locale;
  const faults: Fault[] = [];
  const { instruments, misnamed } = parseInstruments(dataset, list);
  for (const { value, nearest: near } of misnamed) {
    const message = near.length
      ? messages.errorInstrumentNear({ value, nearest: near.join(', ') })
      : messages.errorInstrument({ value });
    faults.push({ message, attribute: 'instruments', value, nearest: near });
  }
  if (instruments.length === 0 && misnamed.length === 0)
    faults.push({ message: messages.errorNoInstrument, attribute: 'instruments', value: list });

  const day = asOf === '' ? defaultDate(dataset, instruments) : parseDate(asOf.trim());
  if (day === undefined)
    faults.push({
      message: messages.errorDate({ attribute: 'as-of', value: asOf }),
      attribute: 'as-of',
      value: asOf,
    });

  const group = region.trim() === '' ? undefined : parseRegion(region);
  if (typeof group === 'object') {
    const message = group.nearest.length
      ? messages.errorRegionNear({ value: region, nearest: group.nearest.join(', ') })
      : messages.errorRegion({ value: region });
    faults.push({ message, attribute: 'region', value: region, nearest: group.nearest });
  }
  if (faults.length > 0 || day === undefined || typeof group === 'object') return { faults };
  return { request: { instruments, asOf: day, region: group }, faults };
}

/** Checks an attribute that takes one of a few words. */
export function checkChoice(
  attribute: string,
  value: string,
  valid: readonly string[],
  locale: Locale,
): readonly Fault[] {
  if (valid.includes(value)) return [];
  const message = locale.messages.errorChoice({ attribute, value, valid: valid.join(', ') });
  return [{ message, attribute, value, nearest: nearest(value, valid) }];
}

/** Checks an attribute that takes any of a few words, between spaces or commas. */
export function checkChoices(
  attribute: string,
  list: string,
  valid: readonly string[],
  locale: Locale,
): readonly Fault[] {
  const values = list.split(/[\s,]+/).filter(Boolean);
  return values.flatMap((value) => checkChoice(attribute, value, valid, locale));
}
