import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledDataset } from '../data/bundle.js';
import { anAct } from '../testing/dataset.js';
import { isConsent, recordsOf } from './acts.js';
import { actionKinds } from './types.js';

describe('acts', () => {
  it('express consent, all but signature and withdrawal', () => {
    assert.deepEqual(actionKinds.filter((kind) => !isConsent(kind)), ['signature', 'withdrawal']);
  });

  it('are kept apart by party and by what they do', () => {
    const signature = anAct('a', 'KEN', 'signature', '2001-01-01');
    const consent = anAct('a', 'KEN', 'ratification', '2002-01-01');
    const withdrawal = anAct('a', 'KEN', 'withdrawal', '2003-01-01');
    const accession = anAct('a', 'TZA', 'accession', '2001-06-01');
    const records = recordsOf([signature, consent, withdrawal, accession]);
    assert.deepEqual([...records], [
      ['KEN', { signature, consent, withdrawal }],
      ['TZA', { consent: accession }],
    ]);
  });

  it('are indexed once for a list', () => {
    const acts = [anAct('a', 'KEN', 'signature', '2001-01-01')];
    assert.equal(recordsOf(acts), recordsOf(acts));
  });

  it('lose none of the bundled data: no party has two of a kind', () => {
    const dataset = bundledDataset();
    for (const { id } of dataset.instruments) {
      const acts = dataset.actsOf(id);
      let kept = 0;
      for (const record of recordsOf(acts).values()) kept += Object.keys(record).length;
      assert.equal(kept, acts.length, id);
    }
  });
});
