import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { csvParse } from 'd3-dsv';
import { geoArea, geoContains } from 'd3-geo';
import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import { areaRule, areaRules } from './boundaries-areas.js';
import { lineRules } from './boundaries-lines.js';
import { markedStates } from './boundaries-markers.js';
import type { WorldTopology } from './boundaries-topology.js';

const read = (name: string) =>
  readFileSync(new URL(`../boundaries/${name}`, import.meta.url), 'utf8');
const topology = JSON.parse(read('world.topo.json')) as WorldTopology;
const areas = feature(topology, topology.objects.areas).features;
const rows = csvParse(read('areas.csv'));
const markers = csvParse(read('markers.csv'));
const states = (
  JSON.parse(readFileSync(new URL('../states.json', import.meta.url), 'utf8')) as { iso3: string }[]
).map(({ iso3 }) => iso3);

/** The codes of the areas at a place. */
const at = (longitude: number, latitude: number) =>
  areas
    .filter((one) => geoContains(one as Feature, [longitude, latitude]))
    .map(({ id }) => String(id))
    .join();

test('every area of the map is listed, and has an owner or a note', () => {
  assert.equal(areas.map(({ id }) => id).join(), rows.map(({ id }) => id).join());
  for (const { id, owner, treatment, note } of rows) {
    assert.ok(owner || note, `${id} has neither owner nor note`);
    assert.ok(!owner || states.includes(owner), `${id} is owned by ${owner}, not a State`);
    assert.equal(treatment === 'neutral', owner === '', `${id}: ${treatment} of "${owner}"`);
    assert.equal(treatment === 'state', owner === id, `${id}: ${treatment} of "${owner}"`);
  }
});

test('the committed tables are what the rules say', () => {
  for (const { id, owner, treatment, note } of rows) {
    assert.deepEqual({ id, owner, treatment, note }, { ...areaRule(id!) });
  }
  const ids = areaRules.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length, 'an area has two rules');
  assert.deepEqual(
    topology.objects.lines.geometries.map((line) => ({ id: line.id, ...line.properties })),
    lineRules.map(({ id, pattern, note }) => ({ id, pattern, note })),
  );
});

test('each of the 197 States has an area or a marker', () => {
  const shown = new Set([...rows.map(({ owner }) => owner), ...markers.map(({ iso3 }) => iso3)]);
  assert.equal(states.length, 197);
  assert.deepEqual(
    states.filter((iso3) => !shown.has(iso3)),
    [],
  );
});

test('the 35 markers are those listed, each on or beside its own area', () => {
  assert.deepEqual(
    markers.map(({ iso3 }) => iso3),
    markedStates,
  );
  assert.equal(markers.length, 35);
  assert.equal(new Set(markedStates).size, 35);
  for (const { iso3, longitude, latitude } of markers) {
    const own = areas.find(({ id }) => id === iso3);
    if (!own) continue;
    const place = [Number(longitude), Number(latitude)] as const;
    const nearest = (own.geometry as { coordinates: number[][][][] }).coordinates
      .flatMap((polygon) => polygon.flat())
      .map(([x, y]) => Math.hypot(x! - place[0], y! - place[1]));
    assert.ok(Math.min(...nearest) < 1, `${iso3} is marked far from its area`);
  }
});

test('no ring is wound so that it covers the globe', () => {
  for (const one of areas) assert.ok(geoArea(one as Feature) < 2 * Math.PI, String(one.id));
  const land = areas.reduce((sum, one) => sum + geoArea(one as Feature), 0) * 6371 ** 2;
  // All land but Antarctica is about 135 million square kilometres.
  assert.ok(land > 130e6 && land < 138e6, `${Math.round(land / 1e6)} million km²`);
});

test('disputed and special areas are where the United Nations draws them', () => {
  const places: [string, number, number, string][] = [
    ['Simferopol', 34.1, 44.95, 'UKR'],
    ['the Golan', 35.78, 33.0, 'SYR'],
    ['Taiwan', 121, 23.7, 'TWN'],
    ['Pristina', 21.16, 42.66, 'SRB'],
    ['Greenland', -42, 74, 'GRL'],
    ['Abyei', 28.45, 9.6, 'XAB'],
    ['Abyei, south', 28.45, 9.4, 'XAB'],
    ['Abyei, north', 28.45, 10.1, 'XAB'],
    ['north of Abyei', 28.45, 10.3, 'SDN'],
    ['south of Abyei', 28.45, 9.2, 'SSD'],
    ["Hala'ib", 35.9, 22.3, 'XHT'],
    ["Bi'r Tawil", 33.7, 21.9, 'XBT'],
    ['Ilemi', 35.3, 4.8, 'XIT'],
    ['Srinagar', 74.8, 34.1, 'XJK'],
    ['Gilgit', 74.3, 35.9, 'XJK'],
    ['Aksai Chin', 79.3, 35.2, 'XAC'],
    ['Arunachal Pradesh', 94.5, 28.0, 'XAP'],
    ['Iturup', 147.86, 45.05, 'RUS'],
    ['Kunashir', 145.97, 44.2, 'RUS'],
    ['Western Sahara', -13.0, 24.5, 'ESH'],
    ['the West Bank', 35.25, 32.0, 'PSE'],
    ['Gaza', 34.38, 31.41, 'PSE'],
    ['the Caspian Sea', 51, 41.5, ''],
    ['Lake Superior', -87.8, 47.5, ''],
    ['Lake Huron', -82.3, 45, ''],
    ['Manitoulin Island in Lake Huron', -82.2, 45.7, 'CAN'],
    ['Lake Michigan', -86.8, 44, ''],
    ['Lake Victoria', 33, -1.2, ''],
    ['Lake Tanganyika', 29.6, -6.4, ''],
    ['Lake Malawi', 34.5, -12, ''],
    ['Lake Baikal', 108.4, 53.6, ''],
  ];
  for (const [name, longitude, latitude, id] of places) {
    assert.equal(at(longitude, latitude), id, name);
  }
});
