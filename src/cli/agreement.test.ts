import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledDataset } from '../data/bundle.js';
import { mapScene } from '../draw/map-scene.js';
import { englishLocale } from '../i18n/locale.js';
import { coverageAt } from '../model/coverage.js';
import { countActions, datedInstruments } from '../testing/count-actions.js';
import { statusJson } from './status-json.js';

/** The picture, its table, its legend, the command line and the model tell the same, as the lines of the data do. */
describe('agreement', () => {
  const dataset = bundledDataset();
  const locale = englishLocale();
  for (const id of datedInstruments) {
    it(`of picture, table, command line and model on ${id}`, () => {
      const instrument = dataset.instruments.find((one) => one.id === id)!;
      for (const asOf of ['1975-01-01', '1992-12-31', '2005-04-18', '2005-04-25', '2012-02-29', '2020-01-01']) {
        const counted = countActions(id, asOf);
        const coverage = coverageAt(dataset, instrument, asOf);
        const [told] = statusJson(dataset, asOf, undefined, [coverage]).instruments;
        assert.deepEqual(told?.states, counted.states, asOf);
        const scene = mapScene(dataset, { instruments: [instrument], asOf, region: undefined }, locale);
        for (const [code, status] of Object.entries(counted.states))
          assert.equal(scene.marks.get(code)?.status, status, `${code} ${asOf}`);
        const table = scene.table();
        const column = table.columns.findIndex((one) => one.id === 'status');
        const rows = Object.fromEntries(
          table.rows
            .filter(({ code }) => !dataset.organizations.includes(code))
            .map(({ code, cells }) => [code, cells[column]?.key]),
        );
        assert.deepEqual(rows, counted.states, asOf);
        const legend = Object.fromEntries(scene.legend.map(({ key, count }) => [key, count]));
        for (const [key, count] of [
          ['party', counted.partyMembers],
          ['signatory', counted.signatory],
          ['none', counted.none],
          ['unknown', counted.unknown],
        ] as const)
          assert.equal(legend[key] ?? 0, count, `${key} ${asOf}`);
        if (asOf >= instrument.adopted) {
          const result = locale.messages.resultOne({
            partyText: String(counted.partyMembers),
            membersText: String(counted.members),
          });
          assert.ok(scene.result.startsWith(result), `${scene.result} ${asOf}`);
        }
      }
    });
  }
});
