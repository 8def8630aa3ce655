import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as harfbuzz from 'harfbuzzjs';
import decompress from 'wawoff2/decompress.js';

/*
 * The letters of pictures made without a browser: Noto Sans, one variable font
 * a script, cut by its publisher into parts that are read when a text needs them.
 */

/** Weights in use: an axis of the fonts, not files of their own. */
type Weight = 400 | 700;

/** One part of a font, for one weight. */
export interface Cut {
  readonly font: harfbuzz.Font;
  /** Units in the size of the letters. */
  readonly upem: number;
  readonly weight: Weight;
}

/** A part as published: the characters it has, and its file. */
interface Part {
  readonly ranges: readonly (readonly [number, number])[];
  readonly file: string;
  /** Read, and then there for good. */
  cuts?: Readonly<Record<Weight, Cut>>;
}

/** In the order in which they are asked for a character. */
export const families = ['noto-sans', 'noto-sans-arabic', 'noto-sans-sc'] as const;

function rangesOf(text: string): [number, number][] {
  return text.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}

async function partsOf(family: string): Promise<Part[]> {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve(`@fontsource-variable/${family}/unicode.json`));
  const listed = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8')) as { [part: string]: string };
  return Object.entries(listed).map(([part, ranges]) => ({
    ranges: rangesOf(ranges),
    file: join(folder, 'files', `${family}-${part.replace(/[[\]]/g, '')}-wght-normal.woff2`),
  }));
}

async function readPart(part: Part): Promise<void> {
  const blob = new harfbuzz.Blob(await decompress(await readFile(part.file)));
  const face = new harfbuzz.Face(blob);
  const cut = (weight: Weight): Cut => {
    const font = new harfbuzz.Font(face);
    font.setVariations([new harfbuzz.Variation('wght', weight)]);
    return { font, upem: face.upem, weight };
  };
  part.cuts = { 400: cut(400), 700: cut(700) };
}

/** The fonts that were read so far, and what is still asked of them. */
export class Fonts {
  readonly #parts: readonly Part[];
  readonly #asked = new Set<Part>();
  readonly #ofCharacter = new Map<number, readonly Part[]>();

  private constructor(parts: readonly Part[]) {
    this.#parts = parts;
  }

  /** @throws {Error} where the packages of the fonts are not installed. */
  static async open(): Promise<Fonts> {
    return new Fonts((await Promise.all(families.map(partsOf))).flat());
  }

  #partsWith(character: number): readonly Part[] {
    let parts = this.#ofCharacter.get(character);
    if (!parts) {
      parts = this.#parts.filter(({ ranges }) => ranges.some(([from, to]) => character >= from && character <= to));
      this.#ofCharacter.set(character, parts);
    }
    return parts;
  }

  /**
   * The cut that has a character; `undefined` where none has, or where its part
   * is yet to be read: `readAsked` does that.
   */
  cutFor(character: number, bold: boolean): Cut | undefined {
    for (const part of this.#partsWith(character)) {
      if (!part.cuts) {
        this.#asked.add(part);
        return undefined;
      }
      const cut = part.cuts[bold ? 700 : 400];
      if (cut.font.nominalGlyph(character) !== undefined) return cut;
    }
    return undefined;
  }

  /** Reads the parts that were asked for in vain. @returns whether there were any. */
  async readAsked(): Promise<boolean> {
    const asked = [...this.#asked];
    this.#asked.clear();
    await Promise.all(asked.map(readPart));
    return asked.length > 0;
  }
}
