import { nearest } from '../../model/nearest.js';
import { pointerTo, Unreadable, type Faults } from './fault.js';
import { ownFormat, ownVersion } from './form.js';
import { limits } from './limits.js';
import { ownField, type Loose, type LooseData, type LooseFields, type LooseTable } from './loose.js';
import { migrate } from './migrate.js';

const documentFields = ['format', 'version', 'asOf', 'source', 'instruments'];
const actFields = ['party', 'action', 'date', 'inForce', 'note'];
export const factFields = [
  'title',
  'short',
  'adopted',
  'opened',
  'place',
  'depositary',
  'statusUrl',
  'subject',
  'colour',
];
const instrumentFields = [
  ...['id', 'mode', 'asOf', 'source', 'coverage', 'hasSignatures', 'hasWithdrawals', 'note', 'acts', 'removed'],
  ...['inForce', ...factFields],
];

/** Names that are not read and no fault: the schema's own, and a host's remarks. */
const isRemark = (name: string) => name === '$schema' || name.startsWith('x-');

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Takes objects apart, and notes the fields that the form does not have: one misspelt would be left out without a word. */
class Apart {
  constructor(private readonly faults: Faults) {}

  fields(of: unknown, pointer: string, known: readonly string[]): LooseFields {
    if (!isObject(of)) this.faults.add('form', { pointer }, of, ['object']);
    else {
      let strange = 0;
      for (const name of Object.keys(of)) {
        if (known.includes(name) || isRemark(name)) continue;
        if (++strange > limits.cells) break;
        const near = this.faults.isFull ? [] : nearest(name, known);
        this.faults.add('field', { pointer: pointerTo(pointer, name) }, name, near);
      }
    }
    return (name) => ({ value: ownField(of, name), place: { pointer: pointerTo(pointer, name) } });
  }

  list({ value, place }: Loose, most: number): readonly unknown[] {
    if (!Array.isArray(value)) {
      this.faults.add(value === undefined ? 'missing' : 'form', place, value, ['list']);
      return [];
    }
    if (value.length > most) throw new Unreadable('too-many', place, value.length);
    return value;
  }
}

/**
 * Takes a document of the JSON form apart.
 * @param given anything; from a host it may be wrong in every part.
 * @throws {Unreadable} for what is no such document, and past the bounds.
 */
export function looseJson(given: unknown, faults: Faults): LooseData {
  const top = { pointer: '' };
  if (!isObject(given)) throw new Unreadable('form', top, given);
  const format = ownField(given, 'format');
  if (format !== ownFormat) {
    faults.add(format === undefined ? 'missing' : 'form', { pointer: '/format' }, format, [ownFormat]);
    throw new Unreadable('form', top);
  }
  const document = migrate(given);
  if (!document) {
    faults.add('version', { pointer: '/version' }, ownField(given, 'version'), [String(ownVersion)]);
    throw new Unreadable('version', top);
  }
  const apart = new Apart(faults);
  const fields = apart.fields(document, '', documentFields);
  let acts = 0;
  const tables = apart.list(fields('instruments'), limits.instruments).map((one, at): LooseTable => {
    const pointer = `/instruments/${at}`;
    const own = apart.fields(one, pointer, instrumentFields);
    const removed = own('removed');
    const list = apart.list(own('acts'), limits.acts);
    if ((acts += list.length) > limits.acts) throw new Unreadable('too-many', own('acts').place, acts);
    return {
      place: { pointer },
      fields: own,
      id: own('id'),
      acts: list.map((act, index) => apart.fields(act, `${pointer}/acts/${index}`, actFields)),
      removed: (removed.value === undefined ? [] : apart.list(removed, limits.instruments)).map((value, index) => ({
        value,
        place: { pointer: `${pointer}/removed/${index}` },
      })),
    };
  });
  return { tables, fields, isWhole: true };
}
