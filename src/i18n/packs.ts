import { englishWords, packedEnglish, unpackWords, type OtherWords, type PackedWords, type Words } from '../data/words.js';
import { ofThisVersion, type version } from '../model/version.js';
import { en, saysMore, type CommonMessages, type Messages, type OfOneWidget } from './en.js';

/** All texts of one language: the messages of every widget, and the words of the data. */
export interface LanguagePack {
  readonly messages: Messages;
  readonly words: PackedWords;
  /** Where it is read from; from the left unless it says so. */
  readonly direction?: 'ltr' | 'rtl';
}

/** A language of the library's comes in two files: what every widget may say, and the rest. */
export interface FirstPack extends Omit<LanguagePack, 'messages'> {
  /** Of the library it was made for; written out in each file, for none to have that of another. */
  readonly version: typeof version;
  readonly messages: CommonMessages;
}

export interface OtherPack {
  readonly version: typeof version;
  readonly messages: OfOneWidget;
  readonly words: OtherWords;
}

/** The same as it is used. */
export interface Texts extends Required<Omit<LanguagePack, 'words'>> {
  readonly words: Words;
}

/** Fetches the texts of one language. */
export type PackLoader = () => Promise<{ readonly pack: LanguagePack }>;

/** Fetches the first file, and the other one too where there is a widget that needs it. */
function inTwo(
  first: () => Promise<{ readonly pack: FirstPack }>,
  rest: () => Promise<{ readonly others: OtherPack }>,
): PackLoader {
  return async () => {
    const [{ pack }, more] = await Promise.all([first(), saysMore() ? rest() : undefined]);
    const others = more && ofThisVersion(more.others);
    const messages = { ...ofThisVersion(pack).messages, ...others?.messages } as Messages;
    return { pack: { ...pack, messages, words: { ...pack.words, ...others?.words } } };
  };
}

/** Fetched when the first widget speaks the language. */
const loaders = new Map<string, PackLoader>([
  ['ar', inTwo(() => import('./ar.js'), () => import('./ar-others.js'))],
  ['es', inTwo(() => import('./es.js'), () => import('./es-others.js'))],
  ['fr', inTwo(() => import('./fr.js'), () => import('./fr-others.js'))],
  ['ru', inTwo(() => import('./ru.js'), () => import('./ru-others.js'))],
  ['zh', inTwo(() => import('./zh.js'), () => import('./zh-others.js'))],
]);

const loaded = new Map<string, Texts>();
const loading = new Map<string, Promise<Texts>>();
const provided = new Set<string>();

function textsOf({ messages, words, direction = 'ltr' }: LanguagePack): Texts {
  return { messages, words: unpackWords(words), direction };
}

let english: Texts | undefined;

/** The English texts: always at hand, and what another language falls back to. */
export function englishTexts(): Texts {
  return (english ??= { messages: en, words: englishWords(), direction: 'ltr' });
}

/** The English texts as a host would provide them, for one that makes its own out of them. */
export function englishPack(): LanguagePack {
  return { messages: en, words: packedEnglish() };
}

/** The texts of a language, where all that the widgets of the page need of them is at hand. */
export function textsIn(language: string): Texts | undefined {
  if (language === 'en' && !provided.has('en')) return englishTexts();
  const texts = loaded.get(language);
  // A widget with messages of its own may have come to the page since they were fetched.
  const isWhole = provided.has(language) || !saysMore() || texts?.messages.reach;
  return isWhole ? texts : undefined;
}

/**
 * Fetches the texts of a language, once.
 * @returns rejects where they cannot be had; a later call tries again.
 */
export function loadTexts(language: string): Promise<Texts> {
  const known = textsIn(language);
  if (known) return Promise.resolve(known);
  let texts = loading.get(language);
  if (!texts) {
    const load = loaders.get(language);
    texts = load
      ? load().then(({ pack }) => {
          const got = textsOf(pack);
          loaded.set(language, got);
          return got;
        })
      : Promise.reject(new RangeError(`There are no texts for “${language}”`));
    texts.then(
      () => loading.delete(language),
      () => loading.delete(language),
    );
    loading.set(language, texts);
  }
  return texts;
}

/** Whether there are texts of a language, fetched or not. */
export function isLoadable(language: string): boolean {
  return language === 'en' || loaders.has(language);
}

/** Tags of the texts that the host has provided, in lower case. */
export function providedLanguages(): ReadonlySet<string> {
  return provided;
}

/**
 * Brings a language of the host's own, or its own wording of one of the six: `provideLanguage('de',
 * () => import('./de.js'))`. To be called before the first widget asks for it.
 * @param tag a BCP 47 tag without extensions.
 * @param load gives a module that exports the texts as `pack`; called when they are first needed.
 */
export function provideLanguage(tag: string, load: PackLoader): void {
  const language = tag.toLowerCase();
  loaders.set(language, load);
  provided.add(language);
  loaded.delete(language);
  loading.delete(language);
}
