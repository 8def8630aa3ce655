import { snippetMessages } from '../../i18n/snippet.js';
import { markup, type Markup } from '../markup.js';
import type { Release } from '../release.js';
import type { SnippetWidget } from '../snippet.js';
import { figureOf, type Still } from '../still.js';
import { descriptionOf, headOf, languageLinks, listLinks, meta, stylesheet, whole, widgetLinks, type ShareSite } from './frame.js';

/** One act of a State: its cells in the order of the columns. */
export interface ActRow {
  readonly cells: readonly { readonly text: string; readonly url?: string | undefined }[];
}

/** A page about one State in one language. */
export interface StatePage {
  readonly widget: Omit<SnippetWidget, 'height'>;
  readonly still: Still;
  /** The State's name: the heading of the page. */
  readonly name: string;
  /** Its code, the name of the file. */
  readonly code: string;
  readonly language: string;
  /** Every act, the columns by their labels. */
  readonly acts: { readonly labels: readonly string[]; readonly rows: readonly ActRow[] };
}

/** Path of a State's page, in the folder of the site. */
export const statePath = (language: string, code: string) => `${language}/states/${code}.html`;

function actsTable({ acts: { labels, rows }, name }: StatePage, heading: string): Markup {
  const cell = ({ text, url }: ActRow['cells'][number]) => (url ? markup('a', { href: url }, text) : text);
  return markup(
    // Wider than a phone: it scrolls by itself, with keys too.
    'div',
    { class: 'wide', role: 'group', tabindex: 0, 'aria-label': `${name}: ${heading}` },
    markup(
      'table',
      {},
      markup('thead', {}, markup('tr', {}, ...labels.map((label) => markup('th', { scope: 'col' }, label)))),
      markup(
        'tbody',
        {},
        ...rows.map(({ cells }) =>
          markup('tr', {}, ...cells.map((one, i) => (i === 0 ? markup('th', { scope: 'row' }, cell(one)) : markup('td', {}, cell(one))))),
        ),
      ),
    ),
  );
}

/**
 * A State's page: its profile, and in it the same for readers without scripts; and every act, with its source.
 * @param release the library as the page sees it.
 */
export function statePage(page: StatePage, site: ShareSite, release: Release): string {
  const { widget, still, name, code, language, acts } = page;
  const { messages } = snippetMessages(language);
  const path = (other: string) => statePath(other, code);
  return whole({
    language: still.language,
    direction: still.direction,
    head: [
      ...headOf({ language, title: still.heading, description: descriptionOf(still), path }, site),
      meta('name', 'twitter:card', 'summary'),
      stylesheet('../../share.css'),
      ...widgetLinks(widget.tag, release),
    ],
    body: [
      languageLinks(language, site.languages, (other) => `../../${path(other)}`),
      markup(
        'main',
        {},
        markup('h1', {}, name),
        markup(widget.tag, widget.attributes, figureOf(still, undefined, undefined)),
        markup('h2', {}, messages.acts),
        acts.rows.length === 0 ? markup('p', {}, messages.noActs) : actsTable(page, messages.acts),
      ),
      listLinks(language, site, '../'),
    ],
  });
}
