import type { OwnAct } from '../../data/own/form.js';
import { inTurn } from '../../data/own/in-turn.js';
import type { PartyFinder } from '../../data/own/party-names.js';
import type { ActionKind, PartyCode } from '../../model/types.js';
import { dayPattern, readDay } from './days.js';
import { words, type Column, type Depositary } from './depositaries.js';
import { isApart, readings, withoutMarks } from './names.js';
import type { PublishedRow, PublishedTable, Remark } from './published.js';

/** What became of a list: its acts, and everything that became none. */
export interface ReadList {
  readonly acts: readonly OwnAct[];
  readonly hasSignatures: boolean;
  readonly hasWithdrawals: boolean;
  readonly rows: number;
  /** Territories and States of the past: their rows are no act of a State of today. */
  readonly apart: readonly Remark[];
  /** What could not be read. */
  readonly unread: readonly Remark[];
}

/** A day in a cell, and what it is the day of. */
interface Dated {
  readonly date: string;
  readonly action: ActionKind | undefined;
}

const heads: readonly (readonly [Column, RegExp])[] = [
  ['withdrawal', /withdraw|denunciat|terminat|renunciat/i],
  ['inForce', /in(?:to|to\s)?\s*force|effective|effect\b/i],
  // "Ratification, Acceptance(A), …" also where a head says that some signed definitively.
  ['deposit', /ratif|accept|approv|access|acced|success|deposit|consent|confirm|instrument|particip/i],
  ['signature', /sign/i],
];

function columnsOf(heading: readonly string[], { printed }: Depositary): (Column | 'word' | undefined)[] {
  if (heading.length === 0) return ['word', ...printed];
  return heading.slice(1).map((head) => heads.find(([, words]) => words.test(head))?.[0]);
}

/** Letters that stand for an act, from a cell without its day: `a`, `(AA)`, `P`. */
function markOf(rest: string, { marks }: Depositary): ActionKind | 'unknown' | undefined {
  const letters = rest.match(/(?<![\p{L}])(?:AA|[A-Za-z])(?![\p{L}])/gu) ?? [];
  if (letters.length === 0) return undefined;
  return letters.map((letter) => (Object.hasOwn(marks, letter) ? marks[letter] : undefined)).find(Boolean) ?? 'unknown';
}

function wordOf(text: string): ActionKind | undefined {
  const plain = text.toLowerCase().replace(/[()*†\d]/g, ' ').replace(/\s+/g, ' ').trim();
  if (Object.hasOwn(words, plain)) return words[plain];
  const found = Object.keys(words).filter((word) => plain.includes(word)).sort((a, b) => b.length - a.length)[0];
  return found === undefined ? undefined : words[found];
}

interface ReadAct {
  readonly act: OwnAct;
  readonly action: ActionKind;
  readonly date: string;
  /** What is said of its row if it cannot stand beside what else is there. */
  readonly row: Remark;
}

/** Reads the rows of one list. */
class ListReader {
  /** Every act that stands in a row, with where it stands. */
  readonly read: ReadAct[] = [];
  readonly apart: Remark[] = [];
  readonly unread: Remark[] = [];

  constructor(
    private readonly finder: PartyFinder,
    private readonly depositary: Depositary,
    private readonly columns: readonly (Column | 'word' | undefined)[],
  ) {}

