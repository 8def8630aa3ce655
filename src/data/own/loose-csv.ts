import { nearest } from '../../model/nearest.js';
import type { Dataset } from '../../model/types.js';
import { englishWords } from '../words.js';
import { Unreadable, type Faults } from './fault.js';
import { fold } from './fold.js';
import type { Loose, LooseData, LooseFields, LooseTable } from './loose.js';
import { parseCsv, type CsvRow } from './parse-csv.js';

/** The columns of `data/actions.csv`, and by what field of an act each is read. */
const columns: Readonly<{ [column: string]: string }> = {
  instrument: 'instrument',
  party: 'party',
  action: 'action',
  date: 'date',
  in_force: 'inForce',
  source: 'source',
  note: 'note',
};

/** What may stand before the heading, `# as-of: 2026-10-31`, and what field of the whole it is. */
const remarkFields: Readonly<{ [name: string]: string }> = {
  'as-of': 'asOf',
  source: 'source',
  'source-url': 'sourceUrl',
  mode: 'mode',
};

function headingOf(row: CsvRow | undefined, faults: Faults): Map<string, number> {
  const found = new Map<string, number>();
  const names = Object.keys(columns);
  (row?.cells ?? []).forEach((cell, at) => {
    const name = cell.trim().toLowerCase().replace(/[\s-]+/g, '_');
    const place = { row: row?.line ?? 1, column: cell.trim().slice(0, 60) || String(at + 1) };
    if (!Object.hasOwn(columns, name)) faults.add('column', place, cell.trim(), nearest(name, names));
    else if (found.has(name)) faults.add('twice', place, name);
    else found.set(name, at);
  });
  for (const name of ['instrument', 'party', 'action', 'date'])
    if (!found.has(name)) faults.add('missing', { row: row?.line ?? 1, column: name }, name);
  return found;
}

/** Identifiers by the folded English names of their instruments, made once. */
let byName: ReadonlyMap<string, string> | undefined;

/** Identifiers of instruments by themselves and by their English names. */
function idsByName(dataset: Dataset): (written: string) => string {
  const ids = (byName ??= new Map(
    Object.entries(englishWords().instruments).flatMap(([id, { short, title = short }]): [string, string][] => [
      [fold(short), id],
      [fold(title), id],
    ]),
  ));
  const known = new Set(dataset.instruments.map(({ id }) => id));
  return (written) => {
    const id = written.trim().toLowerCase();
    return known.has(id) ? id : (ids.get(fold(written.slice(0, 300))) ?? id);
  };
}

/**
 * Takes a table with the columns of `actions.csv` apart, instrument by instrument.
 * @throws {Unreadable} for a table without its columns, and past the bounds.
 */
export function looseCsv(text: string, dataset: Dataset, faults: Faults): LooseData {
  const { remarks, rows } = parseCsv(text);
  const whole = new Map<string, Loose>();
  for (const { line, cells } of remarks) {
    const [, name = '', value = ''] = /^([a-z-]+)\s*:\s*(.*)$/i.exec(cells[0] ?? '') ?? [];
    const field = Object.hasOwn(remarkFields, name.toLowerCase()) ? remarkFields[name.toLowerCase()] : undefined;
    const place = { row: line, column: name };
    // Any other line is a remark for people.
    if (field === undefined) continue;
    if (whole.has(field)) faults.add('twice', place, name);
    whole.set(field, { value, place });
  }
  const [heading, ...body] = rows;
  const before = faults.count;
  const places = headingOf(heading, faults);
  if (faults.count > before) throw new Unreadable('column', { row: heading?.line ?? 1, column: '' });
  const idOf = idsByName(dataset);
  const byId = new Map<string, { id: Loose; line: number; acts: LooseFields[] }>();
  const width = heading?.cells.length ?? 0;
  for (const { line, cells } of body) {
    if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== ''))
      faults.add('cells', { row: line, column: '' }, cells.length, [String(width)]);
    const fields: LooseFields = (field) => {
      const column = Object.keys(columns).find((name) => columns[name] === field) ?? field;
      return { value: cells[places.get(column) ?? NaN] ?? '', place: { row: line, column } };
    };
    const written = fields('instrument');
    const id = idOf(String(written.value));
    let table = byId.get(id);
    if (!table) byId.set(id, (table = { id: { ...written, value: id }, line, acts: [] }));
    table.acts.push(fields);
  }
  const nothing = (line: number) => (name: string) => ({ value: undefined, place: { row: line, column: name } });
  const tables = [...byId.values()].map(
    ({ id, line, acts }): LooseTable => ({
      place: { row: line, column: 'instrument' },
      id,
      fields: nothing(line),
      acts,
      removed: [],
    }),
  );
  if (tables.length === 0) throw new Unreadable('missing', { row: (heading?.line ?? 1) + 1, column: '' });
  const fields: LooseFields = (name) => whole.get(name) ?? nothing(1)(name);
  return {
    tables,
    isWhole: false,
    fields(name) {
      if (name !== 'source' || !whole.has('source')) return fields(name);
      const { value, place } = fields('source');
      const url = fields('sourceUrl').value;
      return { value: { title: value, ...(url === undefined ? {} : { url }) }, place };
    },
  };
}
