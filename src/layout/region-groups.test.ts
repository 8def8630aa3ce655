import assert from 'node:assert/strict';
import { it } from 'node:test';
import { regionNames } from '../model/regions.js';
import { regionGroups } from './region-groups.js';

it('offers every region and group once', () => {
  const { regions, subregions, regionalGroups, specialGroups } = regionGroups();
  const all = [...regions, ...subregions, ...regionalGroups, ...specialGroups];
  assert.deepEqual([...all].sort(), Object.keys(regionNames).sort());
  assert.equal(regions.length, 5);
  assert.deepEqual(regionalGroups, ['AFR', 'APG', 'EEG', 'GRULAC', 'WEOG']);
});
