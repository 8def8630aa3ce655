import { snippetMessages } from '../../i18n/snippet.js';
import { markup, toHtml, type Markup } from '../markup.js';
import { assetOf, inFolder, type Release } from '../release.js';
import type { Still } from '../still.js';

/** The languages of share pages by their own names, and as Open Graph has them. */
export const shareLanguages: Readonly<{ [language: string]: { readonly name: string; readonly locale: string } }> = {
  ar: { name: 'العربية', locale: 'ar_AR' },
  zh: { name: '中文', locale: 'zh_CN' },
  en: { name: 'English', locale: 'en_GB' },
  fr: { name: 'Français', locale: 'fr_FR' },
  ru: { name: 'Русский', locale: 'ru_RU' },
  es: { name: 'Español', locale: 'es_ES' },
};

/** All pages together. */
export interface ShareSite {
  /** Address that the folder will have, with its slash; without one, what needs whole addresses is left out. */
  readonly base: string | undefined;
  readonly languages: readonly string[];
  /** Whether there are pages of States. */
  readonly states?: boolean;
  /** The page that all these belong to, by its path in the folder. */
  readonly home?: { readonly path: string; readonly name: string };
}

/** A page whole. */
interface Frame {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly head: readonly Markup[];
  readonly body: readonly Markup[];
}

/** The page as text; nothing is written into it that a strict policy would refuse. */
export function whole({ language, direction, head, body }: Frame): string {
  const start = [
    markup('meta', { charset: 'utf-8' }),
    markup('meta', { name: 'viewport', content: 'width=device-width' }),
    markup('meta', { name: 'color-scheme', content: 'light dark' }),
  ];
  return `<!doctype html>\n${toHtml(
    markup('html', { lang: language, dir: direction }, markup('head', {}, ...start, ...head), markup('body', {}, ...body)),
  )}\n`;
}

export const stylesheet = (path: string) => markup('link', { rel: 'stylesheet', href: path });

/**
 * What a page loads for a widget: the tag, and the style sheet that keeps room for it where that is the page's own.
 * (A policy that lets scripts come from elsewhere seldom lets style sheets.)
 */
export function widgetLinks(tag: string, release: Release): Markup[] {
  const room = assetOf(release, 'treaty-widgets.css').address;
  return [
    ...(/^(https?:)?\/\//.test(room) ? [] : [stylesheet(room)]),
    markup('script', { type: 'module', src: assetOf(release, `${tag}.js`).address }),
  ];
}

export const meta = (key: 'name' | 'property', name: string, content: string | number) => markup('meta', { [key]: name, content });

/** Longer descriptions are cut by those who show them; this cuts them at the end of a sentence. */
const longestDescription = 300;

/** What a card says below its title: the result and what the picture rests on. */
export function descriptionOf({ result, caption }: Pick<Still, 'result' | 'caption'>): string {
  const sentences = [result, ...caption].join('. ').replaceAll('..', '.').match(/[^.。]+[.。]?(?:\s|$)?/g) ?? [];
  let text = '';
  for (const sentence of sentences) {
    if (text !== '' && (text + sentence).trim().length > longestDescription) break;
    text += sentence;
  }
  return text.trim();
}

/** A page in one of the languages, as search engines, chats and social networks are told of it. */
interface Told {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** Its path in the folder of the site, in any of the languages. */
  path(language: string): string;
}

/** What search engines, chats and social networks read of any page. */
export function headOf({ language, title, description, path }: Told, { base, languages }: ShareSite): Markup[] {
  const others = languages.filter((other) => other !== language);
  const found = (at: string) => [
    markup('link', { rel: 'canonical', href: inFolder(at, path(language)) }),
    ...languages.map((other) => markup('link', { rel: 'alternate', hreflang: other, href: inFolder(at, path(other)) })),
    ...(languages.includes('en') ? [markup('link', { rel: 'alternate', hreflang: 'x-default', href: inFolder(at, path('en')) })] : []),
    meta('property', 'og:url', inFolder(at, path(language))),
  ];
  return [
    markup('title', {}, title),
    meta('name', 'description', description),
    ...(base === undefined ? [] : found(base)),
    meta('property', 'og:type', 'article'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:locale', shareLanguages[language]?.locale ?? language),
    ...others.map((other) => meta('property', 'og:locale:alternate', shareLanguages[other]?.locale ?? other)),
    meta('name', 'twitter:title', title),
    meta('name', 'twitter:description', description),
  ];
}

/** Links to the same page in the other languages. */
export function languageLinks(own: string, languages: readonly string[], path: (language: string) => string): Markup {
  const { messages } = snippetMessages(own);
  return markup(
    'nav',
    { 'aria-label': messages.languages },
    ...languages.map((other) =>
      markup('a', { href: path(other), lang: other, hreflang: other, 'aria-current': other === own ? 'page' : undefined }, shareLanguages[other]?.name ?? other),
    ),
  );
}

/** Links to the lists, and to what the pages belong to. @param up from the page to the folder of its language. */
export function listLinks(language: string, { states, home }: ShareSite, up = ''): Markup {
  const { messages } = snippetMessages(language);
  return markup(
    'nav',
    { 'aria-label': messages.pages },
    markup('a', { href: `${up}index.html` }, messages.instruments),
    ...(states ? [markup('a', { href: `${up}states/index.html` }, messages.states)] : []),
    ...(home ? [markup('a', { href: `${up}../${home.path}`, lang: 'en' }, home.name)] : []),
  );
}
