import { csvParseRows } from 'd3-dsv';
import { parseDate } from '../../src/model/date.js';
import { lineOf, type Fault } from './fault.js';
import type { PackageField, PackageFile, PackageResource } from './files.js';

const file = 'datapackage.json';

/** What is wrong with one value by its field's type and constraints. */
function complaint({ type, constraints = {} }: PackageField, value: string): string | undefined {
  if (value === '') return constraints['required'] === true ? 'is required' : undefined;
  if (type === 'date' && parseDate(value) === undefined) return 'is no date';
  if ((type === 'number' || type === 'integer') && Number.isNaN(Number(value))) return 'is no number';
  const { enum: list, pattern } = constraints;
  if (Array.isArray(list) && !list.includes(value)) return 'is not among the values listed';
  return typeof pattern === 'string' && !new RegExp(`^(?:${pattern})$`, 'u').test(value)
    ? `does not match ${pattern}`
    : undefined;
}

function checkTable({ path, schema, rows }: PackageResource, text: string): Fault[] {
  const [heading = [], ...body] = csvParseRows(text);
  const fields = schema?.fields ?? [];
  const names = fields.map(({ name }) => name);
  if (names.join() !== heading.join())
    return [{ file, message: `${path} has the columns "${heading.join()}" and not "${names.join()}"` }];
  const faults: Fault[] = body.flatMap((values, index) =>
    fields.flatMap((field, at) => {
      const value = values[at] ?? '';
      const wrong = complaint(field, value);
      return wrong ? [{ file: path, row: lineOf(index), message: `${field.name} "${value}" ${wrong}` }] : [];
    }),
  );
  if (rows !== body.length)
    faults.push({ file, message: `${path} is said to have ${rows} rows and has ${body.length}` });
  return faults;
}

/** What kind of value JSON holds, by the descriptor's names. */
function typesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return ['array'];
  if (typeof value === 'string') return ['string', 'date'];
  return typeof value === 'number' ? ['number', 'integer'] : [typeof value];
}

function checkItem(fields: readonly PackageField[], item: object): string[] {
  const values = new Map<string, unknown>(Object.entries(item));
  const wrong = [...values.keys()]
    .filter((key) => !fields.some(({ name }) => name === key))
    .map((key) => `has the undescribed field "${key}"`);
  for (const field of fields) {
    const value = values.get(field.name) ?? '';
    if (value !== '' && !typesOf(value).includes(field.type)) wrong.push(`${field.name} is no ${field.type}`);
    const complained = typeof value === 'object' ? undefined : complaint(field, String(value));
    if (complained) wrong.push(`${field.name} "${String(value)}" ${complained}`);
  }
  return wrong;
}

function checkJson({ path, rows, schema }: PackageResource, text: string): Fault[] {
  const content: unknown = JSON.parse(text);
  const items = Array.isArray(content) ? (content as object[]) : undefined;
  const faults: Fault[] = [];
  if (rows !== items?.length)
    faults.push({ file, message: `${path} is said to have ${rows} items and has ${items?.length}` });
  const fields = schema?.fields;
  if (fields)
    items?.forEach((item, index) => {
      for (const wrong of checkItem(fields, item))
        faults.push({ file: path, message: `item ${index + 1} ${wrong}` });
    });
  return faults;
}

/**
 * The descriptor against the files: every file described, every described file
 * there, with the columns, the number of rows and the kinds of value it says.
 * @param texts the tables and documents of `data/`, by path.
 */
export function checkPackage(descriptor: PackageFile, texts: ReadonlyMap<string, string>): Fault[] {
  const described = new Set(descriptor.resources.map(({ path }) => path));
  const faults: Fault[] = [...texts.keys()]
    .filter((path) => !described.has(path) && path !== file)
    .map((path) => ({ file, message: `${path} is not described` }));
  for (const resource of descriptor.resources) {
    const text = texts.get(resource.path);
    if (text === undefined) faults.push({ file, message: `${resource.path} does not exist` });
    else if (resource.format === 'csv') faults.push(...checkTable(resource, text));
    else faults.push(...checkJson(resource, text));
  }
  return faults;
}
