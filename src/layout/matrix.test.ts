import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/properties.js';
import { bundledDataset } from '../data/bundle.js';
import { isIn } from '../model/regions.js';
import { aState } from '../testing/dataset.js';
import { groupRows, matrixSorts } from './matrix.js';
import { matrixSizes } from './matrix-sizes.js';
import { gridStep } from './matrix-step.js';

const { states } = bundledDataset();
const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const none = () => 0;

describe('rows of a matrix', () => {
  it('hold every State once, in every order', () => {
    for (const sort of matrixSorts) {
      const codes = groupRows(states, sort, none, byCode).flatMap((group) => group.codes);
      assert.equal(codes.length, states.length, sort);
      assert.equal(new Set(codes).size, states.length, sort);
    }
  });

  it('stand by region, each in the order given', () => {
    const groups = groupRows(states, 'region', none, byCode);
    assert.deepEqual(groups.map(({ region }) => region), ['002', '009', '019', '142', '150']);
    const place = new Map(states.map(({ iso3 }, i) => [iso3, i]));
    const byIso = new Map(states.map((state) => [state.iso3, state]));
    for (const { region = '', codes } of groups) {
      const places = codes.map((code) => place.get(code) ?? -1);
      assert.deepEqual(places, [...places].sort((a, b) => a - b));
      for (const code of codes) assert.ok(isIn(byIso.get(code) ?? aState(code), region), `${code} ${region}`);
    }
  });

  it('stand by subregion within one region', () => {
    const africa = states.filter(({ region }) => region === '002');
    const groups = groupRows(africa, 'region', none, byCode);
    assert.deepEqual(groups.map(({ region }) => region), ['011', '014', '015', '017', '018']);
  });

  it('stand by number joined, the most first, equal ones as given', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { minLength: 1, maxLength: 80 }), (numbers) => {
        const some = numbers.map((_, i) => aState(String(i).padStart(3, '0')));
        const codes = groupRows(some, 'joined', (code) => numbers[Number(code)] ?? 0, byCode).flatMap(
          (group) => group.codes,
        );
        for (let i = 1; i < codes.length; i++) {
          const [before, after] = [Number(codes[i - 1]), Number(codes[i])];
          const [more, less] = [numbers[before] ?? 0, numbers[after] ?? 0];
          assert.ok(more > less || (more === less && before < after));
        }
      }),
    );
  });
});

describe('widths of a matrix', () => {
  it('never let the names take more than 40 of 100 of a phone, nor a cell less than 26 pixels', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 60 }), (width, columns) => {
        const { first, cell, count } = matrixSizes(width, columns);
        assert.ok(cell >= 26 && cell <= 96);
        assert.ok(first >= 80 && first <= 340 && count > 0);
        const all = first + count + cell * columns;
        // Where it scrolls, the names leave room to scroll in.
        if (all > width && width >= 240) assert.ok(first <= width * 0.4, `${first} of ${width}`);
      }),
    );
  });

  it('fit nineteen instruments on a page of 960 pixels, with years', () => {
    const { first, count, cell, years } = matrixSizes(960, 19);
    assert.ok(first + count + 19 * cell <= 960);
    assert.ok(years);
  });
});

describe('keys in a grid', () => {
  const size = { rows: 200, columns: 21, page: 15 };
  const key = (name: string, ctrlKey = false) => ({ key: name, ctrlKey, metaKey: false });

  it('stay in the grid, and an arrow back undoes an arrow on, unless at an edge', () => {
    const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
    const back = ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft'];
    const keys = [...arrows, 'Home', 'End', 'PageUp', 'PageDown'];
    fc.assert(
      fc.property(
        fc.nat(199),
        fc.nat(20),
        fc.constantFrom(...keys),
        fc.boolean(),
        fc.boolean(),
        (row, column, name, ctrl, rightToLeft) => {
          const at = { row, column };
          const to = gridStep(key(name, ctrl), at, { ...size, rightToLeft });
          if (!to) return assert.ok(ctrl);
          assert.ok(to.row >= 0 && to.row < 200 && to.column >= 0 && to.column < 21);
          const i = arrows.indexOf(name);
          if (i < 0 || (to.row === row && to.column === column)) return;
          assert.deepEqual(gridStep(key(back[i] ?? ''), to, { ...size, rightToLeft }), at);
        },
      ),
    );
  });

  it('lead to the corners with Ctrl, to the ends of the row without', () => {
    const at = { row: 7, column: 7 };
    assert.deepEqual(gridStep(key('Home', true), at, size), { row: 0, column: 0 });
    assert.deepEqual(gridStep(key('End', true), at, size), { row: 199, column: 20 });
    assert.deepEqual(gridStep(key('End'), at, size), { row: 7, column: 20 });
    assert.deepEqual(gridStep(key('ArrowLeft'), at, { ...size, rightToLeft: true }), { row: 7, column: 8 });
    assert.equal(gridStep(key('x'), at, size), undefined);
  });
});
