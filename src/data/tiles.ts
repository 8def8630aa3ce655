import packed from '../../data/bundle/tiles.json' with { type: 'json' };

/** The place of a State's tile, counted from 0 at the top left. */
export interface Tile {
  readonly column: number;
  readonly row: number;
}

/** One equal tile per State, arranged so that the world can be recognised. */
export interface TileGrid {
  readonly columns: number;
  readonly rows: number;
  /** 197 tiles by ISO 3166-1 alpha-3 code, in the order of the codes. */
  readonly tiles: ReadonlyMap<string, Tile>;
}

/** A State's code, then its column and its row as digits of base 36. */
const recordLength = 5;

let decoded: TileGrid | undefined;

/** The grid: decoded at the first call, the same object ever after. */
export function tileGrid(): TileGrid {
  return (decoded ??= decodeTiles());
}

function decodeTiles(): TileGrid {
  const { columns, rows, tiles: text } = packed;
  const tiles = new Map<string, Tile>();
  for (let at = 0; at < text.length; at += recordLength) {
    const place = (offset: number) => parseInt(text.charAt(at + offset), 36);
    tiles.set(text.slice(at, at + 3), { column: place(3), row: place(4) });
  }
  return { columns, rows, tiles };
}
