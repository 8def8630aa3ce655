import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvParse } from 'd3-dsv';
import fc from '../testing/properties.js';
import { bundledDataset } from '../data/bundle.js';
import { csvOf, tableForFile } from '../export/csv.js';
import { englishLocale } from '../i18n/locale.js';
import { coverageAt } from '../model/coverage.js';
import { regionNames, statesIn } from '../model/regions.js';
import { someDay } from '../testing/arbitrary-dataset.js';
import { tableKinds, tableScene, type TableRow } from './table-scene.js';

const dataset = bundledDataset();
const locale = englishLocale();
const someRegion = fc.option(fc.constantFrom(...Object.keys(regionNames)), { nil: undefined });
const someInstruments = fc.subarray([...dataset.instruments], { minLength: 1, maxLength: 5 });
const cell = ({ cells }: TableRow, index: number) => cells[index] ?? { text: 'missing' };

describe('the table of counts', () => {
  it('says what the coverage says, and only where the table can tell', () => {
    fc.assert(
      fc.property(someInstruments, someDay, someRegion, (instruments, asOf, region) => {
        const scene = tableScene(dataset, 'coverage', { instruments, asOf, region }, locale);
        instruments.forEach((instrument, i) => {
          const row = scene.rows[i] as TableRow;
          const among = region === undefined ? undefined : statesIn(dataset, region);
          const { answer, memberCounts, members, party } = coverageAt(dataset, instrument, asOf, among);
          assert.equal(row.code, instrument.id);
          const told = asOf < instrument.adopted || answer === 'complete';
          const known = (value: number) =>
            answer === 'none' || (answer === 'partial' && value === 0) ? '' : value;
          assert.equal(cell(row, 1).sort, known(memberCounts.party));
          const some = answer === 'partial' && memberCounts.party > 0;
          assert.equal(/^at least/.test(cell(row, 1).text), some);
          const signed = told && (instrument.hasSignatures || asOf < instrument.adopted);
          assert.equal(cell(row, 2).sort, signed ? memberCounts.signatory : '');
          assert.equal(cell(row, 3).sort, told ? memberCounts.none : '');
          assert.equal(cell(row, 4).sort, memberCounts.unknown);
          assert.equal(cell(row, 5).sort, members);
          assert.equal(cell(row, 6).sort, known(party - memberCounts.party));
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('the table of acts', () => {
  it('lists what was done by the day, and every party of the day among them', () => {
    fc.assert(
      fc.property(someInstruments, someDay, someRegion, (instruments, asOf, region) => {
        const scene = tableScene(dataset, 'acts', { instruments, asOf, region }, locale);
        const among = region === undefined ? undefined : statesIn(dataset, region);
        const acted = new Set(scene.rows.map((row) => `${cell(row, 1).text}:${row.state}`));
        for (const row of scene.rows) {
          assert.ok(!cell(row, 3).sort || String(cell(row, 3).sort) <= asOf);
          if (among) assert.ok(among.has(row.state ?? ''));
        }
        for (const instrument of instruments)
          for (const { code, status } of coverageAt(dataset, instrument, asOf, among).standings.values())
            if (status === 'party' || status === 'signatory')
              assert.ok(acted.has(`${locale.instrument(instrument.id)}:${code}`), `${code} ${asOf}`);
      }),
      { numRuns: 30 },
    );
  });
});

describe('any table', () => {
  it('has unique rows, a trail for each, and as many fields as columns in its file', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...tableKinds),
        someInstruments,
        someDay,
        someRegion,
        (kind, instruments, asOf, region) => {
          const scene = tableScene(dataset, kind, { instruments, asOf, region }, locale);
          assert.equal(new Set(scene.rows.map(({ code }) => code)).size, scene.rows.length);
          const some = scene.rows.filter((_, i) => i % 40 === 0);
          for (const { code } of some) assert.ok(scene.trail(code).lines.length > 0);
          const table = tableForFile({ ...scene.table(), rows: scene.rows });
          const read = csvParse(csvOf(table).slice(1));
          assert.equal(read.length, table.rows.length);
          assert.ok(table.rows.every(({ cells }) => cells.length === table.columns.length));
        },
      ),
      { numRuns: 30 },
    );
  });
});
