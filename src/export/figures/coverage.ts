import type { CoverageBar } from '../../draw/coverage-bar.js';
import type { CoveragePanel, CoverageScene } from '../../draw/coverage-scene.js';
import { drawCoverage } from '../../draw/coverage.js';
import { coverageStyle } from '../../draw/style-coverage.js';
import type { Locale } from '../../i18n/locale.js';
import { coverageSizes, endRoom, panelGap, type CoverageSizes } from '../../layout/coverage.js';
import type { PartyCode } from '../../model/types.js';
import type { Block, Figure, Room } from '../plate.js';
import { treeOf, type TreeNode } from '../tree.js';
import { allOf, drawn, oneOf, wordsOf } from './page-drawing.js';
import { Sheet, type TextLook } from './sheet.js';

/** Sizes of the letters, as on the page: names and titles; numbers, notes and what stands behind a bar. */
const [nameSize, smallSize] = [14, 13];

/** Height of a bar, and pixels beside it. */
const [thickness, gap] = [22, 12];
const rowGap = 24;

/** What stands beside a bar: numbers too wide for their parts, each with a sample, and parties that are no Members. */
interface Ending {
  readonly sample: TreeNode | undefined;
  readonly text: string;
}

function endingsOf(bar: TreeNode): readonly Ending[] {
  const end = oneOf(bar.children, 'end');
  if (!end) return [];
  const outside = allOf(end.children, 'outside').map((one) => ({ sample: oneOf(one.children, 'swatch'), text: wordsOf(one) }));
  const beside = oneOf(end.children, 'beside');
  return beside ? [...outside, { sample: undefined, text: wordsOf(beside) }] : outside;
}

/** Draws the bars of a chart, one below the other. */
class Bars {
  readonly #sheet: Sheet;
  readonly #room: Room;
  readonly #sizes: CoverageSizes;
  readonly #name: TextLook;
  readonly #small: TextLook;

  constructor(sheet: Sheet, room: Room, sizes: CoverageSizes) {
    this.#sheet = sheet;
    this.#room = room;
    this.#sizes = sizes;
    this.#name = { size: nameSize, fill: room.palette.text, leading: 1.25 };
    this.#small = { size: smallSize, fill: room.palette.muted, leading: 1.3 };
  }

  /** Sets texts beside a bar, in as many lines as they need. @returns where they end. */
  #ending(endings: readonly Ending[], at: number, top: number, width: number): number {
    const { palette } = this.#room;
    let [x, y] = [0, top];
    for (const { sample, text } of endings) {
      const look = { ...this.#small, fill: sample ? palette.text : palette.muted, fromLeft: true };
      const room = (sample ? 12 : 0) + this.#sheet.measure(text, look);
      if (x > 0 && x + room > width) [x, y] = [0, y + 18];
      if (sample)
        // On the page the sample is as narrow as a letter.
        this.#sheet.put(drawn([{ ...sample, children: sample.children.map(narrow) }], this.#room), at + x, y + 5, 8);
      this.#sheet.text(text, at + x + (sample ? 12 : 0), y + thickness / 2 + smallSize * 0.35, look);
      x += room + 8;
    }
    return endings.length > 0 ? y + thickness : top;
  }

