import type { NumberScene, NumberSentence } from '../../draw/number-scene.js';
import { drawNumber } from '../../draw/number.js';
import { numberStyle } from '../../draw/style-number.js';
import type { Locale } from '../../i18n/locale.js';
import { pieces } from '../lines.js';
import type { Block, Figure, Room } from '../plate.js';
import { node, treeOf } from '../tree.js';
import { drawn, oneOf } from './page-drawing.js';
import { round, Sheet, type TextLook } from './sheet.js';

/** A stretch of text in one style. */
interface Stretch {
  readonly text: string;
  readonly look: TextLook;
}

/** A line of a sentence, its spaces where they stand. */
interface Line {
  readonly stretches: Stretch[];
  width: number;
}

/** Columns of the sentences of the parts of the world, as on the page. */
const [leastPart, partGap] = [240, 24];

/** Sets sentences with a figure in larger letters. */
class Sentences {
  readonly #sheet: Sheet;
  readonly #locale: Locale;

  constructor(sheet: Sheet, locale: Locale) {
    this.#sheet = sheet;
    this.#locale = locale;
  }

  /** Words with their looks; what no space parts stays together, the figure with a sign behind it. */
  #words(sentence: readonly string[], text: TextLook, figure: TextLook): Stretch[][] {
    const words: Stretch[][] = [];
    sentence.forEach((piece, i) => {
      pieces(piece, this.#locale.language).forEach((said, j) => {
        const stretch = { text: said, look: i % 2 === 1 ? figure : text };
        const last = words.at(-1);
        const joins = j === 0 && last !== undefined && !/\s$/.test(last.at(-1)?.text ?? '');
        if (joins && (this.#locale.language !== 'zh' || /^[\s\p{P}]/u.test(said))) last.push(stretch);
        else words.push([stretch]);
      });
    });
    return words;
  }

  #widthOf(stretches: readonly Stretch[]): number {
    return stretches.reduce((sum, { text, look }) => sum + this.#sheet.measure(text, look), 0);
  }

  /** @returns where the sentence ends. */
  set({ pieces: said }: NumberSentence, at: number, top: number, width: number, text: TextLook, figure: TextLook): number {
    const lines: Line[] = [];
    for (const word of this.#words(said, text, figure)) {
      const room = this.#widthOf(word);
      const last = lines.at(-1);
      if (last && last.width + room <= width) {
        last.stretches.push(...word);
        last.width += room;
      } else lines.push({ stretches: [...word], width: room });
    }
    let y = top;
    for (const { stretches } of lines) {
      const largest = Math.max(...stretches.map(({ look }) => look.size));
      const height = Math.max(text.size * (text.leading ?? 1.35), largest);
      const baseline = y + height / 2 + largest * 0.35;
      const { rtl } = this.#sheet;
      // Runs of one look are one span, so that spaces between words are kept.
      const spans: Stretch[] = [];
      for (const { text: piece, look } of stretches) {
        const last = spans.at(-1);
        if (last && last.look === look) spans[spans.length - 1] = { text: last.text + piece, look };
        else spans.push({ text: piece, look });
      }
      const tspans = spans.map(({ text: piece, look }) =>
        node('tspan', { 'font-size': look.size, 'font-weight': look.bold ? 700 : undefined, fill: look.fill }, piece),
      );
      this.#sheet.add(
        node(
          'text',
          { x: this.#sheet.left(at), y: round(baseline), 'font-size': text.size, fill: text.fill, direction: rtl ? 'rtl' : undefined },
          ...tspans,
        ),
      );
      y += height;
    }
    return y;
  }
}

function drawAt(scene: NumberScene, locale: Locale, room: Room): Block {
  const { palette, width } = room;
  const sheet = new Sheet(room, locale);
  const sentences = new Sentences(sheet, locale);
  const text = { size: 18, fill: palette.text };
  let y = sentences.set(scene.sentence, 0, 0, width, text, { size: 44, fill: palette.accent, bold: true });
  const spark = oneOf(treeOf(drawNumber(scene)), 'spark');
  if (scene.spark && spark) {
    y += 6;
    sheet.put(drawn([spark], room), 0, y, scene.spark.width);
    y += scene.spark.height;
  }
  if (scene.parts.length > 0) {
    y += 8;
    const columns = Math.max(1, Math.floor((width + partGap) / (leastPart + partGap)));
    const column = (width - (columns - 1) * partGap) / columns;
    for (let from = 0; from < scene.parts.length; from += columns) {
      let bottom = y;
      scene.parts.slice(from, from + columns).forEach((part, i) => {
        const at = i * (column + partGap);
        sheet.rule(at, at + column, y + 0.5, palette.rule);
        const look = { size: 15, fill: palette.text };
        sheet.group(part.part === undefined ? {} : { id: `part-${part.part}` }, () => {
          const end = sentences.set(part, at, y + 5, column, look, { size: 20, fill: palette.accent, bold: true });
          bottom = Math.max(bottom, end + 4);
        });
      });
      y = bottom;
    }
  }
  if (scene.beyond !== '') y = sheet.paragraph(scene.beyond, { top: y + 4, width }, { size: 13, fill: palette.muted });
  return { width, height: Math.ceil(y), nodes: sheet.nodes };
}

/** A sentence with its figure set apart, as a figure. */
export function numberFigure(scene: NumberScene, locale: Locale): Figure {
  return {
    heading: scene.heading,
    // The picture is the result.
    result: '',
    spoken: [scene.result, ...scene.parts.map(({ pieces: said }) => said.join(''))].join(' '),
    legend: [],
    caption: [locale.paragraph(scene.caption)],
    sheets: [numberStyle.cssText],
    draw: (room) => drawAt(scene, locale, room),
  };
}
