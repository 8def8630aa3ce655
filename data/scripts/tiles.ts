/**
 * Makes `data/bundle/tiles.json` from `data/tiles.csv`, the arrangement of one
 * equal tile per State that was made by hand (`data/tiles.md` says by what rules).
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { readTable } from './read.js';

/** One row of `tiles.csv`: a State and its place, counted from 0 at the top left. */
export interface TileRow {
  readonly iso3: string;
  readonly column: string;
  readonly row: string;
}

/** What `src/data/tiles.ts` reads. */
export interface PackedTiles {
  readonly columns: number;
  readonly rows: number;
  /** Five characters a State, by code: the code, then column and row, each a digit of base 36. */
  readonly tiles: string;
}

const base = 36;

/**
 * The grid in its compact form, the same for any order of the rows.
 * @throws {Error} for a code or number of another shape, a State twice, or two States on a tile.
 */
export function packTiles(rows: readonly TileRow[]): PackedTiles {
  const places = new Map<string, string>();
  const owners = new Map<string, string>();
  let [columnCount, rowCount] = [0, 0];
  for (const { iso3, column: columnText, row: rowText } of rows) {
    if (!/^[A-Z]{3}$/.test(iso3)) throw new Error(`tiles.csv: "${iso3}" is no ISO 3166-1 alpha-3 code`);
    const [column, row] = [readPlace(iso3, columnText), readPlace(iso3, rowText)];
    const place = column.toString(base) + row.toString(base);
    const owner = owners.get(place);
    if (places.has(iso3)) throw new Error(`tiles.csv: ${iso3} stands there twice`);
    if (owner) throw new Error(`tiles.csv: ${owner} and ${iso3} share column ${column}, row ${row}`);
    places.set(iso3, place);
    owners.set(place, iso3);
    columnCount = Math.max(columnCount, column + 1);
    rowCount = Math.max(rowCount, row + 1);
  }
  const tiles = [...places.keys()].sort().map((iso3) => iso3 + places.get(iso3)!);
  return { columns: columnCount, rows: rowCount, tiles: tiles.join('') };
}

/** A column or row as a number that one digit can hold. */
function readPlace(iso3: string, text: string): number {
  const place = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(place < base)) throw new Error(`tiles.csv: "${text}" is no place for ${iso3}: 0 to ${base - 1}`);
  return place;
}

/** Writes `data/bundle/tiles.json`: the same bytes for the same table. */
export function writeTiles(): void {
  const text = `${JSON.stringify(packTiles(readTable<TileRow>('tiles.csv')))}\n`;
  writeFileSync(new URL('../bundle/tiles.json', import.meta.url), text);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeTiles();
