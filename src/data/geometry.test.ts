import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fineGeometry } from './geometry-fine.js';
import { decodeGeometry, worldGeometry } from './geometry.js';
import type { Box, MapGeometry } from './geometry.js';

const coarse = worldGeometry();
const fine = await fineGeometry();
const levels: [string, MapGeometry][] = [
  ['coarse', coarse],
  ['fine', fine],
];

/** Path data as rings or lines of points. */
function points(path: string): [number, number][][] {
  assert.match(path, /^(M\d+ \d+l( ?-?\d+ -?\d+)*z?)*$/, 'only M, l and z');
  return path
    .split('M')
    .slice(1)
    .map((part) => {
      const numbers = part.match(/-?\d+/g)!.map(Number);
      let [x, y] = [numbers[0]!, numbers[1]!];
      const ring: [number, number][] = [[x, y]];
      for (let i = 2; i < numbers.length; i += 2) {
        ring.push([(x += numbers[i]!), (y += numbers[i + 1]!)]);
      }
      return ring;
    });
}

const inside = ([x0, y0, x1, y1]: Box, [a0, b0, a1, b1]: Box) =>
  a0 >= x0 && b0 >= y0 && a1 <= x1 && b1 <= y1;

for (const [name, world] of levels) {
  const sheet: Box = [0, 0, world.width, world.height];

  test(`${name}: 197 States by code, each with a path or a marker`, () => {
    const ids = world.states.map(({ id }) => id);
    assert.equal(new Set(ids).size, 197);
    assert.deepEqual(ids, [...ids].sort());
    for (const { id, path, marker } of world.states) assert.ok(path || marker, id);
    assert.equal(
      world.states
        .filter(({ marker }) => marker)
        .map(({ id }) => id)
        .join(' '),
      'AND ATG BHR BHS BRB BRN COK COM CPV DMA FSM GRD KIR KNA LCA LIE LUX MCO MDV MHL MLT MUS ' +
        'NIU NRU PLW SGP SMR STP SYC TON TTO TUV VAT VCT WSM',
    );
  });

  test(`${name}: everything lies on the sheet and nothing spans it`, () => {
    const paths = [...world.states, ...world.neutral, ...world.areas].map(
      ({ id, path }) => [id, path] as const,
    );
    for (const [id, path] of paths) {
      for (const ring of points(path)) {
        const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
        const box: Box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
        assert.ok(inside(sheet, box), `${id} leaves the sheet`);
        assert.ok(ring.length >= 3, `${id} has a ring of ${ring.length} points`);
        // The Russian Federation takes up two fifths of the map's width.
        assert.ok(box[2] - box[0] < 0.42 * world.width, `${id} spans the map`);
        ring.forEach(([x, y], i) => {
          const [fromX, fromY] = ring.at(i - 1)!;
          const edge = Math.hypot(x - fromX, y - fromY);
          // The longest straight border is the 49th parallel.
          assert.ok(edge < 0.12 * world.width, `${id} has an edge of ${Math.round(edge)}`);
        });
      }
    }
  });

  test(`${name}: anchors lie in their States' boxes and the boxes on the sheet`, () => {
    for (const { id, anchor, box } of world.states) {
      const [x, y] = anchor;
      const near: Box = [box[0] - 8, box[1] - 8, box[2] + 8, box[3] + 8];
      assert.ok(inside(near, [x, y, x, y]), `${id}: ${anchor.join()} not in ${box.join()}`);
      assert.ok(inside(sheet, box), id);
    }
  });

  test(`${name}: the box of a State is that of its main parts`, () => {
    const box = (id: string) => world.states.find((state) => state.id === id)!.box;
    const wide = (id: string) => (box(id)[2] - box(id)[0]) / world.width;
    // With French Guiana or the Azores they would be six times as wide.
    assert.ok(wide('FRA') < 0.04, 'France without its overseas departments');
    assert.ok(wide('PRT') < 0.02, 'Portugal without the Azores');
    assert.ok(wide('KIR') < 0.05, 'Kiribati round Tarawa');
  });

  test(`${name}: special lines are there, each in its pattern`, () => {
    assert.deepEqual(
      world.lines.map(({ id, pattern, note }) => `${id} ${pattern} ${note}`.trim()),
      [
        'abyei-north dotted abyei',
        'abyei-south dotted abyei',
        'bir-tawil-sudan dashed',
        'ethiopia-somalia dashed',
        'golan dash-dot',
        'halaib-egypt dashed',
        'ilemi-south-sudan dashed',
        'israel-palestine dashed',
        'jammu-kashmir-india dashed jammuKashmir',
        'jammu-kashmir-pakistan dashed jammuKashmir',
        'korea dashed',
        'kosovo dash-dot kosovo',
        'line-of-control dotted jammuKashmir',
        'sudan-south-sudan dashed sudanSouthSudan',
      ],
    );
    for (const { id, path } of world.lines) {
      assert.ok(points(path).flat().length > 1, id);
      assert.ok(!path.includes('z'), id);
    }
  });

  test(`${name}: solid borders and special lines share no stretch`, () => {
    const stretches = (path: string) =>
      points(path).flatMap((line) => line.slice(1).map((to, i) => [line[i]!, to].sort().join()));
    const solid = new Set(stretches(world.borders));
    assert.ok(solid.size > 1000);
    for (const { id, path } of world.lines) {
      assert.ok(!stretches(path).some((one) => solid.has(one)), id);
    }
  });

  test(`${name}: a frame for every region and group, on the sheet`, () => {
    const codes = Object.keys(world.frames);
    const all =
      '002 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 054 057 061 142 143 ' +
      '145 150 151 154 155 202 419 AFR APG EEG GRULAC WEOG';
    for (const code of all.split(' ')) assert.ok(codes.includes(code), code);
    for (const [code, box] of Object.entries(world.frames)) {
      assert.ok(inside(sheet, box), code);
      assert.ok(box[2] - box[0] >= 300 && box[3] - box[1] >= 150, `${code} is too small to show`);
    }
  });
}

test('coarse and fine agree in all but their detail', () => {
  const bones = (world: MapGeometry) => ({
    size: [world.width, world.height],
    states: world.states.map(({ id, marker }) => [id, marker]),
    areas: [...world.neutral, ...world.areas].map(({ id, owner }) => [id, owner]),
    lines: world.lines.map(({ id }) => id),
    frames: world.frames,
  });
  assert.deepEqual(bones(coarse), bones(fine));
  coarse.states.forEach(({ id, anchor, box }, i) => {
    const other = fine.states[i]!;
    const apart = Math.hypot(anchor[0] - other.anchor[0], anchor[1] - other.anchor[1]);
    assert.ok(apart < 6, `the anchors of ${id} are ${apart} apart`);
    const shift = box.map((side, at) => Math.abs(side - other.box[at]!));
    assert.ok(Math.max(...shift) < 70, `the boxes of ${id} differ by ${shift.join()}`);
  });
});

test('every neutral area can be drawn in the finer world', () => {
  // Gibraltar, between its neighbours, is narrower than a step of the grid.
  for (const { id, path } of fine.neutral) assert.ok(path || id === 'GIB', id);
  for (const { id, path, owner } of fine.areas) assert.ok(path && owner, id);
});

test('it is decoded once, and what is no packed geometry is refused', async () => {
  assert.equal(worldGeometry(), coarse);
  assert.equal(await fineGeometry(), fine);
  for (const wrong of [undefined, null, {}, { format: 2 }, 'x']) {
    assert.throws(() => decodeGeometry(wrong), TypeError);
  }
});