  /** @returns where the bar ends. */
  bar(bar: CoverageBar, tree: TreeNode, at: number, top: number, panel: number): number {
    const { labels, bar: length } = this.#sizes;
    const track = oneOf(tree.children, 'track');
    const note = oneOf(tree.children, 'note');
    const drawing = track ? drawn([track], this.#room, length) : [];
    const endings = endingsOf(tree);
    const sheet = this.#sheet;
    const noteOf = (from: number, y: number) =>
      note ? sheet.paragraph(wordsOf(note), { at: from, top: y + 1, width: length }, this.#small) : y;
    if (labels > 0) {
      const from = at + labels + gap;
      const nameEnd = this.#setName(bar, at + labels, top + 2, labels);
      sheet.put(drawing, from, top, length);
      const barEnd = noteOf(from, top + thickness);
      const end = this.#ending(endings, from + length + gap, top, endRoom);
      return Math.max(nameEnd + 2, barEnd, end, top + 24) + 4;
    }
    const ends = endings.reduce((sum, { sample, text }) => sum + (sample ? 12 : 0) + sheet.measure(text, this.#small) + 8, 0);
    const nameEnd = this.#setName(bar, at, top + 2, Math.max(panel - ends, panel / 2), 'start');
    this.#ending(endings, at + panel - Math.min(ends, panel / 2) + 8, nameEnd - thickness + 2, panel / 2);
    sheet.put(drawing, at, nameEnd + 2, length);
    return noteOf(at, nameEnd + 2 + thickness) + 6;
  }

  /** The name, and muted behind it how many Members it has; that is never broken, but may take a line of its own. */
  #setName({ name, size }: CoverageBar, at: number, top: number, width: number, hang: 'start' | 'end' = 'end'): number {
    const sheet = this.#sheet;
    const lines = sheet.lines(name, width, this.#name);
    if (size === '') return sheet.set(lines, at, top, this.#name, hang);
    const line = nameSize * 1.25;
    const small = { ...this.#small, leading: line / smallSize };
    const last = sheet.measure(lines.at(-1) ?? '', this.#name);
    const room = sheet.measure(size, small);
    if (last + 4 + room > width) return sheet.set([size], at, sheet.set(lines, at, top, this.#name, hang), small, hang);
    const before = sheet.set(lines.slice(0, -1), at, top, this.#name, hang);
    sheet.set(lines.slice(-1), hang === 'end' ? at - room - 4 : at, before, this.#name, hang);
    return sheet.set([size], hang === 'end' ? at : at + last + 4, before, small, hang);
  }

  panel({ instrument, bars }: CoveragePanel, title: string | undefined, trees: readonly TreeNode[], at: number, top: number, width: number): number {
    let y = top;
    if (instrument && title) {
      y = this.#sheet.paragraph(title, { at, top: y, width }, { ...this.#name, bold: true }) + 4;
      this.#sheet.rule(at, at + width, y, this.#room.palette.rule);
      y += 6;
    }
    bars.forEach((bar, i) => {
      const tree = trees[i];
      const begin = y;
      if (tree) this.#sheet.group({ id: bar.id.replace('/', '-') }, () => (y = this.bar(bar, tree, at, begin, width)), bar.fullName);
    });
    return y;
  }
}

/** A sample eight pixels wide in place of sixteen. */
const narrow = (one: TreeNode | string): TreeNode | string =>
  typeof one === 'string' ? one : { ...one, attributes: new Map([...one.attributes, ['width', '7']]) };

function drawAt(scene: CoverageScene, locale: Locale, selected: PartyCode | undefined, room: Room): Block {
  const { panels, bars } = scene;
  const measure = (text: string) => room.type.width(text, smallSize);
  const names = bars.map(({ name, size }) => room.type.width(`${name} ${size}`, nameSize));
  const sizes = coverageSizes(room.width, panels.length, Math.max(0, ...names));
  const template = drawCoverage(
    scene,
    { sizes, measure, active: { bar: -1, cell: 0 }, lit: undefined, selected, current: undefined },
    locale,
  );
  const trees = allOf(treeOf(template), 'bar');
  const sheet = new Sheet(room, locale);
  const drawing = new Bars(sheet, room, sizes);
  const width = (room.width - (sizes.columns - 1) * panelGap) / sizes.columns;
  let [top, bottom, from] = [0, 0, 0];
  panels.forEach((panel, i) => {
    const column = i % sizes.columns;
    if (column === 0 && i > 0) top = bottom + rowGap;
    const title = panel.instrument && panels.length > 1 ? locale.instrument(panel.instrument.id) : undefined;
    const own = trees.slice(from, from + panel.bars.length);
    from += panel.bars.length;
    bottom = Math.max(bottom, drawing.panel(panel, title, own, column * (width + panelGap), top, width));
  });
  return { width: room.width, height: Math.ceil(bottom), nodes: sheet.nodes };
}

/** Bars of coverage as a figure; `selected` is marked below the parts that count it. */
export function coverageFigure(scene: CoverageScene, locale: Locale, selected?: PartyCode): Figure {
  const { heading, result, legend, caption } = scene;
  const marked = selected === undefined ? [] : [locale.messages.coverage.captionMarked({ state: locale.state(selected) })];
  return {
    heading,
    result,
    legend,
    caption: [caption.join(' '), ...marked],
    sheets: [coverageStyle.cssText],
    draw: (room) => drawAt(scene, locale, selected, room),
  };
}
