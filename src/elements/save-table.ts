import type { TableData } from '../draw/scene.js';
import { csvOf, tableForFile } from '../export/csv.js';
import type { Locale } from '../i18n/locale.js';
import type { IsoDate } from '../model/types.js';
import { announce } from './announcer.js';
import { saveFile } from './download.js';

/**
 * Hands the reader a table as CSV, and says so.
 * @param parts of the file's name, without its ending.
 */
export function saveTable(parts: readonly string[], table: TableData, asOf: IsoDate, locale: Locale): void {
  const { messages } = locale;
  const file = `${parts.join('-').toLowerCase()}.csv`;
  const full = tableForFile(table);
  saveFile(file, 'text/csv;charset=utf-8', csvOf(full, [{ label: messages.table.asOf, text: asOf }]));
  const n = full.rows.length;
  announce(messages.table.saved({ n, nText: locale.number(n), file }), locale);
}
