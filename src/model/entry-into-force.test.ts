import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledDataset } from '../data/bundle.js';
import { isConsent } from './acts.js';
import { dayFromNumber, dayNumber } from './date.js';

/**
 * The final clauses of these instruments reckon entry into force from a number of
 * deposits by States: a day so many days after the last of them. So the recorded
 * deposits must yield the recorded day. Those of organizations are not counted
 * in addition to their members'. Earlier instruments cannot be tested in this
 * way, because the deposits of predecessor States are not in the data.
 */
const clauses = [
  ['bombings-1997', 22, 30],
  ['financing-1999', 22, 30],
  ['nuclear-terrorism-2005', 22, 30],
  ['untoc-2000', 40, 90],
  ['untoc-trafficking-2000', 40, 90],
  ['untoc-smuggling-2000', 40, 90],
  ['untoc-firearms-2001', 40, 90],
  ['uncac-2003', 30, 90],
] as const;

describe('entry into force, reckoned from the deposits', () => {
  const dataset = bundledDataset();
  for (const [id, deposits, days] of clauses) {
    it(`of ${id} is ${days} days after deposit ${deposits}`, () => {
      const dates = dataset
        .actsOf(id)
        .filter(({ action, party }) => isConsent(action) && !dataset.organizations.includes(party))
        .map(({ date }) => date)
        .sort();
      const last = dates[deposits - 1] as string;
      const instrument = dataset.instruments.find((one) => one.id === id);
      assert.equal(dayFromNumber(dayNumber(last) + days), instrument?.inForce);
    });
  }
});
