import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/properties.js';
import { bundledDataset } from '../data/bundle.js';
import { englishLocale } from '../i18n/locale.js';
import { matrixSorts } from '../layout/matrix.js';
import { coverageAt, joinedAt } from '../model/coverage.js';
import { dayFromNumber } from '../model/date.js';
import { parseInstruments } from '../model/instruments.js';
import { statesIn } from '../model/regions.js';
import { matrixScene, type MatrixScene } from './matrix-scene.js';

const dataset = bundledDataset();
const locale = englishLocale();
const { messages } = locale;

const sceneOf = (list: string, asOf: string, region?: string): MatrixScene =>
  matrixScene(dataset, { instruments: parseInstruments(dataset, list).instruments, asOf, region }, locale, 'region');

const rowsOf = (scene: MatrixScene) => scene.groups.flatMap(({ rows }) => rows);

describe('the scene of a matrix', () => {
  it('says what the model says, for any instruments, day, region and order', () => {
    const ids = dataset.instruments.map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: -4000, max: 20000 }),
        fc.constantFrom(undefined, '002', '029', 'WEOG', 'SIDS'),
        fc.constantFrom(...matrixSorts),
        (chosen, day, region, sort) => {
          const asOf = dayFromNumber(day);
          const { instruments } = parseInstruments(dataset, chosen.join(' '));
          const among = region === undefined ? undefined : statesIn(dataset, region);
          const scene = matrixScene(dataset, { instruments, asOf, region }, locale, sort);
          const joined = joinedAt(dataset, instruments, asOf, among);
          assert.equal(scene.members, joined.members);
          const rows = rowsOf(scene);
          assert.equal(rows.length, joined.states.size);
          for (const { code, joined: number, cells } of rows) {
            const state = joined.states.get(code);
            assert.equal(number, state?.joined);
            assert.deepEqual(
              cells.map(({ status }) => status),
              state?.standings.map(({ status }) => status),
            );
          }
          let parties = 0;
          instruments.forEach((instrument, i) => {
            const { memberCounts, answer } = coverageAt(dataset, instrument, asOf, among);
            const total = scene.columns[i]?.total;
            assert.equal(total?.value, answer === 'none' ? undefined : memberCounts.party);
            parties += memberCounts.party;
            const regions = scene.groups.flatMap(({ region: one }) => one?.totals[i]?.value ?? []);
            if (sort === 'region' && answer !== 'none')
              assert.equal(regions.reduce((a, b) => a + b, 0), memberCounts.party, 'regions add up');
          });
          assert.equal(scene.legend.find(({ key }) => key === 'party')?.count, parties);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('never gives a number for what no table tells', () => {
    const { columns } = sceneOf('tokyo-1963 hague-1970 sua-platforms-1988 beijing-protocol-2010', '2005-04-25');
    const [tokyo, hague, platforms, beijing] = columns.map(({ total }) => total);
    assert.deepEqual(tokyo, { value: undefined, text: '?', phrase: 'not known, no list of parties' });
    assert.match(hague?.text ?? '', /^\d+\+$/);
    assert.match(hague?.phrase ?? '', /^at least \d+ of 191 Member States$/);
    assert.match(platforms?.text ?? '', /^(\?|\d+\+)$/);
    assert.deepEqual(beijing, { value: 0, text: '–', phrase: 'adopted later, on 10 September 2010' });
  });

  it('traces every kind of cell', () => {
    const scene = sceneOf('hostages-1979 financing-1999 tokyo-1963 beijing-protocol-2010', '2005-04-25');
    const cell = scene.trail('KEN', 'financing-1999');
    assert.equal(cell?.spoken, 'Kenya, Terrorist Financing Convention: Party, Ratification 27 June 2003');
    assert.ok(cell?.lines.some(({ name, value }) => name === messages.trail.depositary && value !== ''));
    assert.equal(scene.trail('AGO', 'hostages-1979')?.spoken, 'Angola, Hostages Convention: Neither');
    assert.ok(
      scene.trail('KEN', 'beijing-protocol-2010')?.lines.some(({ value }) => /adopted later/.test(value)),
    );
    assert.equal(scene.trail('KEN', '')?.spoken, 'Kenya: 2 of 2');
    assert.equal(scene.trail('', 'financing-1999')?.spoken, 'Terrorist Financing Convention: 135 of 191 Member States');
    assert.ok(scene.trail('', 'tokyo-1963')?.lines.some(({ name }) => name === messages.matrix.knownTotal));
    assert.match(scene.trail('002', 'financing-1999')?.spoken ?? '', /^Africa, Terrorist Financing Convention: \d+ of 53 /);
    assert.equal(scene.trail('002', '')?.spoken, 'Africa: 53 Member States');
    assert.equal(scene.trail('', ''), undefined, 'nothing is behind the corner');
    assert.equal(scene.trail('XXX', ''), undefined);
  });

  it('gives every trail a code of its own, from which it is found again', () => {
    const scene = sceneOf('hostages-1979 financing-1999', '2005-04-25');
    const rows = ['', '002', 'KEN', 'FRA'];
    const columns = ['', 'hostages-1979', 'financing-1999'];
    const codes = new Set<string>();
    for (const row of rows) {
      for (const column of columns) {
        const trail = scene.trail(row, column);
        if (!trail) continue;
        codes.add(trail.code);
        const [foundRow = '', foundColumn = ''] = trail.code.split(' ');
        assert.deepEqual([foundRow, foundColumn], [row, column]);
      }
    }
    assert.equal(codes.size, rows.length * columns.length - 1);
  });

  it('names in its result the instrument most had joined', () => {
    const { result } = sceneOf('hostages-1979 financing-1999', '2005-04-25');
    assert.match(result, /^\d+ of 191 Member States had joined all 2 .* the Hostages Convention \(147\)$/);
    const { result: africa } = sceneOf('hostages-1979 financing-1999', '2005-04-25', '002');
    assert.match(africa, /^Africa: \d+ of 53 /);
  });

  it('gives a table of a row a State and a column an instrument', () => {
    const { columns, rows } = sceneOf('hostages-1979 financing-1999', '2005-04-25').table();
    assert.equal(rows.length, 197);
    assert.deepEqual(columns.slice(-2).map(({ id }) => id), ['hostages-1979', 'financing-1999']);
  });
});
