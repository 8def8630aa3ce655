import type { TableData } from '../draw/scene.js';
import type { Figure } from '../export/plate.js';
import type { Locale } from '../i18n/locale.js';
import { snippetMessages } from '../i18n/snippet.js';
import { markup, type Markup } from './markup.js';

/** What a widget says, in words: all that a reader without scripts is to get beside the picture. */
export interface Still {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly heading: string;
  readonly result: string;
  /** Date, limits, source; below a map the disclaimer too. */
  readonly caption: readonly string[];
  /** Rows of texts; the first of each names it. Without labels where the rows speak for themselves. */
  readonly table: { readonly labels: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** The day it holds for, ISO 8601. */
  readonly asOf: string;
}

/** A picture by its address; pixels. */
export interface StillPicture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** So many rows still are a table in an article; and so many columns. */
const [mostRows, mostColumns] = [30, 6];

/** Columns that say where a row is from: the caption names all sources. */
const aside: ReadonlySet<string> = new Set(['source', 'note', 'code']);

/** The columns of a table that tell its rows apart. */
function telling({ columns, rows }: TableData): Still['table'] {
  const texts = (i: number) => new Set(rows.map(({ cells }) => cells[i]?.text ?? ''));
  const told = columns
    .map(({ id, label }, i) => ({ id, label, i, texts: texts(i) }))
    .filter(({ id, i, texts: all }) => i === 0 || (!aside.has(id) && (rows.length === 1 ? !all.has('') : all.size > 1)))
    .slice(0, mostColumns);
  return {
    labels: told.map(({ label }) => label),
    rows: rows.map(({ cells }) => told.map(({ i }) => cells[i]?.text ?? '')),
  };
}

function wholeTable({ columns, rows }: TableData): Still['table'] {
  return { labels: columns.map(({ label }) => label), rows: rows.map(({ cells }) => cells.map(({ text }) => text)) };
}

/** The counts of a legend. */
function counts({ legend }: Figure, locale: Locale): Still['table'] {
  const entries = legend.map(({ key, label, count, countText }) => [label, key === '' ? '' : (countText ?? locale.number(count))]);
  return { labels: [], rows: entries.filter(([, text]) => text !== '') };
}

/**
 * What a figure says when it is put into an article.
 * @param whole takes the table as it is; else one too long for an article gives way to the counts of the legend.
 */
export function stillOf(figure: Figure, table: TableData, asOf: string, locale: Locale, whole = false): Still {
  const { heading, result, spoken = '', caption } = figure;
  const fits = table.rows.length <= mostRows;
  return {
    language: locale.tag,
    direction: locale.direction,
    heading,
    result: [result, spoken].filter((one) => one !== '').join(' '),
    caption,
    table: whole ? wholeTable(table) : fits ? telling(table) : counts(figure, locale),
    asOf,
  };
}

function tableOf({ table: { labels, rows } }: Still): Markup | undefined {
  if (rows.length === 0) return undefined;
  const head = labels.length > 0 ? [markup('thead', {}, markup('tr', {}, ...labels.map((one) => markup('th', { scope: 'col' }, one))))] : [];
  const body = rows.map((cells) =>
    markup('tr', {}, ...cells.map((text, i) => (i === 0 ? markup('th', { scope: 'row' }, text) : markup('td', {}, text)))),
  );
  return markup('table', {}, ...head, markup('tbody', {}, ...body));
}

/**
 * The figure that stands for a widget where no script runs: only elements and attributes that
 * content filters let through, or whose texts read well without them.
 * @param link address of the widget itself.
 */
export function figureOf(still: Still, picture: StillPicture | undefined, link: string | undefined): Markup {
  const { heading, result, caption, language, direction } = still;
  const alternative = result === '' ? heading : `${heading}. ${result}`;
  const table = tableOf(still);
  const { messages } = snippetMessages(language);
  return markup(
    'figure',
    { lang: language, dir: direction === 'rtl' ? direction : undefined },
    markup('p', {}, markup('strong', {}, heading)),
    ...(result === '' ? [] : [markup('p', {}, result)]),
    ...(picture ? [markup('p', {}, markup('img', { ...picture, alt: alternative, loading: 'lazy' }))] : []),
    ...(table ? [table] : []),
    markup(
      'figcaption',
      {},
      ...caption.map((sentences) => markup('p', {}, sentences)),
      ...(link === undefined ? [] : [markup('p', {}, markup('a', { href: link }, messages.live))]),
    ),
  );
}
