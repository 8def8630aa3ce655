import { markup, type Markup } from '../markup.js';
import { inFolder, type Release } from '../release.js';
import { discoveryLink, frameAddress, type SnippetWidget } from '../snippet.js';
import { figureOf, type Still, type StillPicture } from '../still.js';
import { descriptionOf, headOf, languageLinks, listLinks, meta, stylesheet, whole, widgetLinks, type ShareSite } from './frame.js';

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

/** Path of a page's file of one kind, in the folder of the site. */
export const sharePath = (language: string, name: string, ending: string) => `${language}/${name}${ending}`;

/** What a card shows beside title and description, and where the page is found by oEmbed. */
function cardOf({ still, language, name, card }: SharePage, base: string): Markup[] {
  const address = (ending: string) => inFolder(base, sharePath(language, name, ending));
  const alternative = [still.heading, still.result].filter((one) => one !== '').join('. ');
  return [
    discoveryLink(address('.oembed.json'), still.heading),
    meta('property', 'og:image', address('.png')),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', card.width),
    meta('property', 'og:image:height', card.height),
    meta('property', 'og:image:alt', alternative),
    meta('name', 'twitter:card', 'summary_large_image'),
    meta('name', 'twitter:image', address('.png')),
    meta('name', 'twitter:image:alt', alternative),
  ];
}

/**
 * A page that is shared: the widget, and in it the figure for readers without scripts.
 * @param picture of the figure, beside the page.
 * @param release the library as the page sees it.
 */
export function sharePage(page: SharePage, site: ShareSite, picture: StillPicture, release: Release): string {
  const { widget, still, name, language, title } = page;
  const path = (other: string) => sharePath(other, name, '.html');
  return whole({
    language: still.language,
    direction: still.direction,
    head: [
      ...headOf({ language, title: still.heading, description: descriptionOf(still), path }, site),
      ...(site.base === undefined ? [] : cardOf(page, site.base)),
      stylesheet('../share.css'),
      ...widgetLinks(widget.tag, release),
    ],
    body: [
      languageLinks(language, site.languages, (other) => `../${path(other)}`),
      markup('main', {}, markup('h1', {}, title), markup(widget.tag, widget.attributes, figureOf(still, picture, frameAddress(widget, release)))),
      listLinks(language, site),
    ],
  });
}
