import type { NexusAnswer, NexusPoint, NexusScene } from '../../draw/nexus-scene.js';
import { nexusStyle } from '../../draw/style-nexus.js';
import type { Locale } from '../../i18n/locale.js';
import { linkPath } from '../../layout/nexus.js';
import type { Block, Figure, Room } from '../plate.js';
import { node } from '../tree.js';
import { Sheet, type TextLook } from './sheet.js';

/** Sizes of the letters, as on the page: headings, points, what explains them. */
const [titleSize, textSize, smallSize] = [15, 14, 13];

/** From this width there are two columns with lines between them. */
const wide = 640;
const between = 128;
/** The column of the instruments, in parts of that of the statements. */
const answersPart = 0.85;
const statementWidest = 400;

const [padX, padY, boxGap, sectionGap] = [8, 4, 4, 16];

class Account {
  readonly sheet: Sheet;
  readonly #room: Room;
  readonly #text: TextLook;
  readonly #small: TextLook;
  readonly #title: TextLook;
  /** Where each point and each instrument stands: the middle of its box, from the top. */
  readonly middles = new Map<string, number>();

  constructor(sheet: Sheet, room: Room) {
    this.sheet = sheet;
    this.#room = room;
    const { text, muted } = room.palette;
    this.#text = { size: textSize, fill: text };
    this.#small = { size: smallSize, fill: muted };
    this.#title = { size: titleSize, fill: text, bold: true };
  }

  /** A box with a label and what explains it. @returns where it ends. */
  #box(id: string, label: string, more: readonly string[], at: number, top: number, width: number, bar: boolean): number {
    const { palette } = this.#room;
    const { sheet } = this;
    const inside = width - 2 * padX - (bar ? 2 : 0);
    const from = at + padX + (bar ? 2 : 0);
    const lines = sheet.lines(label, inside, this.#text);
    const explained = more.flatMap((one) => sheet.lines(one, inside, this.#small));
    const height = 2 * padY + lines.length * textSize * 1.35 + explained.length * smallSize * 1.35;
    sheet.group({ id }, () => {
      sheet.box(at + 0.5, top + 0.5, width - 1, height - 1, { rx: 3, fill: palette.page, stroke: palette.rule, 'stroke-width': 1 });
      if (bar) sheet.box(at, top, 3, height, { rx: 1.5, fill: palette.party });
      const end = sheet.set(lines, from, top + padY, this.#text);
      sheet.set(explained, from, end, this.#small);
    });
    this.middles.set(id, top + height / 2);
    return top + height + boxGap;
  }

  #point({ id, label, more, answeredBy }: NexusPoint, names: boolean, at: number, top: number, width: number): number {
    const said = [more, names ? answeredBy : ''].filter((one) => one !== '');
    return this.#box(id, label, said, at, top, width, false);
  }

  /** @param names whether each point names its instruments, where no lines lead to them. */
  statements({ groups }: NexusScene, names: boolean, top: number, width: number): number {
    let y = top;
    groups.forEach(({ title, statement, points }, i) => {
      if (i > 0) y += sectionGap;
      y = this.sheet.paragraph(title, { top: y, width }, this.#title) + 2;
      y = this.sheet.paragraph(statement, { top: y, width: Math.min(width, statementWidest) }, this.#small) + 6;
      for (const point of points) y = this.#point(point, names, 0, y, width);
    });
    return y;
  }

  answers(title: string, answers: readonly NexusAnswer[], at: number, top: number, width: number): number {
    let y = this.sheet.paragraph(title, { at, top, width }, this.#title) + 4;
    for (const { id, label, coverage } of answers) y = this.#box(id, label, [coverage], at, y, width, true);
    return y;
  }

  /** Thin lines from the points to what answers them. */
  links({ groups }: NexusScene, from: number, to: number): void {
    const { sheet, middles } = this;
    const { rule } = this.#room.palette;
    for (const { id, instruments } of groups.flatMap(({ points }) => points))
      for (const one of instruments) {
        const [y0, y1] = [middles.get(id), middles.get(one)];
        if (y0 === undefined || y1 === undefined) continue;
        const d = linkPath([sheet.left(from), Math.round(y0)], [sheet.left(to), Math.round(y1)]);
        sheet.add(node('path', { d, fill: 'none', stroke: rule, 'stroke-width': 1 }));
      }
  }
}

function drawAt(scene: NexusScene, locale: Locale, room: Room): Block {
  const { width } = room;
  const title = locale.messages.nexus.answers;
  const sheet = new Sheet(room, locale);
  const account = new Account(sheet, room);
  if (width < wide) {
    const end = account.statements(scene, true, 0, width) + sectionGap;
    const bottom = account.answers(title, scene.answers, 0, end, width);
    return { width, height: Math.ceil(bottom), nodes: sheet.nodes };
  }
  const first = (width - between) / (1 + answersPart);
  const second = first * answersPart;
  const left = account.statements(scene, false, 0, first);
  // The shorter list stands in the middle of the longer one.
  const trial = new Account(new Sheet(room, locale), room);
  const right = trial.answers(title, scene.answers, 0, 0, second);
  const bottom = account.answers(title, scene.answers, first + between, Math.max((left - right) / 2, 0), second);
  account.links(scene, first, first + between);
  return { width, height: Math.ceil(Math.max(left, bottom)), nodes: sheet.nodes };
}

/** The account of links with the instruments that answer it, as a figure. */
export function nexusFigure(scene: NexusScene, locale: Locale): Figure {
  return {
    heading: scene.heading,
    result: scene.result,
    legend: [],
    caption: [locale.paragraph(scene.caption)],
    sheets: [nexusStyle.cssText],
    draw: (room) => drawAt(scene, locale, room),
  };
}
