import { snippetMessages } from '../i18n/snippet.js';
import { markup, toHtml, type Markup } from './markup.js';
import { assetOf, inFolder, type Release } from './release.js';
import { discoveryLink, frameAddress, type SnippetWidget } from './snippet.js';
import { figureOf, type Still, type StillPicture } from './still.js';

/** The languages of share pages by their own names, and as Open Graph has them. */
export const shareLanguages: Readonly<{ [language: string]: { readonly name: string; readonly locale: string } }> = {
  ar: { name: 'العربية', locale: 'ar_AR' },
  zh: { name: '中文', locale: 'zh_CN' },
  en: { name: 'English', locale: 'en_GB' },
  fr: { name: 'Français', locale: 'fr_FR' },
  ru: { name: 'Русский', locale: 'ru_RU' },
  es: { name: 'Español', locale: 'es_ES' },
};

/** A page about one instrument in one language. */
export interface SharePage {
  readonly widget: SnippetWidget;
  readonly still: Still;
  /** Of what it is: the heading of the page. */
  readonly title: string;
  /** Name of its files, without folder and ending. */
  readonly name: string;
  readonly language: string;
  /** The picture for cards: pixels. */
  readonly card: { readonly width: number; readonly height: number };
}

/** All pages together. */
export interface ShareSite {
  /** Address that the folder will have, with its slash. */
  readonly base: string;
  readonly languages: readonly string[];
}

/** Longer descriptions are cut by those who show them; this cuts them at the end of a sentence. */
const longestDescription = 300;

/** Path of a page's file of one kind, in the folder of the site. */
export const sharePath = (language: string, name: string, ending: string) => `${language}/${name}${ending}`;

/** What a card says below its title: the result and what the picture rests on. */
export function descriptionOf({ result, caption }: Still): string {
  const sentences = [result, ...caption].join('. ').replaceAll('..', '.').match(/[^.。]+[.。]?(?:\s|$)?/g) ?? [];
  let text = '';
  for (const sentence of sentences) {
    if (text !== '' && (text + sentence).trim().length > longestDescription) break;
    text += sentence;
  }
  return text.trim();
}

const meta = (key: 'name' | 'property', name: string, content: string | number) => markup('meta', { [key]: name, content });

/** What search engines, chats and social networks read. */
function headOf(page: SharePage, { base, languages }: ShareSite): Markup[] {
  const { still, language, name, card } = page;
  const address = (of: string, ending: string) => inFolder(base, sharePath(of, name, ending));
  const canonical = address(language, '.html');
  const description = descriptionOf(still);
  const alternative = [still.heading, still.result].filter((one) => one !== '').join('. ');
  return [
    markup('title', {}, still.heading),
    meta('name', 'description', description),
    markup('link', { rel: 'canonical', href: canonical }),
    ...languages.map((other) => markup('link', { rel: 'alternate', hreflang: other, href: address(other, '.html') })),
    ...(languages.includes('en') ? [markup('link', { rel: 'alternate', hreflang: 'x-default', href: address('en', '.html') })] : []),
    discoveryLink(address(language, '.oembed.json'), still.heading),
    meta('property', 'og:type', 'article'),
    meta('property', 'og:title', still.heading),
    meta('property', 'og:description', description),
    meta('property', 'og:url', canonical),
    meta('property', 'og:image', address(language, '.png')),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', card.width),
    meta('property', 'og:image:height', card.height),
    meta('property', 'og:image:alt', alternative),
    meta('property', 'og:locale', shareLanguages[language]?.locale ?? language),
    ...languages.filter((other) => other !== language).map((other) => meta('property', 'og:locale:alternate', shareLanguages[other]?.locale ?? other)),
    meta('name', 'twitter:card', 'summary_large_image'),
    meta('name', 'twitter:title', still.heading),
    meta('name', 'twitter:description', description),
    meta('name', 'twitter:image', address(language, '.png')),
    meta('name', 'twitter:image:alt', alternative),
  ];
}

