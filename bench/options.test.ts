import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readOptions } from './options.js';

const known = { contestants: ['treaty-map', 'd3'], measures: ['hover', 'load-1x'] };
const read = (...words: string[]) => readOptions(words, known);

describe('options of the bench', () => {
  it('measures and writes everything unless told otherwise', () => {
    const { quick, contestants, measures, minutes, rounds, build, write } = read();
    assert.deepEqual(
      { quick, contestants, measures, minutes, rounds, build, write },
      {
        quick: false,
        contestants: undefined,
        measures: undefined,
        minutes: 15,
        rounds: undefined,
        build: true,
        write: true,
      },
    );
  });

  it('does not write a report of a part', () => {
    assert.equal(read('--measures', 'hover').write, false);
    assert.equal(read('--contestants', 'd3').write, false);
    assert.equal(read('--no-write').write, false);
  });

  it('takes lists and numbers', () => {
    const options = read('--measures', 'hover,load-1x', '--rounds', '3', '--no-build');
    assert.deepEqual(options.measures, ['hover', 'load-1x']);
    assert.equal(options.rounds, 3);
    assert.equal(options.build, false);
  });

  it('says what is wrong, and what there is', () => {
    assert.throws(() => read('--measures', 'hovering'), /"hovering"; there are hover, load-1x/);
    assert.throws(() => read('--contestants', 'leaflet'), /there are treaty-map, d3/);
    assert.throws(() => read('--rounds', '0'), /whole number/);
    assert.throws(() => read('--minutes', 'ten'), /whole number/);
    assert.throws(() => read('--fast'), /--fast/);
  });
});
