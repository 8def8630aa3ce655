import { dayPattern } from './days.js';
import type { PublishedRow, PublishedTable } from './published.js';

/** A day or a dash on a line, with the marks that follow it, and what stands before it. */
interface Token {
  readonly start: number;
  readonly text: string;
}

interface Printed {
  readonly where: string;
  readonly name: string;
  readonly words: string;
  readonly tokens: readonly Token[];
}

/** `(a)`, `(30)`, `*`, `1/`, a letter by itself: what may follow a day. */
const marks = /^(?:[ \t]?(?:\([A-Za-z]{1,2}\)|\(\d{1,3}\)|\(\*\)|\*|†|\d{1,2}\/|(?:AA|[aAsdcP])(?![A-Za-z])))+/;

/** A dash that stands for nothing, between spaces. */
const dash = /(?:^|\s)([-–—])(?=\s|$)/g;

function tokensOf(line: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: day, index } of line.matchAll(dayPattern)) {
    const rest = marks.exec(line.slice(index + day.length, index + day.length + 60))?.[0] ?? '';
    tokens.push({ start: index, text: day + rest });
  }
  for (const { 0: whole, index } of line.matchAll(dash)) tokens.push({ start: index + whole.length - 1, text: '-' });
  return tokens.sort((a, b) => a.start - b.start);
}

/** What says how a State became a party, where the list says so in words. */
const manner =
  /\(?\b(ratification|ratified|accession|acceded|acceptance|accepted|approval|approved|succession(?: notified)?|definitive signature|signature|signed|(?:formal )?confirm(?:ation|ed)|withdrawal|denunciation)\b\*?\)?(?:\(\*\))?/i;

/** Lines of a page that are none of the table's: heads, numbers of pages, titles. */
const ornament =
  /^(?:page \d+|\d+$|-\s*\d+\s*-|states?(?:\s*\/|\s*$|\s{2,}|\s+date)|participants?\b|date of|of instrument\b|instrument of|entry into force\b|organi[sz]ation\b|ratification,|accession|status\b|notes?\b|list of|convention\b|protocol\b|done at|signed at|this list|contracting|effective)|\s-\s*\d+\s*-\s*$/i;

/** A line apart: records that begin with a name and have at least one day or dash. */
function recordsOf(line: string, where: string): Printed[] {
  const tokens = tokensOf(line);
  const records: Printed[] = [];
  let from = 0;
  let current: { name: string; words: string; tokens: Token[] } | undefined;
  for (const token of tokens) {
    const before = line.slice(from, token.start).replace(/\s+/g, ' ').trim();
    from = token.start + token.text.length;
    const words = manner.exec(before)?.[0] ?? '';
    const rest = before.replace(words, '').replace(/effect from|[*†/\d()\s]+/gi, (found) => (/effect/i.test(found) ? '' : found)).trim();
    // Letters before a day that are no word of the list begin another record: the second column of a page.
    const isName = /\p{L}{2}/u.test(rest);
    if (!current || (isName && current.tokens.length > 0)) {
      if (current) records.push({ where, ...current });
      current = { name: rest, words, tokens: [token] };
    } else {
      current.words ||= words;
      current.tokens.push(token);
    }
  }
  if (current) records.push({ where, ...current });
  return records;
}

/** The middle one of some numbers. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/**
 * A list as a program gives the text of a PDF, a line a State: names, then days in columns, a dash or nothing
 * where there is none; also two columns of States beside each other. What is missing is told from where the
 * days of the other lines stand.
 * @param columns how many columns of days the list has; the most that a line has, where it is not said.
 */
export function tableOfText(text: string, columns?: number): PublishedTable {
  const lines = text.split(/\r?\n|\f/);
  const printed: Printed[] = [];
  const stray: { where: string; text: string }[] = [];
  let carried = '';
  lines.forEach((raw, at) => {
    const line = raw.replaceAll('\t', '    ').slice(0, 2000);
    const where = `line ${at + 1}`;
    if (ornament.test(line.trim())) return;
    const records = recordsOf(line, where);
    const [first, ...rest] = records;
    if (!first) {
      const words = line.replace(/\s+/g, ' ').trim();
      // A long name may stand on two lines, its days on the second.
      const isPart = /^\p{Lu}/u.test(words) && words.length < 60 && !/[.:;]$/.test(words) && words !== words.toUpperCase();
      if (carried) stray.push({ where, text: carried });
      carried = isPart ? words : '';
      return;
    }
    const name = carried ? `${carried} ${first.name}`.trim() : first.name;
    carried = '';
    printed.push({ ...first, name }, ...rest);
  });
  if (carried) stray.push({ where: `line ${lines.length}`, text: carried });
  const most = columns ?? Math.max(0, ...printed.map(({ tokens }) => tokens.length));
  const full = printed.filter(({ tokens }) => tokens.length === most);
  const starts = Array.from({ length: most }, (_, i) => median(full.map(({ tokens }) => tokens[i]?.start ?? 0)));
  const rows = printed.map(({ where, name, words, tokens }): PublishedRow => {
    const cells = Array<string>(most).fill('');
    if (tokens.length >= most) tokens.slice(0, most).forEach((token, i) => (cells[i] = token.text));
    else {
      // Each to the nearest column that is still free, in order.
      let next = 0;
      tokens.forEach((token, i) => {
        const last = most - (tokens.length - i);
        let best = next;
        for (let at = next; at <= last; at++)
          if (Math.abs((starts[at] ?? 0) - token.start) < Math.abs((starts[best] ?? 0) - token.start)) best = at;
        cells[best] = token.text;
        next = best + 1;
      });
    }
    return { where, cells: [name, words, ...cells] };
  });
  return { heading: [], rows, around: text.slice(0, 20_000), stray };
}
