import type { TableData } from '../../draw/scene.js';
import type { Figure } from '../plate.js';
import { fillFor, ink, type Deck, type SlideMaker } from './deck.js';
import type { TableCell, TableCellProps } from './types.js';

/** Letters a text is as wide as: those of wide scripts count twice. */
const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 2 : 1), 0);

/** Inches of one letter and of one line at a point of size. */
const [letter, leading] = [0.0078, 0.0185];

/** Widths of columns by what they hold, in inches: a long one wraps before a short one is squeezed. */
function columnWidths(texts: readonly (readonly string[])[], room: number): number[] {
  const wants = texts.map((column) => {
    const widest = Math.max(...column.map(widthOf), 3);
    return Math.min(widest, 14 + Math.sqrt(widest) * 2.2);
  });
  const all = wants.reduce((sum, one) => sum + one, 0);
  return wants.map((one) => (one / all) * room);
}

/**
 * A table as native tables, as many slides as its rows need. A cell that stands
 * for a status has its colour.
 * @param columns those to show, by identifier; all where left out.
 */
export function addTableSlides(deck: Deck, figure: Pick<Figure, 'heading' | 'result' | 'legend' | 'caption'>, table: TableData, columns?: readonly string[]): SlideMaker[] {
  const { palette, locale } = deck.options;
  const places = table.columns.flatMap(({ id }, i) => (columns === undefined || columns.includes(id) ? [i] : []));
  const size = places.length > 8 ? 7 : places.length > 5 ? 9 : 11;
  const rtl = locale.direction === 'rtl';
  // A table's columns run from left to right whatever its texts do.
  const order = rtl ? [...places].reverse() : places;
  const cell = (text: string, more: TableCellProps = {}): TableCell => ({
    text,
    options: { ...more },
  });
  const head = order.map((i) => cell(table.columns[i]?.label ?? '', { bold: true, fill: { color: ink(palette.neutral) } }));
  const textsOf = (i: number) => [table.columns[i]?.label ?? '', ...table.rows.map(({ cells }) => cells[i]?.text ?? '')];
  const widths = columnWidths(order.map(textsOf), deck.width - 1);
  const heightOf = (texts: readonly string[]) => {
    const lines = texts.map((text, i) => Math.ceil((widthOf(text) * letter * size + 0.08) / (widths[i] ?? 1)));
    return Math.max(...lines, 1) * leading * size + 0.09;
  };
  const headHeight = heightOf(order.map((i) => table.columns[i]?.label ?? ''));
  const room = deck.roomFor(figure) - headHeight;
  const pages: TableData['rows'][number][][] = [];
  let left = 0;
  for (const row of table.rows) {
    const height = heightOf(order.map((i) => row.cells[i]?.text ?? ''));
    if (height > left) {
      pages.push([]);
      left = room;
    }
    pages.at(-1)?.push(row);
    left -= height;
  }
  return pages.map((rows, page) => {
    const of = pages.length > 1 ? ` (${locale.number(page + 1)}/${locale.number(pages.length)})` : '';
    const maker = deck.add({ ...figure, heading: figure.heading + of });
    const body = rows.map(({ cells }) =>
      order.map((i) => {
        const one = cells[i];
        const colour = one?.key ? fillFor(one.key, palette).colour : undefined;
        return cell(one?.text ?? '', colour ? { fill: { color: colour } } : {});
      }),
    );
    maker.slide.addTable([head, ...body], {
      x: maker.body.x,
      y: maker.body.y,
      fontFace: deck.font,
      fontSize: size,
      color: ink(palette.text),
      align: rtl ? 'right' : 'left',
      valign: 'middle',
      margin: 0.04,
      border: { type: 'solid', pt: 0.5, color: ink(palette.rule) },
      colW: widths,
      objectName: figure.heading,
    });
    return maker;
  });
}
