import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledDataset } from '../data/bundle.js';
import { mergeOwn } from '../data/own/merge.js';
import { readOwn } from '../data/own/read.js';
import { englishLocale } from '../i18n/locale.js';
import { coverageAt } from '../model/coverage.js';
import type { Dataset } from '../model/types.js';
import { localeWith, ownScene } from './own-scene.js';
import { sceneOfOne } from './scene-one.js';

async function withActs(acts: object[]): Promise<Dataset> {
  const bundled = bundledDataset();
  const given = { format: 'treaty-widgets-data', version: 1, asOf: '2024-10-31', source: { title: 'The list of a test' }, instruments: [{ id: 'financing-1999', acts }] };
  const { data, faults } = await readOwn(given, { dataset: bundled });
  assert.deepEqual(faults, []);
  assert.ok(data);
  return mergeOwn(bundled, data);
}

describe('a picture of a host’s own table', () => {
  const history = [
    { party: 'KEN', action: 'accession', date: '2004-01-02' },
    { party: 'KEN', action: 'withdrawal', date: '2010-03-04' },
    { party: 'KEN', action: 'accession', date: '2015-05-06' },
  ];

  it('tells of one that left and joined again, act by act, as far as its day', async () => {
    const dataset = await withActs(history);
    const locale = localeWith(englishLocale(), dataset);
    const instrument = dataset.instruments.find(({ id }) => id === 'financing-1999') ?? assert.fail();
    const { trail } = locale.messages;
    const told = (day: string) => {
      const { lines } = sceneOfOne(dataset, coverageAt(dataset, instrument, day), locale).trail('KEN');
      return lines.filter(({ name }) => name === trail.status || name === trail.act).map(({ value }) => value);
    };
    const [joined, left, again] = ['Accession, 2 January 2004', 'Withdrawal, 4 March 2010', 'Accession, 6 May 2015'];
    assert.deepEqual(told('2009-01-01'), ['Party', joined]);
    assert.deepEqual(told('2012-01-01'), ['Withdrew', joined, left]);
    assert.deepEqual(told('2020-01-01'), ['Party', joined, left, again]);
  });

  it('names the source once, and that withdrawals are not covered only where they are not', async () => {
    for (const acts of [history, history.slice(0, 1)]) {
      const dataset = await withActs(acts);
      const locale = localeWith(englishLocale(), dataset);
      const instrument = dataset.instruments.find(({ id }) => id === 'financing-1999') ?? assert.fail();
      const { caption } = ownScene(sceneOfOne(dataset, coverageAt(dataset, instrument, '2020-01-01'), locale), [instrument], locale);
      const text = caption.join(' ');
      assert.equal(text.split('The list of a test').length, 2, text);
      assert.match(text, /Depositary: /);
      assert.equal(text.includes(locale.messages.captionNoWithdrawals), acts.length === 1);
    }
  });
});
