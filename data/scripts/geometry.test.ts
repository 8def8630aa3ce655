import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { decodeGeometry } from '../../src/data/geometry.js';
import type { MapGeometry } from '../../src/data/geometry.js';
import { inRing } from './boundaries-rings.js';
import type { Point } from './boundaries-rings.js';
import { buildGeometry } from './geometry.js';
import { readPlane } from './geometry-plane.js';

const bundle = (name: string) =>
  readFileSync(new URL(`../bundle/${name}`, import.meta.url), 'utf8').trimEnd();
const built = buildGeometry();
const plane = readPlane();
const levels: [string, MapGeometry][] = [
  ['coarse', decodeGeometry(built.coarse)],
  ['fine', decodeGeometry(built.fine)],
];

test('the same boundaries give the same bytes, and those are the committed ones', () => {
  assert.ok(JSON.stringify(built) === JSON.stringify(buildGeometry()));
  assert.ok(JSON.stringify(built.coarse) === bundle('geometry.json'), 'run `npm run data`');
  assert.ok(JSON.stringify(built.fine) === bundle('geometry-fine.json'), 'run `npm run data`');
});

test('the bundles stay within their weight', () => {
  const weight = (name: string) => brotliCompressSync(Buffer.from(bundle(name))).length;
  assert.ok(weight('geometry.json') <= 22_000, `coarse: ${weight('geometry.json')} bytes`);
  assert.ok(weight('geometry-fine.json') <= 50_000, `fine: ${weight('geometry-fine.json')} bytes`);
});

/** Whether a place, in planar units, is filled by path data. */
function filled(path: string, place: Point): boolean {
  let isIn = false;
  for (const part of path.split('M').slice(1)) {
    const numbers = part.match(/-?\d+/g)!.map(Number);
    let [x, y] = [numbers[0]!, numbers[1]!];
    const ring: Point[] = [[x, y]];
    for (let i = 2; i < numbers.length; i += 2) ring.push([(x += numbers[i]!), (y += numbers[i + 1]!)]);
    if (inRing([...ring, ring[0]!], place)) isIn = !isIn;
  }
  return isIn;
}

for (const [name, world] of levels) {
  const at = (longitude: number, latitude: number) => {
    const place = plane.project([longitude, latitude]);
    const units = [...world.states, ...world.neutral];
    return units.filter(({ path }) => filled(path, place)).map(({ id }) => id);
  };

  test(`${name}: places take the colour the United Nations' depiction gives them`, () => {
    const places: [string, number, number, string][] = [
      ['Crimea', 34.3, 45.2, 'UKR'],
      ['the Golan', 35.85, 33.0, 'SYR'],
      ['Taiwan', 121, 23.7, 'CHN'],
      ['Pristina', 21.16, 42.66, 'SRB'],
      ["Hala'ib", 35.6, 22.4, 'SDN'],
      ["Bi'r Tawil", 33.7, 21.9, 'EGY'],
      ['Ilemi', 35.2, 4.75, 'SSD'],
      ['Arunachal Pradesh', 94.5, 28.0, 'IND'],
      ['Iturup', 147.86, 45.05, 'RUS'],
      ['Svalbard', 16, 78.6, 'NOR'],
      ['French Guiana', -53, 4, 'FRA'],
      ['Lesotho', 28.2, -29.6, 'LSO'],
      ['Alaska', -150, 65, 'USA'],
      ['Chukotka, beyond 180 degrees', -173, 65.5, 'RUS'],
      ['Greenland', -42, 74, 'GRL'],
      ['Western Sahara', -13, 24.5, 'ESH'],
      ['Abyei', 28.45, 9.6, 'XAB'],
      ['Srinagar', 74.8, 34.1, 'XJK'],
      ['Aksai Chin', 79.3, 35.2, 'XAC'],
      ['Puerto Rico', -66.4, 18.2, 'PRI'],
      ['the Falkland Islands (Malvinas)', -58.8, -51.8, 'FLK'],
    ];
    for (const [place, longitude, latitude, id] of places) {
      const beyond = longitude < -169 ? longitude + 360 : longitude;
      assert.deepEqual(at(beyond, latitude), [id], place);
    }
  });

  test(`${name}: the Caspian and the great lakes are water`, () => {
    const lakes: [string, number, number][] = [
      ['Caspian', 51, 41.5],
      ['Superior', -87.8, 47.5],
      ['Huron', -82.3, 44.7],
      ['Michigan', -86.8, 43.5],
      ['Erie', -81.2, 42.2],
      ['Ontario', -77.7, 43.65],
      ['Victoria', 33, -1.2],
      ['Tanganyika', 29.6, -6.4],
      ['Baikal', 108.4, 53.6],
    ];
    for (const [lake, longitude, latitude] of lakes) {
      assert.deepEqual(at(longitude, latitude), [], lake);
    }
  });

  test(`${name}: each anchor of a State without a marker lies within the State`, () => {
    for (const { id, anchor, path, marker } of world.states) {
      assert.ok(marker || filled(path, anchor), `${id}: ${anchor.join()}`);
    }
  });

  test(`${name}: areas within States can be told apart`, () => {
    const within = (longitude: number, latitude: number) =>
      world.areas
        .filter(({ path }) => filled(path, plane.project([longitude, latitude])))
        .map(({ id, owner }) => `${id} of ${owner}`)
        .join();
    assert.equal(within(121, 23.7), 'TWN of CHN');
    assert.equal(within(94.5, 28), 'XAP of IND');
    assert.equal(within(-53, 4), 'GUF of FRA');
    const ids = world.areas.map(({ id }) => id);
    for (const id of ['HKG', 'MAC', 'TWN']) assert.ok(ids.includes(id), id);
  });
}
