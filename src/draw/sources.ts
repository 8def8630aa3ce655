import type { Dataset, Source } from '../model/types.js';

/** The sources with these identifiers, each once, in the order first used. */
export function sourcesOf(dataset: Dataset, ids: Iterable<string>): Source[] {
  const known = new Map(dataset.sources.map((source) => [source.id, source]));
  return [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
}
