import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/properties.js';
import { neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { readTable, readText } from '../../data/scripts/read.js';
import { packTiles } from '../../data/scripts/tiles.js';
import type { TileRow } from '../../data/scripts/tiles.js';
import { bundledDataset } from './bundle.js';
import { worldGeometry } from './geometry.js';
import { tileGrid } from './tiles.js';
import type { Tile } from './tiles.js';

type Point = readonly [x: number, y: number];
type Tiles = ReadonlyMap<string, Tile>;

const grid = tileGrid();
const table = readTable<TileRow>('tiles.csv');
const { states } = bundledDataset();
const regionOf = new Map(states.map(({ iso3, region }) => [iso3, region]));
const places = placesOnMap();
const borders = landBorders();

/**
 * Where the States lie on the projected map. Its left edge is at 169 degrees
 * West; the tiles keep the Pacific together on the right, so what Oceania has
 * left of the Americas is brought round.
 */
function placesOnMap(): Map<string, Point> {
  const { states: drawn, width } = worldGeometry();
  return new Map(
    drawn.map(({ id, anchor: [x, y] }) => {
      const round = regionOf.get(id) === '009' && x < width / 2;
      return [id, [round ? x + width : x, y]];
    }),
  );
}

/** Pairs of States whose areas on the map share a boundary. */
function landBorders(): [string, string][] {
  const topology = JSON.parse(readText('boundaries/world.topo.json')) as Topology<{
    areas: GeometryCollection;
  }>;
  const rows = readTable<{ id: string; owner: string }>('boundaries/areas.csv');
  const ownerOf = new Map(rows.map(({ id, owner }) => [id, owner]));
  const { geometries } = topology.objects.areas;
  const owners = geometries.map(({ id }) => ownerOf.get(String(id)) ?? '');
  const pairs = new Set<string>();
  neighbors(geometries).forEach((others, index) => {
    for (const other of others) {
      const [one, two] = [owners[index]!, owners[other]!].sort() as [string, string];
      if (one && one !== two) pairs.add(`${one} ${two}`);
    }
  });
  return [...pairs].map((pair) => pair.split(' ') as [string, string]);
}

/** Steps of a king on a chessboard from one tile to the other; 1 where they touch. */
function steps(tiles: Tiles, one: string, two: string): number {
  const [a, b] = [tiles.get(one)!, tiles.get(two)!];
  return Math.max(Math.abs(a.column - b.column), Math.abs(a.row - b.row));
}

/** Cosine of the angle between the way from one to the other on the map and on the tiles. */
function agreement(tiles: Tiles, one: string, two: string): number {
  const [a, b] = [tiles.get(one)!, tiles.get(two)!];
  const [p, q] = [places.get(one)!, places.get(two)!];
  const [x, y] = [b.column - a.column, b.row - a.row];
  const [u, v] = [q[0] - p[0], q[1] - p[1]];
  return (x * u + y * v) / (Math.hypot(x, y) * Math.hypot(u, v));
}

/** The share of the things of which something is true. */
function share<T>(things: readonly T[], isTrue: (thing: T) => boolean): number {
  return things.filter(isTrue).length / things.length;
}

/** All pairs of States that lie clearly apart on the map along one axis: an eighth of its width. */
function pairsApart(axis: 0 | 1): [string, string][] {
  const apart = worldGeometry().width / 8;
  const codes = [...places.keys()];
  return codes.flatMap((one) =>
    codes
      .filter((two) => places.get(two)![axis] - places.get(one)![axis] > apart)
      .map((two): [string, string] => [one, two]),
  );
}

const westEast = pairsApart(0);
const northSouth = pairsApart(1);

/** How well tiles keep the world: shares of 1, save the mean number of steps between neighbours. */
function measure(tiles: Tiles) {
  const at = (code: string) => tiles.get(code)!;
  return {
    meanSteps: borders.reduce((sum, [a, b]) => sum + steps(tiles, a, b), 0) / borders.length,
    touching: share(borders, ([a, b]) => steps(tiles, a, b) === 1),
    sameWay: share(borders, ([a, b]) => agreement(tiles, a, b) > Math.SQRT1_2),
    wrongWay: share(borders, ([a, b]) => agreement(tiles, a, b) < 0),
    westEast: share(westEast, ([a, b]) => at(a).column < at(b).column),
    northSouth: share(northSouth, ([a, b]) => at(a).row < at(b).row),
  };
}

/** The grid with every tile put elsewhere. */
function moved(move: (tile: Tile, code: string) => Tile): Tiles {
  return new Map([...grid.tiles].map(([code, tile]) => [code, move(tile, code)]));
}

/** The grid with two regions of the M49 standard in each other's place. */
function swapped(one: string, two: string): Tiles {
  const middle = (region: string) => {
    const own = [...grid.tiles].filter(([code]) => regionOf.get(code) === region);
    return own.reduce((sum, [, { column }]) => sum + column / own.length, 0);
  };
  const shift = Math.round(middle(two) - middle(one));
  return moved(({ column, row }, code) => {
    const region = regionOf.get(code);
    const step = region === one ? shift : region === two ? -shift : 0;
    return { column: column + step, row };
  });
}

/** States that follow each other on tiles that touch, from the west to the east. */
const eastward = [
  'PRT ESP',
  'NOR SWE FIN',
  'IRL GBR',
  'MAR DZA TUN LBY EGY',
  'COL VEN GUY SUR',
  'HTI DOM',
  'RWA TZA',
  'NAM BWA ZWE MOZ',
  'AFG TJK CHN',
  'TKM UZB KGZ',
  'TUR ARM AZE IRN',
  'LAO VNM',
];
/** The same from the north to the south. */
const southward = [
  'EST LVA LTU',
  'CAN USA',
  'EGY SDN',
  'FRA AND',
  'KAZ UZB AFG PAK',
  'THA MYS SGP',
  'AGO NAM',
];

/** Who lies in which direction of whom, whether or not the tiles touch. */
const compass: readonly [from: string, to: string, column: -1 | 0 | 1, row: -1 | 0 | 1][] = [
  ['FRA', 'GBR', -1, -1],
  ['GBR', 'ISL', -1, -1],
  ['KOR', 'JPN', 1, 0],
  ['PRK', 'KOR', 1, 1],
  ['MOZ', 'MDG', 1, 0],
  ['MDG', 'MUS', 1, 0],
  ['TZA', 'SYC', 1, 0],
  ['SYC', 'COM', -1, 0],
  ['IND', 'LKA', 1, 1],
  ['LKA', 'MDV', -1, 1],
  ['ETH', 'SOM', 1, 0],
  ['SEN', 'CPV', -1, -1],
  ['AUS', 'NZL', 1, 1],
  ['PHL', 'PLW', 0, 1],
  ['USA', 'BHS', 1, 0],
  ['BHS', 'CUB', -1, 1],
  ['CUB', 'JAM', 0, 1],
  ['ATG', 'DMA', 0, 1],
  ['DMA', 'LCA', 0, 1],
  ['LCA', 'BRB', 0, 1],
  ['GRD', 'TTO', -1, 1],
  ['CHL', 'ARG', 1, 1],
  ['ITA', 'MLT', 0, 1],
  ['TUR', 'CYP', -1, 1],
];

describe('the grid of tiles', () => {
  it('gives each of the 197 States the tile of the table, by code, decoded once', () => {
    assert.equal(table.length, 197);
    const expected = table.map(({ iso3, column, row }) => [
      iso3,
      { column: Number(column), row: Number(row) },
    ]);
    assert.deepEqual([...grid.tiles], expected);
    assert.deepEqual([...grid.tiles.keys()].sort(), states.map(({ iso3 }) => iso3).sort());
    assert.equal(tileGrid(), grid);
  });

  it('puts no two on one tile, none outside, and leaves no edge empty', () => {
    const all = [...grid.tiles.values()];
    assert.equal(new Set(all.map(({ column, row }) => `${column} ${row}`)).size, 197);
    const columns = all.map(({ column }) => column);
    const rows = all.map(({ row }) => row);
    assert.deepEqual([Math.min(...columns), Math.max(...columns)], [0, grid.columns - 1]);
    assert.deepEqual([Math.min(...rows), Math.max(...rows)], [0, grid.rows - 1]);
  });

  it('is wide, and its tiles are at least 28 pixels where there are 960', () => {
    assert.ok(960 / grid.columns >= 28, `${grid.columns} columns`);
    const ratio = grid.columns / grid.rows;
    assert.ok(ratio >= 1.5 && ratio <= 2, `${grid.columns} by ${grid.rows}`);
  });

  it('keeps neighbours together and directions true', () => {
    assert.ok(borders.length > 300, `${borders.length} borders`);
    const quality = measure(grid.tiles);
    const say = JSON.stringify(quality);
    assert.ok(quality.meanSteps < 1.35, say);
    assert.ok(quality.touching > 0.78, say);
    assert.ok(quality.sameWay > 0.76, say);
    assert.ok(quality.wrongWay < 0.03, say);
    assert.ok(quality.westEast > 0.99, say);
    assert.ok(quality.northSouth > 0.99, say);
  });

  it('would be found out with its rows or columns mirrored, or two continents swapped', () => {
    const { columns, rows } = grid;
    const upsideDown = measure(moved(({ column, row }) => ({ column, row: rows - 1 - row })));
    assert.ok(upsideDown.northSouth < 0.1 && upsideDown.sameWay < 0.5);
    const mirrored = measure(moved(({ column, row }) => ({ column: columns - 1 - column, row })));
    assert.ok(mirrored.westEast < 0.1 && mirrored.sameWay < 0.5);
    const [africa, oceania, americas, asia, europe] = ['002', '009', '019', '142', '150'] as const;
    const sideBySide = [africa, europe].flatMap((one) =>
      [oceania, americas, asia].map((two) => [one, two] as const),
    );
    const across = [[oceania, americas], [oceania, asia], [americas, asia]] as const;
    for (const [one, two] of [...sideBySide, ...across]) {
      const quality = measure(swapped(one, two));
      assert.ok(quality.westEast < 0.95, `${one} and ${two}: ${JSON.stringify(quality)}`);
    }
    // Africa and Europe share their longitudes: only the rows tell which is above.
    const overturned = moved(({ column, row }, code) => {
      const region = regionOf.get(code);
      return { column, row: row + (region === africa ? -10 : region === europe ? 10 : 0) };
    });
    assert.ok(measure(overturned).northSouth < 0.9);
  });

  it('follows the coasts and rows a reader looks for', () => {
    const follow = (line: string, column: number, row: number) => {
      const [first, ...rest] = line.split(' ').map((code) => grid.tiles.get(code)!);
      rest.reduce((from, to) => {
        assert.deepEqual([to.column - from.column, to.row - from.row], [column, row], line);
        return to;
      }, first!);
    };
    for (const line of eastward) follow(line, 1, 0);
    for (const line of southward) follow(line, 0, 1);
    for (const [from, to, column, row] of compass) {
      const [a, b] = [grid.tiles.get(from)!, grid.tiles.get(to)!];
      const way = [Math.sign(b.column - a.column), Math.sign(b.row - a.row)];
      assert.deepEqual(way, [column, row], `${from} to ${to}`);
    }
  });

  it('leaves sea between continents that no land joins', () => {
    // Europe and Asia count as one: Cyprus may touch Greece.
    const continents = new Map(
      [...regionOf].map(([code, region]) => [code, region === '150' ? '142' : region]),
    );
    const joined = new Set(borders.map((pair) => pair.join(' ')));
    const touching = [...grid.tiles.keys()].flatMap((one) =>
      [...grid.tiles.keys()]
        .filter((two) => one < two && steps(grid.tiles, one, two) === 1)
        .filter((two) => continents.get(one) !== continents.get(two))
        .map((two) => [one, two].sort().join(' '))
        .filter((pair) => !joined.has(pair)),
    );
    // The Gulf of Aden, and the seas between the islands of Asia and of Oceania.
    assert.deepEqual(touching, ['BRN PNG', 'FSM PHL', 'PHL PLW', 'PNG TLS', 'SOM YEM']);
  });
});

describe('packing the tiles', () => {
  const codes = fc.uniqueArray(fc.stringMatching(/^[A-Z]{3}$/), { minLength: 1, maxLength: 30 });

  it('makes the same of the rows in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(table, { minLength: 197 }), (rows) => {
        assert.deepEqual(packTiles(rows), packTiles(table));
      }),
    );
  });

  it('keeps every place of any grid of up to 36 by 36', () => {
    const place = fc.nat({ max: 35 });
    fc.assert(
      fc.property(codes, fc.infiniteStream(fc.tuple(place, place)), (names, stream) => {
        const used = new Map<string, [number, number]>();
        for (const [column, row] of stream) {
          if (used.size === names.length) break;
          used.set(`${column} ${row}`, [column, row]);
        }
        const cells = [...used.values()];
        const rows = names.map((iso3, index) => {
          const [column, row] = cells[index]!;
          return { iso3, column: String(column), row: String(row) };
        });
        const packed = packTiles(rows);
        const read = packed.tiles.match(/.{5}/g)!.map((record) => ({
          iso3: record.slice(0, 3),
          column: String(parseInt(record.charAt(3), 36)),
          row: String(parseInt(record.charAt(4), 36)),
        }));
        assert.deepEqual(read, rows.toSorted((a, b) => (a.iso3 < b.iso3 ? -1 : 1)));
        assert.equal(packed.columns, Math.max(...cells.map(([column]) => column)) + 1);
        assert.equal(packed.rows, Math.max(...cells.map(([, row]) => row)) + 1);
      }),
    );
  });

  it('is what stands in the bundle', () => {
    const bundled = JSON.parse(readText('bundle/tiles.json')) as unknown;
    assert.deepEqual(bundled, packTiles(table));
  });

  it('refuses a State twice, a tile taken twice, and what is no code or number', () => {
    const kenya = { iso3: 'KEN', column: '1', row: '2' };
    const refuse = (row: TileRow, message: RegExp) =>
      assert.throws(() => packTiles([kenya, row]), message);
    refuse({ ...kenya, row: '3' }, /KEN stands there twice/);
    refuse({ ...kenya, iso3: 'UGA' }, /KEN and UGA share column 1, row 2/);
    refuse({ ...kenya, iso3: 'Uganda' }, /"Uganda" is no ISO 3166-1 alpha-3 code/);
    for (const row of ['36', '-1', '1.5', '', 'x']) {
      refuse({ iso3: 'UGA', column: '2', row }, /is no place for UGA/);
    }
  });
});
