import { profileMark } from '../../draw/profile-mark.js';
import type { LineWords, ProfileScene, SubjectWords } from '../../draw/profile-scene.js';
import { profileStyle } from '../../draw/style-profile.js';
import type { Locale } from '../../i18n/locale.js';
import type { ChecklistMark } from '../../layout/profile.js';
import type { Block, Figure, Room } from '../plate.js';
import { drawnFrom } from './page-drawing.js';
import { Sheet, type TextLook } from './sheet.js';

/** Sizes of the letters, as on the page: names and subjects; facts and what remains; all else. */
const [nameSize, factSize, smallSize] = [15, 14, 13];

/** Least widths of columns, and pixels between them. */
const [subjectLeast, remainsLeast, columnGap] = [320, 288, 32];
const [markSide, markGap] = [18, 8];

/** Between phrases of one line. */
const dot = ' · ';

/** So many columns of at least this width, and how wide they are. */
function columnsIn(width: number, least: number, most: number): { readonly count: number; readonly width: number } {
  const count = Math.max(1, Math.min(most, Math.floor((width + columnGap) / (least + columnGap))));
  return { count, width: (width - (count - 1) * columnGap) / count };
}

/**
 * Which blocks begin a column, so that the highest column is as low as can be
 * and their order is kept.
 */
export function balanced(heights: readonly number[], columns: number): readonly number[] {
  const breaksAt = (limit: number): number[] => {
    const starts = [0];
    let sum = 0;
    heights.forEach((height, i) => {
      if (sum > 0 && sum + height > limit) {
        starts.push(i);
        sum = 0;
      }
      sum += height;
    });
    return starts;
  };
  let [low, high] = [Math.max(0, ...heights), heights.reduce((a, b) => a + b, 0)];
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    if (breaksAt(middle).length <= columns) high = middle;
    else low = middle;
  }
  return breaksAt(high);
}

class Card {
  readonly #room: Room;
  readonly #locale: Locale;

  constructor(room: Room, locale: Locale) {
    this.#room = room;
    this.#locale = locale;
  }

  #look(size: number, more: Partial<TextLook> = {}): TextLook {
    return { size, fill: this.#room.palette.text, ...more };
  }

