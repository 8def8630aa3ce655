import type { Figure } from '../export/plate.js';
import type { Locale } from '../i18n/locale.js';
import { announce } from './announcer.js';
import { saveFile } from './download.js';
import { TreatyErrorEvent } from './events.js';

/** Kinds of picture a reader may save. */
export const pictureFormats = ['svg', 'png'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/**
 * Hands the reader a picture of what is shown, and says so. What makes it is
 * loaded now; where that fails the widget stays as it is, says so and tells.
 * @param parts of the file's name, without its ending.
 */
export async function savePicture(
  format: PictureFormat,
  parts: readonly string[],
  figure: Promise<Figure>,
  host: HTMLElement,
  locale: Locale,
): Promise<void> {
  const { messages } = locale;
  const file = `${parts.join('-').toLowerCase()}.${format}`;
  try {
    const [{ pictureOf }, drawn] = await Promise.all([import('../export/page.js'), figure]);
    const { type, data } = await pictureOf(format, drawn, host, locale, 'treaty-widgets');
    saveFile(file, type, data);
    announce(messages.savedAs({ file }), locale);
  } catch (error) {
    const message = messages.errorSave({ file });
    host.dispatchEvent(new TreatyErrorEvent(message, error));
    announce(message, locale);
  }
}
