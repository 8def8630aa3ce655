import { drawCalendar } from '../../draw/reach-calendar.js';
import type { ReachScene, ReachTotal } from '../../draw/reach-scene.js';
import { drawTotals } from '../../draw/reach-totals.js';
import { whenText, whoText } from '../../draw/reach-words.js';
import type { Locale } from '../../i18n/locale.js';
import { layStrip } from '../../layout/reach-strip.js';
import type { Block, Room } from '../plate.js';
import { node, treeOf, type TreeNode } from '../tree.js';
import { allOf, drawn, oneOf, wordsOf } from './page-drawing.js';
import { Sheet, type TextLook } from './sheet.js';

/** Sizes of the letters, as on the page: titles, what is said beside them, the line of time. */
const [titleSize, smallSize, stripSize] = [15, 13, 12];

/** Columns of a row on a wide page: when, what, who; narrower than `wide` they stand below each other. */
const [when, gap, widestWhat, leastWho, wide] = [168, 12, 640, 184, 704];
/** A mark before a title, and what stands below it further in. */
const indent = 18;

const nowhere = { active: '', lit: undefined };

interface Looks {
  readonly title: TextLook;
  readonly small: TextLook;
}

const looksOf = ({ palette }: Room): Looks => ({
  title: { size: titleSize, fill: palette.text, bold: true },
  small: { size: smallSize, fill: palette.muted },
});

/** Titles of sources in one line of text. */
const sourcesText = (sources: readonly { readonly title: string }[]) => sources.map(({ title }) => title).join('; ');

/** The column of a title, and that of who was there, on a page of this width. */
function columnsOf(width: number): { readonly what: number; readonly who: number } {
  const left = width - when - 2 * gap;
  // Both columns want more than there is, or the title has all it can use.
  const what = Math.min(widestWhat, left - leastWho);
  return { what, who: left - what };
}

/** Activities by date: the line of time, and a row for each. */
export function calendarBlock(scene: ReachScene, locale: Locale, room: Room): Block {
  const { width, palette, type } = room;
  const { reach } = locale.messages;
  const strip = layStrip({
    width,
    em: stripSize,
    events: scene.events,
    milestones: scene.milestones.map(({ id, date }) => ({ id, date, text: reach.milestones[id] ?? id })),
    measure: (text) => type.width(text, stripSize),
  });
  const tree = treeOf(drawCalendar(scene, strip, nowhere, locale));
  const sheet = new Sheet(room, locale);
  const line = oneOf(tree, 'strip');
  // Time runs from the left in every language.
  if (line) sheet.add(...drawn([line], room));
  const rows = allOf(tree, 'row');
  const { title, small } = looksOf(room);
  const columns = width >= wide ? columnsOf(width) : undefined;
  let y = strip.height + 8;
  scene.events.forEach((event, i) => {
    const row = rows[i];
    const top = y + 6;
    const isChosen = scene.chosen === event;
    sheet.rule(0, width, y + 0.5, palette.rule);
    const draw = () => {
      const whatAt = columns ? when + gap : 0;
      const what = columns?.what ?? width;
      let end = top;
      if (columns) end = sheet.paragraph(whenText(locale, event), { top: top + 1, width: when }, small);
      else y = sheet.paragraph(whenText(locale, event), { at: indent, top, width: width - indent }, small);
      const mark = row && oneOf(row.children, 'swatch-mark');
      const whatTop = columns ? top : y;
      if (mark) sheet.put(drawn([mark], room), whatAt, whatTop + 3, 14);
      const inside = { at: whatAt + indent, width: what - indent };
      const titled = { ...title, fill: isChosen ? palette.accent : palette.text };
      let whatEnd = sheet.paragraph(event.title, { ...inside, top: whatTop }, titled);
      if (event.place) whatEnd = sheet.paragraph(event.place, { ...inside, top: whatEnd }, small);
      const whoAt = columns ? whatAt + what + gap : indent;
      const whoWidth = columns?.who ?? width - indent;
      const whoEnd = drawWho(sheet, row, whoText(locale, event), whoAt, columns ? top : whatEnd, whoWidth, small, room);
      // Sources follow the title; where all stands in one column, those who were there come between.
      let sourcesEnd = columns ? whatEnd : whoEnd;
      for (const text of [sourcesText(event.sources), event.note])
        if (text) sourcesEnd = sheet.paragraph(text, { ...inside, top: sourcesEnd }, small);
      y = Math.max(end, sourcesEnd, whoEnd) + 6;
    };
    sheet.group({ id: `activity-${event.id}` }, draw, event.title);
  });
  return { width, height: Math.ceil(y), nodes: sheet.nodes };
}

