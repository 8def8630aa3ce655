import { parseDate } from '../../src/model/date.js';
import { lineOf, type Fault } from './fault.js';
import type { DataFiles } from './files.js';

/** A day, or a month or year that exists (`2002-10`, `2016`). */
function isPartialDate(text: string): boolean {
  if (/^\d{4}$/.test(text)) return true;
  return parseDate(/^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text) !== undefined;
}

/** Dates that are no days of the calendar, and an end before its beginning. */
export function checkDates(data: DataFiles): Fault[] {
  const faults: Fault[] = [];
  const impossible = (file: string, row: number | undefined, what: string, value: string): void => {
    const message = `${what} "${value}" is no date`;
    faults.push(row === undefined ? { file, message } : { file, row, message });
  };
  const day = (file: string, row: number | undefined, what: string, value: string | null): void => {
    if (value !== '' && value !== null && parseDate(value) === undefined)
      impossible(file, row, what, value);
  };

  data.actions.forEach(({ date, in_force }, index) => {
    day('actions.csv', lineOf(index), 'date', date);
    day('actions.csv', lineOf(index), 'in_force', in_force);
    if (date !== '' && in_force !== '' && in_force < date)
      faults.push({
        file: 'actions.csv',
        row: lineOf(index),
        message: `in force since ${in_force}, before the act of ${date}`,
      });
  });
  for (const { id, adopted, opened, inForce, asOf } of data.instruments) {
    const file = 'instruments.json';
    if (adopted === '') impossible(file, undefined, `adoption of ${id}`, adopted);
    day(file, undefined, `adoption of ${id}`, adopted);
    day(file, undefined, `opening of ${id}`, opened);
    day(file, undefined, `entry into force of ${id}`, inForce);
    day(file, undefined, `as-of date of ${id}`, asOf);
    for (const [what, value] of [['opened', opened], ['in force', inForce], ['table as of', asOf]]) {
      if (value && value < adopted)
        faults.push({ file, message: `${id}: ${what} ${value}, before its adoption on ${adopted}` });
    }
  }
  for (const { iso3, kind, admitted } of data.states) {
    day('states.json', undefined, `admission of ${iso3}`, admitted);
    if ((kind === 'member') !== (admitted !== null))
      faults.push({
        file: 'states.json',
        message: `${iso3} is "${kind}" and has ${admitted === null ? 'no' : 'a'} date of admission`,
      });
    if (admitted !== null && admitted < '1945-10-24')
      faults.push({
        file: 'states.json',
        message: `${iso3} admitted on ${admitted}, before the United Nations existed`,
      });
  }
  data.reach.forEach(({ start, end }, index) => {
    const row = lineOf(index);
    for (const value of [start, end])
      if (!isPartialDate(value)) impossible('reach.csv', row, 'date', value);
    if (end < start)
      faults.push({ file: 'reach.csv', row, message: `ends on ${end}, before it begins on ${start}` });
  });
  for (const { id, date, end } of data.milestones) {
    const file = 'milestones.json';
    if (!isPartialDate(date)) impossible(file, undefined, `date of ${id}`, date);
    day(file, undefined, `end of ${id}`, end);
    if (end !== '' && end < date) faults.push({ file, message: `${id} ends before it begins` });
  }
  return faults;
}
