import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nexus } from '../i18n/en/nexus.js';
import { bundledDataset } from './bundle.js';
import { nexusAccount, nexusGroups } from './nexus.js';

describe('the account of links with other crime', () => {
  const account = nexusAccount();
  const nodes = account.flatMap((group) => group.nodes);

  it('has its four statements, and every node once', () => {
    assert.deepEqual(account.map(({ id }) => id), [...nexusGroups]);
    assert.equal(new Set(nodes.map(({ id }) => id)).size, nodes.length);
    assert.deepEqual(account.map((group) => group.nodes.length), [3, 5, 5, 2]);
  });

  it('names only instruments that there are, and has words for every node', () => {
    const known = new Set(bundledDataset().instruments.map(({ id }) => id));
    for (const { id, instruments } of nodes) {
      assert.ok(nexus.nodes[id]?.label, id);
      for (const one of instruments) assert.ok(known.has(one), one);
    }
  });
});
