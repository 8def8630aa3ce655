import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/properties.js';
import { bundledDataset } from '../data/bundle.js';
import { englishLocale } from '../i18n/locale.js';
import { coverageAt } from '../model/coverage.js';
import { divisions } from '../model/coverage-by.js';
import { regionNames, statesIn } from '../model/regions.js';
import { parseInstruments } from '../model/instruments.js';
import { someDay } from '../testing/arbitrary-dataset.js';
import { shareText } from './coverage-bar.js';
import { coverageScene, sortings, type CoverageQuestion } from './coverage-scene.js';
import { barTrail, manyNames, segmentTrail } from './coverage-trail.js';

const dataset = bundledDataset();
const locale = englishLocale();

const ask = (list: string, asOf: string, more: Partial<CoverageQuestion> = {}) =>
  coverageScene(
    dataset,
    {
      instruments: parseInstruments(dataset, list).instruments,
      asOf,
      region: undefined,
      division: undefined,
      measure: 'count',
      sort: 'given',
      ...more,
    },
    locale,
  );

const barOf = (scene: ReturnType<typeof ask>, id: string) => {
  const found = scene.bars.find((bar) => bar.id === id);
  assert.ok(found, id);
  return found;
};

describe('a chart of coverage', () => {
  it('says what coverageAt says, for any instruments, day, region and division', () => {
    const someQuestion = fc.record({
      instruments: fc.subarray([...dataset.instruments], { minLength: 1, maxLength: 4 }),
      asOf: someDay,
      region: fc.option(fc.constantFrom(...Object.keys(regionNames)), { nil: undefined }),
      division: fc.option(fc.constantFrom(...divisions), { nil: undefined }),
      measure: fc.constantFrom('count' as const, 'share' as const),
      sort: fc.constantFrom(...sortings),
    });
    fc.assert(
      fc.property(someQuestion, (question) => {
        const scene = coverageScene(dataset, question, locale);
        for (const { instrument, part, segments, coverage, id } of scene.bars) {
          const among = [question.region, part]
            .filter((code) => code !== undefined)
            .map((code) => statesIn(dataset, code))
            .reduce<ReadonlySet<string> | undefined>(
              (all, some) => (all ? new Set([...all].filter((code) => some.has(code))) : some),
              undefined,
            );
          const expected = coverageAt(dataset, instrument, question.asOf, among);
          for (const { key, count } of segments) assert.equal(count, expected.memberCounts[key], id);
          const sum = segments.reduce((total, { count }) => total + count, 0);
          assert.equal(sum, expected.members, 'the parts are the membership');
          const row = scene.table().rows.find(({ code }) => code === id);
          const column = scene.table().columns.findIndex((one) => one.id === 'party');
          if (column >= 0) assert.equal(row?.cells[column]?.sort, coverage.memberCounts.party);
        }
        assert.equal(new Set(scene.bars.map(({ id }) => id)).size, scene.bars.length);
      }),
      { numRuns: 80 },
    );
  });

  it('finds the most and the fewest among those that can be counted', () => {
    assert.equal(
      ask('universal-12', '2005-04-25').result,
      'Of the 7 of 12 instruments that can be counted, most parties: Diplomatic Agents (Protected Persons) Convention, 154 of 191 Member States; fewest: Nuclear Materials Convention (CPPNM), 111',
    );
    assert.equal(
      ask('bombings-1997,financing-1999', '2005-04-25').result,
      '2 instruments can be counted: 135 of 191 Member States were party to each',
    );
    assert.equal(
      ask('tokyo-1963,beijing-convention-2010', '2015-01-01').result,
      'None of these instruments can be counted on this date',
    );
    assert.equal(
      ask('financing-1999', '2005-04-25', { division: 'region' }).result,
      'Highest share: Europe, 39 of 42 Member States; lowest: Oceania, 8 of 14',
    );
  });

  it('never makes a status of a total, and dates it', () => {
    const bar = barOf(ask('universal-19', '2005-04-25'), 'tokyo-1963');
    assert.equal(bar.state, 'unknown');
    assert.deepEqual(bar.segments.map(({ key, count }) => [key, count]), [['unknown', 191]]);
    assert.equal(bar.total, 171);
    assert.equal(bar.note, '171 or 172 parties in all, 17 September 2001');
    // Of a region, or as a share, no total is published.
    assert.equal(barOf(ask('tokyo-1963', '2005-04-25', { region: '002' }), 'tokyo-1963').total, undefined);
    assert.equal(barOf(ask('tokyo-1963', '2005-04-25', { measure: 'share' }), 'tokyo-1963').total, undefined);
  });

  it('says “at least” where the list has few dates, and when a text was adopted later', () => {
    const scene = ask('universal-19', '2005-04-25');
    assert.equal(barOf(scene, 'hague-1970').segments[0]?.text, '≥ 28');
    assert.equal(barOf(scene, 'beijing-protocol-2010').note, 'Adopted later, on 10 September 2010');
    assert.match(scene.caption.join(' '), /no list of parties: Tokyo Convention\./);
  });

  it('sorts what is known before what is not', () => {
    const bars = ask('universal-19', '2005-04-25', { sort: 'party' }).bars;
    const known = bars.filter(({ state }) => state === 'counted');
    assert.deepEqual(bars.slice(0, known.length), known);
    const numbers = known.map(({ coverage }) => coverage.memberCounts.party);
    assert.deepEqual(numbers, [...numbers].sort((a, b) => b - a));
    const names = ask('universal-19', '2005-04-25', { sort: 'name' }).bars.map(({ name }) => name);
    assert.deepEqual(names, [...names].sort(locale.compare));
  });

  it('says that Türkiye counts in two groups', () => {
    const scene = ask('financing-1999', '2005-04-25', { division: 'group' });
    assert.match(scene.caption.join(' '), /counted in both: Türkiye\./);
    const sum = scene.bars.reduce((total, { coverage }) => total + coverage.members, 0);
    assert.equal(sum, 192);
  });

  it('rounds no share to all or nothing that is neither', () => {
    assert.equal(shareText(locale, 0, 193), '0%');
    assert.equal(shareText(locale, 1, 500), '<1%');
    assert.equal(shareText(locale, 499, 500), '>99%');
    assert.equal(shareText(locale, 193, 193), '100%');
    assert.equal(shareText(locale, 135, 191), '71%');
    assert.equal(shareText(locale, 0, 0), '0%');
  });

  it('names the States of a part, a few of many, and those beside it', () => {
    const bar = barOf(ask('financing-1999', '2005-04-25'), 'financing-1999');
    const [party, signatory] = bar.segments;
    assert.ok(party && signatory);
    const line = (trail: ReturnType<typeof segmentTrail>, name: string) =>
      trail.lines.find((one) => one.name === name)?.value ?? '';
    const parties = segmentTrail(dataset, locale, bar, party, 'KEN');
    assert.match(line(parties, 'States'), /^Afghanistan, .*, and 123 more$/);
    assert.match(line(parties, 'Kenya'), /^Party \(Ratification, 27 June 2003\)$/);
    assert.match(parties.spoken, /135 of 191 Member States \(71%\), Kenya among them$/);
    assert.notEqual(line(parties, 'Parties that are not Members'), '');
    const signed = line(segmentTrail(dataset, locale, bar, signatory, 'KEN', manyNames), 'States');
    assert.equal(signed.split(/, | and /).length, 23);
    assert.match(barTrail(dataset, locale, bar).spoken, /Party: 135; Signed only: 23; Neither: 33$/);
  });
});
