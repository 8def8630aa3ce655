import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayFromNumber, dayNumber } from '../../src/model/date.js';
import { isConsent } from '../../src/model/acts.js';
import { actsOf, readData } from './read.js';

const data = readData();
const acts = actsOf(data);
const organizations = new Set(data.organizations.map(({ code }) => code));

/**
 * Each of these instruments entered into force so many days after so many
 * States had deposited their consent (its own final clauses; the deposit of an
 * organization is not counted). Later instruments only: the deposits of States
 * that no longer exist are not in the tables.
 */
const clauses: readonly [id: string, deposits: number, days: number][] = [
  ['bombings-1997', 22, 30],
  ['financing-1999', 22, 30],
  ['nuclear-terrorism-2005', 22, 30],
  ['untoc-2000', 40, 90],
  ['untoc-trafficking-2000', 40, 90],
  ['untoc-smuggling-2000', 40, 90],
  ['untoc-firearms-2001', 40, 90],
  ['uncac-2003', 30, 90],
];

describe('entry into force', () => {
  for (const [id, deposits, days] of clauses) {
    it(`of ${id} follows from its deposits`, () => {
      const dates = acts
        .filter(({ instrument, action, party }) => instrument === id && isConsent(action) && !organizations.has(party))
        .map(({ date }) => date)
        .sort();
      const decisive = dates[deposits - 1];
      assert.ok(decisive);
      const instrument = data.instruments.find((candidate) => candidate.id === id);
      assert.equal(dayFromNumber(dayNumber(decisive) + days), instrument?.inForce);
    });
  }
});