interface Frame {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly head: readonly Markup[];
  readonly body: readonly Markup[];
}

/** A page whole; nothing in it is written into it that a strict policy would refuse. */
function whole({ language, direction, head, body }: Frame): string {
  const start = [
    markup('meta', { charset: 'utf-8' }),
    markup('meta', { name: 'viewport', content: 'width=device-width' }),
    markup('meta', { name: 'color-scheme', content: 'light dark' }),
  ];
  return `<!doctype html>\n${toHtml(
    markup('html', { lang: language, dir: direction }, markup('head', {}, ...start, ...head), markup('body', {}, ...body)),
  )}\n`;
}

const stylesheet = (path: string) => markup('link', { rel: 'stylesheet', href: path });

/** Links to the same page in the other languages. */
function languageLinks(own: string, languages: readonly string[], path: (language: string) => string): Markup {
  const { messages } = snippetMessages(own);
  return markup(
    'nav',
    { 'aria-label': messages.languages },
    ...languages.map((other) =>
      markup('a', { href: path(other), lang: other, hreflang: other, 'aria-current': other === own ? 'page' : undefined }, shareLanguages[other]?.name ?? other),
    ),
  );
}

/**
 * A page that is shared: the widget, and in it the figure for readers without scripts.
 * @param picture of the figure, beside the page.
 * @param release the library as the page sees it.
 */
export function sharePage(page: SharePage, site: ShareSite, picture: StillPicture, release: Release): string {
  const { widget, still, name, language, title } = page;
  const script = assetOf(release, `${widget.tag}.js`);
  const { messages } = snippetMessages(language);
  return whole({
    language: still.language,
    direction: still.direction,
    head: [...headOf(page, site), stylesheet('../share.css'), markup('script', { type: 'module', src: script.address })],
    body: [
      languageLinks(language, site.languages, (other) => `../${sharePath(other, name, '.html')}`),
      markup('main', {}, markup('h1', {}, title), markup(widget.tag, widget.attributes, figureOf(still, picture, frameAddress(widget, release)))),
      markup('nav', {}, markup('a', { href: './' }, messages.instruments)),
    ],
  });
}

/** The list of a language's pages. */
export function shareIndex(pages: readonly SharePage[], { language, direction }: Pick<Frame, 'language' | 'direction'>, { base, languages }: ShareSite): string {
  const { messages } = snippetMessages(language);
  return whole({
    language,
    direction,
    head: [
      markup('title', {}, messages.instruments),
      markup('link', { rel: 'canonical', href: inFolder(base, `${language}/`) }),
      stylesheet('../share.css'),
    ],
    body: [
      languageLinks(language, languages, (other) => `../${other}/`),
      markup(
        'main',
        {},
        markup('h1', {}, messages.instruments),
        markup('ul', {}, ...pages.map(({ name, title }) => markup('li', {}, markup('a', { href: `${name}.html` }, title)))),
      ),
    ],
  });
}

/** The first page: the choice of a language. */
export function shareStart({ base, languages }: ShareSite): string {
  return whole({
    language: 'en',
    direction: 'ltr',
    head: [markup('title', {}, 'treaty-widgets'), markup('link', { rel: 'canonical', href: base }), stylesheet('share.css')],
    body: [languageLinks('', languages, (other) => `${other}/`)],
  });
}

/** Looks of the pages. */
export const shareCss = `:root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.45; }
body { margin: 0 auto; padding: 1rem; max-width: 60rem; }
nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
nav a { padding: 0.25rem 0; }
nav a[aria-current] { font-weight: 650; text-decoration: none; }
h1 { font-size: 1.5rem; line-height: 1.25; }
ul { padding-inline-start: 1.25rem; }
figure { margin: 0; }
figure img { display: block; width: 100%; height: auto; }
figcaption { font-size: 0.8125rem; }
th, td { padding: 0.125rem 1rem 0.125rem 0; text-align: start; font-weight: 400; }
`;
