import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/properties.js';
import { bundledDataset } from '../data/bundle.js';
import { englishLocale } from '../i18n/locale.js';
import { coverageAt, joinedAt } from '../model/coverage.js';
import { divisions, type Division } from '../model/coverage-by.js';
import { parseInstruments } from '../model/instruments.js';
import { regionNames, statesIn } from '../model/regions.js';
import { seriesOf } from '../model/series.js';
import { someDay } from '../testing/arbitrary-dataset.js';
import { numberScene } from './number-scene.js';

const dataset = bundledDataset();
const locale = englishLocale();

const ask = (list: string, asOf: string, region?: string, division?: Division) =>
  numberScene(
    dataset,
    { instruments: parseInstruments(dataset, list).instruments, asOf, region },
    division,
    locale,
  );

describe('the sentence of a number', () => {
  it('says who was party to one instrument', () => {
    const scene = ask('financing-1999', '2005-04-25');
    assert.equal(
      scene.result,
      '135 of 191 Member States were party to the Terrorist Financing Convention on 25 April 2005.',
    );
    assert.deepEqual(scene.sentence.pieces.slice(0, 2), ['', '135']);
    assert.ok(scene.spark);
  });

  it('says what it covers of several', () => {
    assert.equal(
      ask('universal-12', '2005-04-25').result,
      'On 25 April 2005, 69 of 191 Member States had joined all 7 that can be counted of the 12 instruments.',
    );
    assert.equal(
      ask('bombings-1997,tokyo-1963', '2005-04-25').result,
      'On 25 April 2005, 135 of 191 Member States had joined the only one (1) of 2 instruments that can be counted.',
    );
    assert.match(ask('bombings-1997,financing-1999', '2005-04-25').result, /had joined all 2 instruments\.$/);
  });

  it('knows what the table does not', () => {
    assert.match(ask('hague-1970', '2005-04-25').result, /^At least 28 of 191 Member States were party/);
    assert.equal(ask('hague-1970', '2005-04-25').spark, undefined);
    assert.match(ask('tokyo-1963', '2005-04-25').result, /^171 or 172 parties to the Tokyo Convention were published for 17 September 2001;/);
    assert.equal(ask('tokyo-1963', '2005-04-25').sentence.of, undefined);
    assert.match(ask('tokyo-1963', '2000-01-01').result, /not known from the bundled data\.$/);
    assert.match(ask('tokyo-1963', '2005-04-25', '002').result, /not known from the bundled data\.$/);
    assert.match(ask('nuclear-terrorism-2005', '2001-09-28').result, /^Nobody could be party/);
    assert.equal(ask('nuclear-terrorism-2005', '2001-09-28').sentence.value, undefined);
    assert.equal(ask('financing-1999', '2020-01-01').beyond, 'The table ends on 10 July 2014.');
    assert.equal(ask('financing-1999', '2005-04-25').beyond, '');
    assert.equal(
      ask('tokyo-1963,beijing-convention-2010', '2005-04-25').result,
      'None of the 2 instruments can be counted on 25 April 2005.',
    );
  });

  it('agrees in number', () => {
    assert.match(ask('bombings-1997', '1998-11-30').result, /^1 of 184 Member States was party/);
    assert.match(ask('bombings-1997', '1998-11-29').result, /^0 of 184 Member States were party/);
  });

  it('says what the model says, for any instruments, day, region and division', () => {
    const someQuestion = fc.record({
      instruments: fc.subarray([...dataset.instruments], { minLength: 1, maxLength: 4 }),
      asOf: someDay,
      region: fc.option(fc.constantFrom(...Object.keys(regionNames)), { nil: undefined }),
    });
    const division = fc.option(fc.constantFrom(...divisions), { nil: undefined });
    fc.assert(
      fc.property(someQuestion, division, (question, by) => {
        const { instruments, asOf, region } = question;
        const { sentence, parts } = numberScene(dataset, question, by, locale);
        const among = region === undefined ? undefined : statesIn(dataset, region);
        const [only] = instruments;
        assert.ok(only);
        if (instruments.length > 1) {
          const joined = joinedAt(dataset, instruments, asOf, among);
          const n = joined.covered.length;
          const all = [...joined.states.values()].filter((one) => one.member && one.joined === n).length;
          assert.equal(sentence.value, n === 0 ? undefined : all);
          if (n > 0) assert.equal(sentence.of, joined.members);
        } else {
          const { answer, memberCounts, members } = coverageAt(dataset, only, asOf, among);
          if (answer !== 'none' && asOf >= only.adopted) {
            assert.equal(sentence.value, memberCounts.party);
            assert.equal(sentence.of, members);
          }
        }
        // M49 regions part the world: their sentences sum to the whole.
        if (by === 'region' && parts.length > 0) {
          assert.equal(parts.reduce((sum, { value }) => sum + (value ?? 0), 0), sentence.value);
          assert.equal(parts.reduce((sum, { of }) => sum + (of ?? 0), 0), sentence.of);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('ends its line at the number it says', () => {
    for (const instrument of dataset.instruments) {
      if (instrument.coverage !== 'dated' || !instrument.asOf) continue;
      const scene = ask(instrument.id, instrument.asOf);
      assert.ok(scene.spark && scene.sentence.of, instrument.id);
      const drawn = ((scene.spark.height - 4 - scene.spark.end[1]) / (scene.spark.height - 8)) * scene.sentence.of;
      // Parties without any date are in the number, and nowhere on a line of time.
      const undated = seriesOf(dataset, instrument).undated.length;
      const dated = (scene.sentence.value ?? 0) - undated;
      assert.ok(Math.abs(drawn - dated) < 1, `${instrument.id}: ${drawn}, not ${dated}`);
    }
  });
});
