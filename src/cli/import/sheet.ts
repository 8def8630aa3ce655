import { strFromU8, unzipSync } from 'fflate';
import { parseCsv } from '../../data/own/parse-csv.js';
import { daySerial } from './days.js';
import type { PublishedTable } from './published.js';

/** The most that a part of a spreadsheet may hold once it is unpacked, in bytes. */
const mostBytes = 40_000_000;

const heads = /^(state|participant|country|contracting|party|parties)/i;

/** A table from rows of cells: its head is the first row that looks like one. */
export function tableOfRows(rows: readonly (readonly string[])[]): PublishedTable | undefined {
  const head = rows.findIndex((cells) => cells.some((cell) => heads.test(cell.trim())));
  const heading = rows[head];
  if (!heading) return undefined;
  const shift = heading.findIndex((cell) => heads.test(cell.trim()));
  return {
    heading: heading.slice(shift),
    rows: rows
      .slice(head + 1)
      .map((cells, at) => ({ where: `row ${head + at + 2}`, cells: cells.slice(shift).map((cell) => daySerial(cell) ?? cell.trim()) }))
      .filter(({ cells }) => cells.some(Boolean)),
    around: rows.slice(0, head).flat().join(' ').slice(0, 20_000),
    stray: [],
  };
}

export function tableOfCsv(text: string): PublishedTable | undefined {
  const { remarks, rows } = parseCsv(text);
  const all = tableOfRows(rows.map(({ cells }) => cells));
  return all && { ...all, around: `${remarks.map(({ cells }) => cells.join(' ')).join(' ')} ${all.around}` };
}

const textOf = (xml: string) =>
  [...xml.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)]
    .map(([, text = '']) => text)
    .join('')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '');

/** The place of a cell among those of its row, from its name: `C7` is 2. */
function columnOf(name: string): number {
  return [...name.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * The table of the first sheet of an Office Open XML workbook.
 * @throws Error for what is none, or unpacks to more than is read.
 */
export function tableOfWorkbook(bytes: Uint8Array): PublishedTable | undefined {
  const files = unzipSync(bytes, {
    filter({ name, originalSize }) {
      if (originalSize > mostBytes) throw new Error(`${name} is larger than is read`);
      return /^xl\/(sharedStrings\.xml|worksheets\/sheet1\.xml)$/.test(name);
    },
  });
  const sheet = files['xl/worksheets/sheet1.xml'];
  if (!sheet) throw new Error('not a workbook with a first sheet');
  const shared = files['xl/sharedStrings.xml'];
  const strings = shared ? strFromU8(shared).split(/<si(?:\s[^>]*)?>/).slice(1).map(textOf) : [];
  const rows = strFromU8(sheet)
    .split(/<row(?:\s[^>]*)?>/)
    .slice(1)
    .map((row) => {
      const cells: string[] = [];
      for (const [, attributes = '', inside = ''] of row.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
        const at = columnOf(/\br="([A-Z]{1,3}\d{1,7})"/.exec(attributes)?.[1] ?? '');
        if (at < 0 || at > 200) continue;
        while (cells.length < at) cells.push('');
        const value = /<v>([^<]*)<\/v>/.exec(inside)?.[1] ?? '';
        const kind = /\bt="(\w+)"/.exec(attributes)?.[1];
        cells[at] = kind === 's' ? (strings[Number(value)] ?? '') : kind === 'inlineStr' ? textOf(inside) : value;
      }
      return cells;
    });
  return tableOfRows(rows);
}