  get #muted(): TextLook {
    return this.#look(smallSize, { fill: this.#room.palette.muted });
  }

  sheet(): Sheet {
    return new Sheet(this.#room, this.#locale);
  }

  #mark(sheet: Sheet, mark: ChecklistMark, at: number, top: number): void {
    sheet.put(drawnFrom(profileMark(mark), this.#room), at, top + 1, markSide);
  }

  /** Facts side by side as far as they find room. @returns where they end. */
  facts(sheet: Sheet, { facts }: ProfileScene, top: number): number {
    const { width } = sheet;
    sheet.rule(0, width, top + 0.5, this.#room.palette.rule);
    let [x, y, bottom] = [0, top + 8, top + 8];
    for (const { name, value } of facts) {
      const needed = Math.max(sheet.measure(name, this.#muted), sheet.measure(value, this.#look(factSize)));
      const own = Math.min(needed + 1, 384, width);
      if (x > 0 && x + own > width) [x, y] = [0, bottom + 6];
      const end = sheet.paragraph(name, { at: x, top: y, width: own }, this.#muted);
      bottom = Math.max(bottom, sheet.paragraph(value, { at: x, top: end, width: own }, this.#look(factSize)));
      x += own + columnGap;
    }
    return bottom + 10;
  }

  #line(sheet: Sheet, { line, name, mark, details }: LineWords, at: number, top: number, width: number): number {
    const inside = at + markSide + markGap;
    const own = width - markSide - markGap;
    const { palette } = this.#room;
    this.#mark(sheet, line.mark, at, top + 6);
    let y = sheet.paragraph(name, { at: inside, top: top + 5, width: own }, this.#look(nameSize, { leading: 1.3 }));
    // The word for the status stands out from what explains it.
    const [first = '', ...rest] = sheet.lines([mark, ...details].join(dot), own, this.#muted);
    const word = first.startsWith(mark) ? mark : '';
    const wordLook = this.#look(smallSize);
    const lineHeight = smallSize * 1.35;
    if (word) sheet.set([word], inside, y, wordLook);
    const after = first.slice(word.length);
    const trimmed = after.trimStart();
    const lead = after.slice(0, after.length - trimmed.length);
    const shift = word ? sheet.measure(word + lead, wordLook) : 0;
    if (trimmed) sheet.set([trimmed], inside + shift, y, this.#muted);
    y = sheet.set(rest, inside, y + lineHeight, this.#muted) + 6;
    sheet.rule(at, at + width, y, palette.rule);
    return y + 0.5;
  }

  /** A subject with its lines. @returns where it ends. */
  subject(sheet: Sheet, { id, label, sum, lines }: SubjectWords, at: number, top: number, width: number): number {
    let y = top + 4;
    const bold = this.#look(nameSize, { bold: true });
    const sumLook = this.#look(nameSize, { fill: this.#room.palette.muted });
    sheet.group({ id: `subject-${id}` }, () => {
      const beside = sheet.measure(sum, sumLook);
      const fits = sheet.measure(label, bold) + 16 + beside <= width;
      if (fits) sheet.set([sum], at + width, y, sumLook, 'end');
      y = sheet.paragraph(label, { at, top: y, width }, bold);
      if (!fits) y = sheet.paragraph(sum, { at, top: y, width }, sumLook);
      y += 4;
      sheet.rule(at, at + width, y, this.#room.palette.text);
      for (const line of lines) {
        const begin = y;
        sheet.group({ id: line.line.instrument.id }, () => (y = this.#line(sheet, line, at, begin, width)));
      }
    });
    return y + 14;
  }

  subjects(sheet: Sheet, subjects: readonly SubjectWords[], top: number): number {
    const { count, width } = columnsIn(sheet.width, subjectLeast, subjects.length);
    // Drawn once to know how high each is.
    const heights = subjects.map((subject) => this.subject(this.sheet(), subject, 0, 0, width));
    const starts = balanced(heights, count);
    let bottom = top;
    starts.forEach((start, column) => {
      let y = top;
      for (const subject of subjects.slice(start, starts[column + 1]))
        y = this.subject(sheet, subject, column * (width + columnGap), y, width);
      bottom = Math.max(bottom, y);
    });
    return bottom;
  }

  remains(sheet: Sheet, { remains }: ProfileScene, top: number): number {
    const { items, texts, heading, unknown } = remains;
    let y = top;
    if (heading) {
      y = sheet.paragraph(heading, { top: y + 4, width: sheet.width }, this.#look(nameSize, { bold: true })) + 4;
      sheet.rule(0, sheet.width, y, this.#room.palette.text);
      y += 6;
    }
    const { count, width } = columnsIn(sheet.width, remainsLeast, Math.max(items.length, 1));
    const own = width - markSide - markGap;
    const text = this.#look(factSize);
    const heights = texts.map((one) => Math.max(markSide, sheet.lines(one, own, text).length * factSize * 1.35) + 4);
    const starts = balanced(heights, count);
    let bottom = y;
    starts.forEach((start, column) => {
      const at = column * (width + columnGap);
      let below = y;
      for (let i = start; i < (starts[column + 1] ?? items.length); i++) {
        const item = items[i];
        if (!item) continue;
        this.#mark(sheet, item.line.mark, at, below + 1);
        sheet.paragraph(texts[i] ?? '', { at: at + markSide + markGap, top: below + 2, width: own }, text);
        below += heights[i] ?? 0;
      }
      bottom = Math.max(bottom, below);
    });
    if (unknown) bottom = sheet.paragraph(unknown, { top: bottom + 6, width: sheet.width }, { ...this.#muted, size: factSize });
    return bottom;
  }
}

function drawAt(scene: ProfileScene, locale: Locale, room: Room): Block {
  const card = new Card(room, locale);
  const sheet = card.sheet();
  let y = 0;
  if (scene.profile) {
    y = card.facts(sheet, scene, y);
    y = card.subjects(sheet, scene.subjects, y);
    y = card.remains(sheet, scene, y);
  }
  return { width: room.width, height: Math.max(Math.ceil(y), 1), nodes: sheet.nodes };
}

/** One State's card and checklist as a figure. */
export function profileFigure(scene: ProfileScene, locale: Locale): Figure {
  return {
    heading: scene.heading,
    result: scene.result,
    legend: scene.legend,
    caption: [locale.paragraph(scene.caption)],
    sheets: [profileStyle.cssText],
    sample: (key) => profileMark(key as ChecklistMark),
    draw: (room) => drawAt(scene, locale, room),
  };
}