/** The squares of the countries, and their number in words. */
function drawWho(
  sheet: Sheet,
  row: TreeNode | undefined,
  text: string,
  at: number,
  top: number,
  width: number,
  look: TextLook,
  room: Room,
): number {
  const squares = row && oneOf(row.children, 'squares');
  let y = top;
  if (squares) {
    const size = (name: string) => Number(squares.attributes.get(name) ?? 0);
    if (size('height') > 0) {
      sheet.put(drawn([squares], room), at, y + 3, size('width'));
      y += 3 + size('height');
    }
  }
  return sheet.paragraph(text, { at, top: y, width }, look);
}

/** Published figures, those of countries as bars against the membership. */
export function totalsBlock(scene: ReachScene, locale: Locale, room: Room): Block {
  const { width, palette } = room;
  const sheet = new Sheet(room, locale);
  const rows = allOf(treeOf(drawTotals(scene, nowhere, locale)), 'row');
  const totals = new Map(scene.totals.map((total) => [total.id, total]));
  let y = 0;
  for (const row of rows) {
    const total = totals.get(row.attributes.get('data-total') ?? '');
    const top = y;
    sheet.rule(0, width, top + 0.5, palette.rule);
    sheet.group({ id: total ? `figure-${total.id}` : 'documented' }, () => (y = drawTotal(sheet, row, total, top + 6, room)));
  }
  return { width, height: Math.ceil(y), nodes: sheet.nodes };
}

function drawTotal(sheet: Sheet, row: TreeNode, total: ReachTotal | undefined, top: number, room: Room): number {
  const { width, palette } = room;
  const { small } = looksOf(room);
  const isWide = width >= wide;
  const said = (name: string) => {
    const found = oneOf(row.children, name);
    return found ? wordsOf(found) : '';
  };
  const value = said('value');
  const valueLook = { size: value.length > 16 ? 15 : 20, fill: palette.text, bold: true, leading: 1.2 };
  const period = said('where');
  const measure = said('measure').slice(0, -period.length || undefined);
  let y = sheet.paragraph(value, { top, width: isWide ? when : width }, valueLook);
  const at = isWide ? when + gap : 0;
  const place = { at, width: width - at };
  let end = sheet.paragraph(measure, { ...place, top: isWide ? top + 3 : y }, { size: titleSize, fill: palette.text });
  end = sheet.paragraph(period, { ...place, top: end }, small);
  const besideValue = end;
  y = Math.max(y, end);
  const bar = oneOf(row.children, 'bar');
  if (bar) {
    const nodes = drawn([bar], room, width);
    // A bar grows from the side where reading begins.
    sheet.put(sheet.rtl ? [node('g', { transform: `translate(${width} 0) scale(-1 1)` }, ...nodes)] : nodes, 0, y + 4, width);
    y += 26;
    const look = { ...small, size: 12 };
    const ends = oneOf(row.children, 'ends');
    const texts = (ends?.children ?? []).flatMap((one) => (typeof one === 'string' ? [] : [wordsOf(one)])).filter(Boolean);
    const needed = texts.reduce((sum, text) => sum + sheet.measure(text, look) + 12, -12);
    if (needed <= width) {
      let x = width;
      for (const text of [...texts].reverse()) {
        sheet.set([text], x, y, look, 'end');
        x -= sheet.measure(text, look) + 12;
      }
      y += look.size * 1.35;
    } else for (const text of texts) y = sheet.set(sheet.lines(text, width, look), width, y, look, 'end');
  }
  if (total) {
    const beside = isWide && !total.countries;
    const from = beside ? at : 0;
    y = Math.max(y, sheet.paragraph(total.title, { at: from, top: (beside ? besideValue : y) + 2, width: width - from }, small));
  }
  return y + 8;
}
