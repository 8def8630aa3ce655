import type { Locale } from '../i18n/locale.js';
import type { Dataset, Source } from '../model/types.js';

/** The sources with these identifiers, each once, in the order first used. */
export function sourcesOf(dataset: Dataset, ids: Iterable<string>): Source[] {
  const known = new Map(dataset.sources.map((source) => [source.id, source]));
  return [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
}

/**
 * The sentence of a caption that names the sources with these identifiers, and the depositary where there is one
 * to be named. The source of a table that a host supplied is left out: it is named with the table (`own-scene.ts`).
 * @returns one sentence, or none.
 */
export function captionSources(dataset: Dataset, ids: Iterable<string>, { messages, list }: Locale, depositary = ''): string[] {
  const named = dataset.instruments.map(({ own }) => own?.source.id);
  const used = sourcesOf(dataset, ids).filter(({ id }) => !named.includes(id));
  const sources = list(used.map(({ title }) => title));
  if (!sources) return depositary ? [messages.captionDepositary({ depositary })] : [];
  return [depositary ? messages.captionSourceDepositary({ sources, depositary }) : messages.captionSource({ sources })];
}
