import type { Locale } from '../i18n/locale.js';
import type { Dataset, Instrument } from '../model/types.js';
import type { InstrumentWords } from '../data/words.js';
import type { Scene } from './scene.js';
import { withOwn } from './own-words.js';

const made = new WeakMap<Dataset, WeakMap<Locale, Locale>>();

/**
 * The locale with the names of instruments that a host brought. It is another one for other data, so that
 * whatever was made before is made anew.
 */
export function localeWith(locale: Locale, dataset: Dataset): Locale {
  let byLocale = made.get(dataset);
  if (!byLocale) made.set(dataset, (byLocale = new WeakMap()));
  let own = byLocale.get(locale);
  if (!own) {
    const instruments: { [id: string]: InstrumentWords } = { ...locale.words.instruments };
    for (const { id, own: mark } of dataset.instruments) {
      if (!mark?.title) continue;
      const language = locale.language as keyof typeof mark.title;
      const title = mark.title[language];
      const short = mark.short?.[language] ?? title ?? mark.short?.en ?? id;
      instruments[id] = { short, title: title ?? mark.title.en ?? id, authentic: title !== undefined };
    }
    const words = { ...locale.words, instruments };
    own = { ...locale, words, instrument: (id) => instruments[id]?.short ?? id };
    byLocale.set(locale, own);
  }
  return own;
}

/** The sentences that say which tables a host supplied, by source and day. */
export function ownSentences(instruments: readonly Instrument[], locale: Locale): string[] {
  const groups = new Map<string, Instrument[]>();
  for (const one of instruments) {
    if (!one.own) continue;
    const key = [one.own.mode, one.own.asOf, one.own.source.id].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first?.own) return [];
    const { mode, asOf, source } = first.own;
    return withOwn(locale).messages.own.caption[mode]({
      instruments: locale.list(group.map(({ id }) => locale.instrument(id))),
      date: locale.date(asOf),
      source: source.title,
    });
  });
}

/** A scene whose caption says what of it the host supplied; that is the first thing it says. */
export function ownScene<S extends Scene>(scene: S, instruments: readonly Instrument[], locale: Locale): S {
  const said = ownSentences(instruments, locale);
  if (said.length === 0) return scene;
  const covers = instruments.every(({ hasWithdrawals }) => hasWithdrawals);
  const rest = scene.caption.filter((one) => !covers || one !== locale.messages.captionNoWithdrawals);
  return { ...scene, caption: [...said, ...rest] };
}
