import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/properties.js';
import { bundledDataset } from '../data/bundle.js';
import { isIn, parseRegion, regionNames, statesIn } from './regions.js';

const dataset = bundledDataset();

describe('parseRegion', () => {
  it('reads every code and every name, in any case', () => {
    for (const [code, name] of Object.entries(regionNames)) {
      for (const text of [code, code.toLowerCase(), name, name.toUpperCase(), name.replaceAll('-', ' ')])
        assert.equal(parseRegion(text), code, text);
    }
  });

  it('reads names as people write them, and codes without their zeros', () => {
    assert.equal(parseRegion('  Latin America and the Caribbean '), '419');
    assert.equal(parseRegion('south_eastern asia'), '035');
    assert.equal(parseRegion('2'), '002');
    assert.equal(parseRegion('53'), '053');
  });

  it('names the nearest of what it does not know', () => {
    assert.deepEqual(parseRegion('afirca'), { nearest: ['africa'] });
    assert.deepEqual(parseRegion('carribean'), { nearest: ['caribbean'] });
    assert.deepEqual(parseRegion('the end of the world'), { nearest: [] });
    assert.deepEqual(parseRegion(''), { nearest: [] });
  });

  it('gives a known code or nearest names for any text', () => {
    const known = [...Object.keys(regionNames), ...Object.values(regionNames)];
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('constructor', '__proto__')), (text) => {
        const region = parseRegion(text);
        if (typeof region === 'string') assert.ok(Object.hasOwn(regionNames, region));
        else for (const near of region.nearest) assert.ok(known.includes(near));
      }),
    );
  });

  it('is quick with a text of a megabyte', () => {
    const started = performance.now();
    parseRegion('africa '.repeat(150_000));
    assert.ok(performance.now() - started < 1000);
  });
});

describe('the States of a group', () => {
  const size = (code: string) => statesIn(dataset, code).size;

  it('are as many as M49 and the General Assembly count', () => {
    // M49 regions with the States of the data: 193 Members, two observers, Cook Islands and Niue.
    assert.deepEqual(['002', '019', '142', '150', '009'].map(size), [54, 35, 48, 44, 16]);
    assert.equal(size('029'), 13, 'Caribbean');
    assert.equal(size('AFR'), 54);
    assert.equal(size('EEG'), 23);
    assert.equal(size('GRULAC'), 33);
    assert.equal(size('LLDC'), 32);
  });

  it('are none for no code that is offered', () => {
    for (const code of Object.keys(regionNames)) assert.ok(size(code) > 0, code);
    assert.equal(size('999'), 0);
    assert.equal(size(''), 0, 'a State without an intermediate region is in none');
  });

  it('make up the world by regions, and a region by its subregions', () => {
    const whole = ['002', '019', '142', '150', '009'].flatMap((code) => [...statesIn(dataset, code)]);
    assert.equal(whole.length, 197);
    assert.equal(new Set(whole).size, 197);
    for (const [region, parts] of [
      ['002', ['015', '202']],
      ['202', ['014', '017', '018', '011']],
      ['019', ['419', '021']],
      ['419', ['029', '013', '005']],
      ['142', ['143', '030', '035', '034', '145']],
      ['150', ['151', '154', '039', '155']],
      ['009', ['053', '054', '057', '061']],
    ] as const) {
      const together = parts.flatMap((part) => [...statesIn(dataset, part)]);
      assert.deepEqual(together.sort(), [...statesIn(dataset, region)].sort(), region);
    }
  });

  it('put a State where it belongs', () => {
    const state = (code: string) => dataset.states.find(({ iso3 }) => iso3 === code)!;
    for (const code of ['002', '202', '014', 'AFR']) assert.ok(isIn(state('KEN'), code), code);
    for (const code of ['150', '015', 'APG', 'SIDS', 'LLDC', 'LDC'])
      assert.ok(!isIn(state('KEN'), code), code);
    for (const code of ['LDC', 'LLDC']) assert.ok(isIn(state('NPL'), code), code);
    assert.ok(isIn(state('FJI'), 'SIDS'));
  });
});
