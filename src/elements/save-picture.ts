import type { TableData } from '../draw/scene.js';
import type { Deck } from '../export/pptx/deck.js';
import type { Figure } from '../export/plate.js';
import type { Locale } from '../i18n/locale.js';
import type { IsoDate } from '../model/types.js';
import { announce } from './announcer.js';
import { saveFile } from './download.js';
import { TreatyErrorEvent } from './events.js';
import { loadSlides, type Slides } from './slides-source.js';

/** Kinds of file beside the table's that a reader may save. */
export const fileFormats = ['json', 'svg', 'png', 'pptx'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** What a widget hands out. */
export interface Content {
  readonly figure: Promise<Figure>;
  readonly asOf: IsoDate;
  table(): TableData;
  addSlides(slides: Slides, deck: Deck, figure: Figure): void;
}

/** What made a file, for the file itself. */
const generator = 'treaty-widgets';

async function make(format: FileFormat, content: Content, host: HTMLElement, locale: Locale) {
  const figure = await content.figure;
  const { heading: title, result, caption } = figure;
  if (format === 'json') {
    const { jsonOf } = await import('../export/json.js');
    const about = { title, result, asOf: content.asOf, language: locale.language, caption, generator };
    return { type: 'application/json', data: jsonOf(content.table(), about) };
  }
  const page = await import('../export/page.js');
  if (format !== 'pptx') return page.pictureOf(format, figure, host, locale, generator);
  const slides = await loadSlides();
  const palette = page.paletteOn(host.shadowRoot ?? host);
  const deck = await slides.Deck.open({ title, locale, palette, shape: '16:9', generator });
  content.addSlides(slides, deck, figure);
  const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
  return { type, data: new Uint8Array(await deck.bytes()) };
}

/**
 * Hands the reader a file of what is shown, and says so. What makes it is
 * loaded now; where that fails the widget stays as it is, says so and tells.
 * @param parts of the file's name, without its ending.
 */
export async function saveContent(
  format: FileFormat,
  parts: readonly string[],
  content: Content,
  host: HTMLElement,
  locale: Locale,
): Promise<void> {
  const { messages } = locale;
  const file = `${parts.join('-').toLowerCase()}.${format}`;
  try {
    const { type, data } = await make(format, content, host, locale);
    saveFile(file, type, data);
    announce(messages.savedAs({ file }), locale);
  } catch (error) {
    const message = messages.errorSave({ file });
    host.dispatchEvent(new TreatyErrorEvent(message, error));
    announce(message, locale);
  }
}