  #party(printed: string): PartyCode | undefined {
    for (const name of readings(printed)) {
      const code = this.finder.find(name);
      if (code !== undefined) return code;
    }
    return undefined;
  }

  /** The days of a cell: one, or two where a mark in between begins another. */
  #days(cell: string): { readonly dated: readonly Dated[]; readonly isUnread: boolean } {
    const days = [...cell.matchAll(dayPattern)];
    const dated = days.map(({ 0: day, index }, at): Dated | undefined => {
      const end = days[at + 1]?.index ?? cell.length;
      const date = readDay(day);
      const mark = markOf(cell.slice(index + day.length, end), this.depositary);
      return date && mark !== 'unknown' ? { date, action: mark } : undefined;
    });
    const known = dated.filter((one) => one !== undefined);
    const rest = cell.replace(dayPattern, '').replace(/[-–—\s()*†\d.,;/]|AA|[A-Za-z](?!\p{L})/gu, '');
    return { dated: known, isUnread: known.length < dated.length || (days.length === 0 && rest !== '' && wordOf(cell) === undefined) };
  }

  row({ where, cells }: PublishedRow): void {
    const [printed = '', ...rest] = cells;
    const text = cells.filter(Boolean).join(' | ').slice(0, 200);
    const remark = (why: Remark['why']): Remark => ({ where, text, why });
    if (printed.trim() === '') {
      if (rest.some(Boolean)) this.unread.push(remark('no-party'));
      return;
    }
    const party = this.#party(printed);
    if (party === undefined) {
      const name = withoutMarks(printed);
      if (isApart(name) || readings(printed).some(isApart)) this.apart.push(remark('no-party'));
      else this.unread.push(remark(rest.some((cell) => /\d/.test(cell)) ? 'no-party' : 'stray'));
      return;
    }
    // Square brackets stand for what has been undone; when, only a footnote says.
    if (rest.some((cell) => /^\s*\[.*\d.*\]/.test(cell))) {
      this.unread.push(remark('bracketed'));
      return;
    }
    const word = this.columns.flatMap((column, i) => (column === 'word' ? (wordOf(rest[i] ?? '') ?? []) : []))[0];
    const before = this.read.length;
    const push = (action: ActionKind, date: string, inForce = '') =>
      this.read.push({ act: { party, action, date, inForce, note: '', source: '' }, action, date, row: remark('again') });
    let inForce = '';
    const dated: { column: Column; one: Dated }[] = [];
    this.columns.forEach((column, i) => {
      const cell = rest[i] ?? '';
      if (column === undefined || column === 'word') return;
      const { dated: days, isUnread } = this.#days(cell);
      if (isUnread) this.unread.push(remark('no-day'));
      if (column === 'inForce') inForce = days[0]?.date ?? '';
      else for (const one of days) dated.push({ column, one });
    });
    for (const { column, one } of dated) {
      if (column === 'withdrawal') push('withdrawal', one.date);
      else if (column === 'signature' && one.action === undefined) push('signature', one.date);
      // A signature in the place of a deposit is one that binds.
      else push(one.action ?? (word === 'signature' ? 'definitive-signature' : word) ?? this.depositary.plain, one.date, inForce);
    }
    if (this.read.length === before && !this.unread.some((one) => one.where === where)) {
      if (inForce) push('party', '', inForce);
      else this.unread.push(remark('no-act'));
    }
  }
}

/**
 * The acts of each party as they can have happened. Who left may have joined again; what else is there twice is told,
 * and the first in the list counts.
 */
function settled(reader: ListReader): OwnAct[] {
  const byParty = new Map<PartyCode, ReadAct[]>();
  for (const one of reader.read) {
    const list = byParty.get(one.act.party) ?? [];
    byParty.set(one.act.party, list);
    if (!list.some(({ action, date }) => action === one.action && date === one.date)) list.push(one);
  }
  return [...byParty.values()].flatMap((given) => {
    let list = given;
    for (;;) {
      const { acts, clashes } = inTurn(list);
      const [clash] = clashes;
      if (!clash) return acts.map(({ act }) => act);
      const [first, second] = [clash.act, clash.against].sort((a, b) => given.indexOf(a) - given.indexOf(b)) as [ReadAct, ReadAct];
      // A withdrawal before any consent is the one that is wrong.
      const wrong = clash.kind === 'order' ? clash.act : second;
      list = list.filter((one) => one !== wrong);
      const { party } = wrong.act;
      const text = `${party} ${wrong.action} ${wrong.date} | ${first.action} ${first.date}`;
      reader.unread.push(first.row.where === second.row.where ? wrong.row : { where: '', text, why: 'twice' });
    }
  });
}

/** Reads a depositary's list: every row becomes acts, or is told. */
export function readList(table: PublishedTable, depositary: Depositary, finder: PartyFinder): ReadList {
  const columns = columnsOf(table.heading, depositary);
  const reader = new ListReader(finder, depositary, columns);
  for (const row of table.rows) reader.row(row);
  const acts = settled(reader);
  return {
    acts,
    hasSignatures: columns.includes('signature') && acts.some(({ action }) => action === 'signature'),
    hasWithdrawals: columns.includes('withdrawal'),
    rows: table.rows.length,
    apart: reader.apart,
    unread: [...reader.unread, ...table.stray.map((one): Remark => ({ ...one, why: 'stray' }))],
  };
}

/** The day a list says it speaks for: `Status as at : 27-11-2026`, `as of 1 September 1995`. */
export function statedDay(around: string): string | undefined {
  const [, text = ''] = /\bas (?:at|of|on)\s*:?\s*(.{6,40})/i.exec(around) ?? [];
  const day = text.match(dayPattern)?.[0] ?? /^\d{2}-\d{2}-\d{4}/.exec(text)?.[0]?.replaceAll('-', '.');
  return day === undefined ? undefined : readDay(day);
}

/** The number of parties a list says it has: `Parties : 188`. */
export function statedParties(around: string): number | undefined {
  const [, before, after] = /\bParties\s*:\s*(\d{1,3})\b|\b(\d{1,3})\s+(?:Parties|Contracting)\b/i.exec(around) ?? [];
  const number = before ?? after;
  return number === undefined ? undefined : Number(number);
}
