import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../testing/properties.js';
import { bundledDataset } from '../../data/bundle.js';
import { profileScene } from '../../draw/profile-scene.js';
import { englishLocale, type Locale } from '../../i18n/locale.js';
import { parseInstruments } from '../../model/instruments.js';
import { balanced, profileFigure } from './profile.js';
import { byId, checkFigure, checkSheet, plateFor, saidBy } from './testing.js';

const dataset = bundledDataset();

function sceneOf(locale: Locale, code: string | undefined, asOf = '2005-04-25') {
  const { instruments } = parseInstruments(dataset, 'universal-19');
  return profileScene(dataset, { instruments, asOf, region: undefined }, code, locale);
}

const flat = (text: string) => text.replace(/[\s·]+/g, '');

describe('a profile as a picture', () => {
  it('says every fact, every line with its status and act, and what remains', () => {
    for (const [code, asOf] of [['KEN', '2005-04-25'], ['GBR', '2014-01-01'], ['SSD', '2005-04-25']] as const)
      checkFigure((locale) => profileFigure(sceneOf(locale, code, asOf), locale), (plate, said) => {
        const { facts, subjects, remains, legend } = sceneOf(englishLocale(), code, asOf);
        const all = flat(said);
        for (const { name, value } of facts) assert.ok(all.includes(flat(name)) && all.includes(flat(value)), value);
        for (const { id, label, sum, lines } of subjects) {
          const subject = flat(saidBy(byId(plate, `subject-${id}`)));
          assert.ok(subject.includes(flat(label)) && subject.includes(flat(sum)), label);
          for (const { line, name, mark, details } of lines)
            assert.equal(flat(saidBy(byId(plate, line.instrument.id))), flat([name, mark, ...details].join('')));
        }
        for (const text of [remains.heading, ...remains.texts, remains.unknown]) assert.ok(all.includes(flat(text)), text);
        for (const { label, count } of legend) assert.ok(all.includes(flat(`${label}${count}`)), label);
      });
  });

  it('asks for a State where none is chosen', () => {
    const locale = englishLocale();
    assert.ok(plateFor(profileFigure(sceneOf(locale, undefined), locale), locale, 640).height < 300);
  });

  it('balances columns: in order, no more than there are, and none higher than it must be', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 7 }), fc.integer({ min: 1, max: 4 }), (heights, columns) => {
        const starts = balanced(heights, columns);
        assert.ok(starts.length <= columns && starts[0] === 0);
        const highest = (from: readonly number[]) =>
          Math.max(...from.map((start, i) => heights.slice(start, from[i + 1]).reduce((a, b) => a + b, 0)));
        // Every way to break, by hand.
        let best = Infinity;
        for (let bits = 0; bits < 2 ** (heights.length - 1); bits++) {
          const way = [0, ...heights.flatMap((_, i) => (i > 0 && bits & (1 << (i - 1)) ? [i] : []))];
          if (way.length <= columns) best = Math.min(best, highest(way));
        }
        assert.equal(highest(starts), best);
      }),
    );
  });

  it('fits a sheet of a given height', () => {
    checkSheet((locale) => profileFigure(sceneOf(locale, 'KEN'), locale));
  });
});
