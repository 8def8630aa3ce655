import type { Locale } from '../../i18n/locale.js';
import { plateOf, type Figure, type Plate, type PlateOptions } from '../plate.js';
import { Fonts } from './fonts.js';
import { outlined } from './outline.js';
import { OutlineType } from './set-type.js';

/** A plate twice: with texts, and with outlines in their place. */
export interface Pair {
  readonly plate: Plate;
  readonly outlined: Plate;
}

/** Draws figures without a browser: holds the fonts, and reads of them what the figures' words need. */
export class Studio {
  readonly #fonts: Fonts;
  readonly #type: OutlineType;

  private constructor(fonts: Fonts) {
    this.#fonts = fonts;
    this.#type = new OutlineType(fonts);
  }

  /** @throws {Error} where the packages of the fonts are not installed. */
  static async open(): Promise<Studio> {
    return new Studio(await Fonts.open());
  }

  async draw(figure: Figure, locale: Locale, options: Omit<PlateOptions, 'type'>): Promise<Pair> {
    for (;;) {
      const plate = plateOf(figure, locale, { ...options, type: this.#type });
      const pair = { plate, outlined: outlined(plate, this.#type) };
      // What was measured without its font is laid out anew once that is there.
      if (!(await this.#fonts.readAsked())) return pair;
    }
  }
}
