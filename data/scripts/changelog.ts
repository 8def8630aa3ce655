import { writeFileSync } from 'node:fs';
import { changeLines } from '../../src/cli/data-report.js';
import { englishLocale } from '../../src/i18n/locale.js';
import type { HistoryFile, Refreshed } from './refresh.js';

/** The version that the history begins after. */
const first = '2026-11-23';

function tableText({ id, asOf, source, changes }: Refreshed): string {
  const locale = englishLocale();
  const day = (date: string | null) => (date ? locale.date(date) : 'no table');
  const told = { date: '', inForce: '' };
  const before = changes.flatMap((one) => (one.before ? [{ ...told, ...one.before }] : []));
  const after = changes.flatMap((one) => (one.after ? [{ ...told, ...one.after }] : []));
  const lines = changeLines(before, after, locale).map((line) => line.replace(/^ {2}([+*-]) /, (_, sign: string) => ({ '+': '- Added: ', '-': '- Removed: ', '*': '- Changed: ' })[sign] ?? '- '));
  const head = `### ${locale.instrument(id)}\n\n${day(asOf.before)} to ${day(asOf.after)}. Source: ${source}.`;
  return [head, lines.length > 0 ? lines.join('\n') : 'No act changed.'].join('\n\n');
}

/** The text of `CHANGELOG-DATA.md`. @param history the newest first. */
export function changelogOf(history: readonly HistoryFile[]): string {
  const parts = history.map(({ version, before, tables }) =>
    [`## ${version}`, `After ${before}.`, ...tables.map(tableText)].join('\n\n'),
  );
  const intro =
    'What changed in the bundled data, by their version. Made by `npm run data`; do not edit. Earlier tables are kept in `data/history`.';
  return `${['# Changes of the data', intro, ...parts, `## ${first}`, 'The first version: see `data/SOURCES.md`.'].join('\n\n')}\n`;
}

/** Writes the file into the root of the repository. */
export function writeChangelog(history: readonly HistoryFile[]): void {
  writeFileSync(new URL('../../CHANGELOG-DATA.md', import.meta.url), changelogOf(history));
}
