import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { melodyOf, melodySeconds } from './melody.js';

describe('a line as a melody', () => {
  const steps = [
    { date: '2000-01-01', value: 0 },
    { date: '2001-01-01', value: 50 },
    { date: '2003-12-31', value: 100 },
  ];
  const words = [
    { date: '1999-12-31', text: 'before' },
    { date: '2001-09-28', text: 'resolution' },
    { date: '2004-06-01', text: 'after' },
  ];
  const { tones, words: said, seconds } = melodyOf(steps, '2003-12-31', 200, words);

  it('runs evenly through time', () => {
    assert.equal(seconds, melodySeconds);
    assert.deepEqual(tones.map(({ at }) => Math.round((at / seconds) * 100)), [0, 25, 100]);
  });

  it('rises by equal intervals for equal numbers, within two octaves', () => {
    const [low, middle, high] = tones.map(({ hertz }) => hertz) as [number, number, number];
    assert.equal(low, 220);
    assert.ok(Math.abs(middle / low - high / middle) < 1e-9);
    assert.equal(melodyOf([{ date: '2000-01-01', value: 500 }], '2001-01-01', 200, []).tones[0]?.hertz, 880);
  });

  it('says what fell into its time', () => {
    assert.deepEqual(said.map(({ text }) => text), ['resolution']);
    assert.ok(said[0]!.at > tones[1]!.at && said[0]!.at < seconds);
  });

  it('is silent where nothing is known', () => {
    assert.deepEqual(melodyOf([], '2001-01-01', 10, words), { tones: [], words: [], seconds: 0 });
  });
});
