import { describe, it } from 'node:test';
import { checkSources } from './check-sources.js';
import { broken, changed, only, sound } from './check-testing.js';

describe('sources', () => {
  it('with a wrong number of records, or without terms', () => {
    const ecolex = ({ id }: { id: string }) => id === 'ecolex';
    only(
      checkSources(broken({ sources: changed(sound.sources, ecolex, { records: 107 }) })),
      'sources.json',
      /ecolex is said to have 107 records and has 108/,
    );
    only(
      checkSources(broken({ sources: changed(sound.sources, ecolex, { terms: '' }) })),
      'sources.json',
      /ecolex has no terms/,
    );
  });
});
