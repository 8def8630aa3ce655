import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contestants } from './contestants.js';
import type { Look } from './look.js';
import type { Measure, Place } from './measures/measure.js';
import { rotate, runMeasure, type Runner } from './runner.js';
import type { Site } from './site.js';

const runners: readonly Runner[] = contestants
  .filter(({ id }) => ['treaty-map', 'd3', 'static'].includes(id))
  .map((contestant) => ({ contestant, site: { id: contestant.id } as Site, look: {} as Look }));

const place = {} as Place;
const limits = { time: Infinity, rounds: undefined, say: () => {} };

const measure: Measure = {
  id: 'made-up',
  title: 'Made up',
  about: '',
  metrics: [{ id: 'cost', label: 'cost', digits: 0, compared: true }],
  rounds: 3,
  share: 1,
  run: () => Promise.resolve({ cost: 1 }),
};

describe('running a measure', () => {
  it('interleaves rounds, and begins each with another contestant', async () => {
    const order: string[] = [];
    const run: Measure['run'] = (_, { id }) => {
      order.push(id);
      return Promise.resolve({ cost: 1 });
    };
    await runMeasure(place, { ...measure, run }, runners, 'd3', limits);
    assert.equal(order.length, 9);
    for (const from of [0, 3, 6]) assert.equal(new Set(order.slice(from, from + 3)).size, 3);
    assert.equal(new Set([order[0], order[3], order[6]]).size, 3);
  });

  it('throws a first round away where a measure warms up', async () => {
    let calls = 0;
    const run: Measure['run'] = () => Promise.resolve({ cost: calls++ < 3 ? 1000 : 1 });
    const { rows, rounds } = await runMeasure(
      place,
      { ...measure, run, warmsUp: true },
      runners,
      'd3',
      limits,
    );
    assert.equal(rounds, 3);
    assert.equal(rows[0]?.values['cost']?.high, 1);
  });

  it('compares with the base', async () => {
    const run: Measure['run'] = (_, { id }) => Promise.resolve({ cost: id === 'd3' ? 4 : 2 });
    const { rows } = await runMeasure(place, { ...measure, run }, runners, 'd3', limits);
    assert.equal(rows.find(({ contestant }) => contestant === 'treaty-map')?.ratios['cost']?.median, 0.5);
  });

  it('says of a contestant that cannot, why', async () => {
    const asked: string[] = [];
    const run: Measure['run'] = (_, { id }) => {
      asked.push(id);
      return Promise.resolve({ cost: 1 });
    };
    const { rows } = await runMeasure(place, { ...measure, run, needs: 'update' }, runners, 'd3', limits);
    assert.ok(!asked.includes('static'));
    assert.match(rows.find(({ contestant }) => contestant === 'static')?.cannot ?? '', /picture/);
  });

  it('goes on without one that fails, and says so', async () => {
    const run: Measure['run'] = (_, { id }) =>
      id === 'treaty-map' ? Promise.reject(new Error('no map\nat all')) : Promise.resolve({ cost: 1 });
    const { rows } = await runMeasure(place, { ...measure, run }, runners, 'd3', limits);
    assert.match(rows[0]?.cannot ?? '', /^failed: Error: no map$/);
    assert.equal(rows.find(({ contestant }) => contestant === 'd3')?.values['cost']?.rounds, 3);
  });

  it('stops when the time is up, but not before one round', async () => {
    const run: Measure['run'] = async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return { cost: 1 };
    };
    const short = { ...limits, time: 1 };
    const { rounds } = await runMeasure(place, { ...measure, rounds: 50, run }, runners, 'd3', short);
    assert.equal(rounds, 1);
  });

  it('rotates lists', () => {
    assert.deepEqual(rotate([1, 2, 3], 4), [2, 3, 1]);
    assert.deepEqual(rotate([], 4), []);
  });
});
