import type { TableData } from '../draw/scene.js';
import { tableForFile } from '../export/csv.js';
import type { PictureFile } from '../export/page.js';
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

/** What a widget shows, for whoever takes it elsewhere. */
export interface Content {
  readonly locale: Locale;
  readonly asOf: IsoDate;
  /** The picture with its words, to be drawn on its own; not of a control. */
  figure(): Promise<Figure> | undefined;
  /** The rows in the order they are shown in. */
  table(): TableData;
  /**
   * The picture as a file, in the colours and letters of the widget.
   * @param width in CSS pixels.
   */
  picture(figure: Figure, format: 'svg' | 'png', width?: number): Promise<PictureFile>;
  addSlides(slides: Slides, deck: Deck, figure: Figure): void;
}

/** What made a file, for the file itself. */
const generator = 'treaty-widgets';

/** Draws a figure of a widget on the page as a file. */
export async function drawPicture(
  figure: Figure,
  format: 'svg' | 'png',
  host: HTMLElement,
  locale: Locale,
  width?: number,
): Promise<PictureFile> {
  const { pictureOf } = await import('../export/page.js');
  return pictureOf(format, figure, host, locale, generator, width);
}

async function make(format: FileFormat, content: Content, figure: Figure, host: HTMLElement) {
  const { locale } = content;
  const { heading: title, result, caption } = figure;
  if (format === 'json') {
    const { jsonOf } = await import('../export/json.js');
    const about = { title, result, asOf: content.asOf, language: locale.language, caption, generator };
    return { type: 'application/json', data: jsonOf(tableForFile(content.table()), about) };
  }
  if (format !== 'pptx') return content.picture(figure, format);
  const [slides, page] = await Promise.all([loadSlides(), import('../export/page.js')]);
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
): Promise<void> {
  const { locale } = content;
  const { messages } = locale;
  const file = `${parts.join('-').toLowerCase()}.${format}`;
  try {
    const figure = await content.figure();
    if (!figure) return;
    const { type, data } = await make(format, content, figure, host);
    saveFile(file, type, data);
    announce(messages.savedAs({ file }), locale);
  } catch (error) {
    const message = messages.errorSave({ file });
    host.dispatchEvent(new TreatyErrorEvent(message, error));
    announce(message, locale);
  }
}
