import { snippetMessages } from '../../i18n/snippet.js';
import { markup, type Markup } from '../markup.js';
import { inFolder } from '../release.js';
import { languageLinks, listLinks, stylesheet, whole, type ShareSite } from './frame.js';

/** The language that a list is in. */
interface Spoken {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

const canonical = (base: string | undefined, path: string): Markup[] =>
  base === undefined ? [] : [markup('link', { rel: 'canonical', href: inFolder(base, path) })];

/** A list of pages. @param folder where it is, below that of its language; with its slash, or empty. */
function list(pages: readonly (readonly [file: string, name: string])[], title: string, folder: string, { language, direction }: Spoken, site: ShareSite): string {
  const up = folder === '' ? '' : '../';
  return whole({
    language,
    direction,
    head: [markup('title', {}, title), ...canonical(site.base, `${language}/${folder}`), stylesheet(`${up}../share.css`)],
    body: [
      languageLinks(language, site.languages, (other) => `${up}../${other}/${folder}index.html`),
      markup(
        'main',
        {},
        markup('h1', {}, title),
        markup('ul', { class: folder === '' ? undefined : 'columns' }, ...pages.map(([file, name]) => markup('li', {}, markup('a', { href: file }, name)))),
      ),
      ...(site.states || site.home ? [listLinks(language, site, up)] : []),
    ],
  });
}

/** The list of a language's pages of instruments. */
export function shareIndex(pages: readonly { readonly name: string; readonly title: string }[], spoken: Spoken, site: ShareSite): string {
  const { messages } = snippetMessages(spoken.language);
  return list(pages.map(({ name, title }) => [`${name}.html`, title]), messages.instruments, '', spoken, site);
}

/** The list of a language's pages of States, in the order they come in. */
export function statesIndex(pages: readonly { readonly code: string; readonly name: string }[], spoken: Spoken, site: ShareSite): string {
  const { messages } = snippetMessages(spoken.language);
  return list(pages.map(({ code, name }) => [`${code}.html`, name]), messages.states, 'states/', spoken, site);
}

/** The first page: the choice of a language. */
export function shareStart({ base, languages }: ShareSite): string {
  return whole({
    language: 'en',
    direction: 'ltr',
    head: [markup('title', {}, 'treaty-widgets'), ...canonical(base, ''), stylesheet('share.css')],
    body: [markup('main', {}, markup('h1', {}, 'treaty-widgets'), languageLinks('', languages, (other) => `${other}/index.html`))],
  });
}
