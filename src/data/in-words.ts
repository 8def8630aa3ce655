import type { Act, Dataset, InstrumentId } from '../model/types.js';
import type { Words } from './words.js';

/** What has been put into other words: by data, then by words. */
const made = new WeakMap<Dataset, WeakMap<Words, Dataset>>();

/**
 * The same facts with what they say in English (depositaries, notes, remarks on a date) in the words
 * of another language; what these have no words for stays as it is.
 */
export function datasetIn(dataset: Dataset, words: Words): Dataset {
  const { phrases } = words;
  if (!phrases) return dataset;
  const known = made.get(dataset)?.get(words);
  if (known) return known;
  const say = (text: string) => phrases[text] ?? text;
  const acts = new Map<InstrumentId, readonly Act[]>();
  const translated: Dataset = {
    ...dataset,
    instruments: dataset.instruments.map((one) => ({
      ...one,
      depositary: say(one.depositary),
      ...(one.tableNote ? { tableNote: say(one.tableNote) } : {}),
      totals: one.totals.map((total) => ({ ...total, asOf: say(total.asOf) })),
    })),
    actsOf(id) {
      let own = acts.get(id);
      if (!own) acts.set(id, (own = dataset.actsOf(id).map((act) => (act.note ? { ...act, note: say(act.note) } : act))));
      return own;
    },
  };
  const byWords = made.get(dataset) ?? new WeakMap<Words, Dataset>();
  made.set(dataset, byWords.set(words, translated));
  return translated;
}
