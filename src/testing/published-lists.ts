import { strToU8, zipSync } from 'fflate';
import { hostileText } from './own-data.js';
import fc from './properties.js';

/*
 * Lists near those that depositaries publish, for the readers of `data import`: most are wrong in a place or two.
 */

const state = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('Kenya', 'Uganda (1)', 'Côte d\u2019Ivoire', 'Bolivia (Plurinational State of) 2, 3', 'Hong Kong', 'European Union', 'Serbia and Montenegro', 'Eswatini (formerly Swaziland)', 'Fiji') },
  { weight: 1, arbitrary: hostileText },
);
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('16 December 1970', '27 Jun 2003 a', '11 January 1977 (A)', '2 Feb 2010', '5 May 2015 (a)', '[ 9 Jan 2004 a]', '31 February 2003', '-', '', 'acceded', 'ratified*', '12/05/2011 (AA)', '9 Jan 1990 d') },
  { weight: 1, arbitrary: hostileText },
);
const heading = fc.constantFrom(
  ['State', 'Date of signature', 'Date of deposit', 'Effective date'],
  ['Participant', 'Signature', 'Ratification, Acceptance(A), Accession(a), Succession(d)'],
  ['State', 'Signature', 'Deposit', 'Withdrawal'],
  [],
);
const rows = fc.array(fc.tuple(state, fc.array(cell, { maxLength: 4 })).map(([name, cells]) => [name, ...cells]), { maxLength: 6 });
const around = fc.constantFrom('', 'Status as at : 27-11-2026', 'as of 1 September 1995', 'Parties : 188');
const lists = fc.tuple(heading, rows, around);

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const damaged = (text: fc.Arbitrary<string>) =>
  fc.tuple(text, fc.nat(), fc.nat({ max: 12 }), fc.boolean()).map(([whole, at, length, isWhole]) => {
    const from = whole.length === 0 ? 0 : at % whole.length;
    return isWhole ? whole : whole.slice(0, from) + whole.slice(from + length);
  });

/** Pages with a table, as the Treaty Collection has them; some with a piece gone. */
export const nearMarkup = damaged(
  fc.tuple(lists, fc.boolean()).map(([[head, list, said], isRaw]) => {
    const put = isRaw ? (text: string) => text : escaped;
    const line = (tag: string, cells: readonly string[]) => `<tr>${cells.map((one) => `<${tag}>${put(one)}</${tag}>`).join('')}</tr>`;
    return `<html><p>${said}</p><table>${line('th', head)}${list.map((one) => line('td', one)).join('')}</table></html>`;
  }),
);

/** Lists as a program gives the text of a PDF, one or two columns of States a page. */
export const nearPrinted = damaged(
  fc.tuple(lists, fc.nat({ max: 2 })).map(([[head, list, said], columns]) => {
    const lines = [head, ...list].map((one) => one.map((text) => text.padEnd(26)).join(''));
    const paired = columns === 2 ? lines.map((line, at) => line + (lines[at + 1] ?? '')) : lines;
    return [said, ...paired].join('\n');
  }),
);

/** Sheets written as CSV. */
export const nearSheet = damaged(
  fc.tuple(lists, fc.constantFrom(',', ';', '\t')).map(([[head, list], mark]) =>
    [head, ...list].map((one) => one.map((text) => (/[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(mark)).join('\n'),
  ),
);

/** Workbooks, and archives that are none; some with a byte changed. */
export const nearWorkbook = fc.tuple(lists, fc.nat(), fc.nat({ max: 255 }), fc.boolean()).map(([[head, list], at, byte, isWhole]) => {
  const strings = [...new Set([head, ...list].flat())];
  const written = [head, ...list].map((row, y) => {
    const cells = row.map((text, x) => `<c r="${'ABCDEFGH'[x] ?? 'Z'}${y + 1}" t="s"><v>${strings.indexOf(text)}</v></c>`);
    return `<row r="${y + 1}">${cells.join('')}</row>`;
  });
  const bytes = zipSync({
    'xl/sharedStrings.xml': strToU8(`<sst>${strings.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${written.join('')}</sheetData></worksheet>`),
  });
  if (!isWhole) bytes[at % bytes.length] = byte;
  return bytes;
});
