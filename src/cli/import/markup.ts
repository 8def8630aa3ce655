import type { PublishedRow, PublishedTable } from './published.js';

const entities: Readonly<{ [name: string]: string }> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', rsquo: '’', lsquo: '‘',
  ocirc: 'ô', eacute: 'é', egrave: 'è', uuml: 'ü', atilde: 'ã', aacute: 'á', iacute: 'í', oacute: 'ó', ccedil: 'ç',
};

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (found, decimal?: string, hex?: string, name?: string) => {
    const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : undefined;
    if (code !== undefined) return code > 0 && code < 0x110000 && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : ' ';
    return entities[name?.toLowerCase() ?? ''] ?? found;
  });
}

/** A tag or a text between two. */
interface Piece {
  readonly tag?: string;
  readonly closes?: boolean;
  readonly text?: string;
}

/** Tags and texts of HTML or XML in turn, from the front and once; comments, scripts and styles left out. */
function* pieces(markup: string): Generator<Piece> {
  let at = 0;
  while (at < markup.length) {
    const open = markup.indexOf('<', at);
    if (open !== at) yield { text: decode(markup.slice(at, open < 0 ? markup.length : open)) };
    if (open < 0) return;
    const isComment = markup.startsWith('<!--', open);
    const found = markup.indexOf(isComment ? '-->' : '>', open);
    if (found < 0) return;
    at = found + (isComment ? 3 : 1);
    const [, slash = '', name = ''] = /^<(\/?)([A-Za-z][\w:.-]*)/.exec(markup.slice(open, Math.min(found, open + 80))) ?? [];
    const tag = name.toLowerCase();
    if (tag === '') continue;
    if (slash === '' && (tag === 'script' || tag === 'style')) {
      const end = markup.toLowerCase().indexOf(`</${tag}`, at);
      at = end < 0 ? markup.length : end;
      continue;
    }
    yield { tag, closes: slash === '/' || markup[found - 1] === '/' };
  }
}

const rowTags = new Set(['tr', 'row', 'tableheader']);
const cellTags = new Set(['td', 'th', 'entry', 'column', 'title']);
/** In XML each stands around the whole list. */
const tableTags = new Set(['table', 'participants', 'specialtables']);
const raised = new Set(['sup', 'superscript', 'footnote']);

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Rows of the innermost table that a piece is in. */
interface Open {
  readonly rows: string[][];
  row: string[] | undefined;
  cell: string | undefined;
}

/**
 * The table of participants of a saved page or of its XML: the one with most rows among those that have a head
 * like one. What is raised stays where it is a letter, which says what was deposited; numbers are of footnotes.
 * @returns `undefined` where there is none.
 */
export function tableOfMarkup(markup: string): PublishedTable | undefined {
  const tables: string[][][] = [];
  const stack: Open[] = [];
  let around = '';
  let isRaised = false;
  let raisedText = '';
  for (const { tag, closes = false, text } of pieces(markup)) {
    const open = stack.at(-1);
    if (text !== undefined) {
      if (isRaised) raisedText += text;
      else if (open?.cell !== undefined) open.cell += text;
      else if (around.length < 100_000) around += `${text} `;
    } else if (tag === undefined) continue;
    else if (tableTags.has(tag)) {
      if (!closes) stack.push({ rows: [], row: undefined, cell: undefined });
      else if (open) {
        stack.pop();
        tables.push(open.rows);
      }
    } else if (raised.has(tag)) {
      if (closes && open?.cell !== undefined && /^\s*[A-Za-z]{1,2}\s*$/.test(raisedText)) open.cell += ` ${raisedText.trim()}`;
      isRaised = !closes;
      raisedText = '';
    } else if (open && rowTags.has(tag)) {
      if (open.row && open.cell !== undefined) open.row.push(tidy(open.cell));
      open.cell = undefined;
      if (closes) {
        if (open.row) open.rows.push(open.row);
        open.row = undefined;
      } else {
        if (open.row) open.rows.push(open.row);
        open.row = [];
      }
    } else if (open?.row && cellTags.has(tag)) {
      if (open.cell !== undefined) open.row.push(tidy(open.cell));
      open.cell = closes ? undefined : '';
    } else if (open?.cell !== undefined && (tag === 'br' || tag === 'p' || tag === 'div')) open.cell += ' ';
  }
  for (const { rows } of stack) tables.push(rows);
  const isHead = (row: readonly string[]) => /^(participant|state|country|contracting|party|parties)/i.test(row[0] ?? '');
  const [best] = tables
    .map((rows) => ({ rows, head: rows.findIndex(isHead) }))
    .filter(({ head }) => head >= 0)
    .sort((a, b) => b.rows.length - a.rows.length);
  if (!best) return undefined;
  const others = tables.filter((rows) => rows !== best.rows).flat(2).join(' ');
  const rows = best.rows
    .slice(best.head + 1)
    .map((cells, at): PublishedRow => ({ where: `row ${at + 1}`, cells }))
    .filter(({ cells }) => cells.some(Boolean));
  return { heading: best.rows[best.head] ?? [], rows, around: tidy(`${around} ${others}`.slice(0, 200_000)), stray: [] };
}
