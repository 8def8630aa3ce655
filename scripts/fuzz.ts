/*
 * `npm run fuzz`: looks for inputs that the readers of other people's data cannot bear, guided by what code each
 * input reaches. Inputs that reach something new are kept in `fuzz/corpus`, which the tests read again; one that
 * breaks a reader is kept in `fuzz/faults` and ends the run.
 *
 *   npm run fuzz                              every reader, three minutes together
 *   npm run fuzz -- --minutes 10 --only csv   one reader, ten minutes
 *
 * Coverage is V8's own, block by block, through Node's inspector: it needs no addon and no instrumented copy.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { targets, type Target } from '../src/testing/own-targets.js';
import { root } from './files.js';

/** The most that an input may have, in bytes: what a fault needs is rarely long. */
const mostBytes = 4096;

/** No input of that size may take longer, in milliseconds. */
const mostTime = 2000;

/** Parts that mutations put in: what the readers look for, and what has broken others. */
const parts = [
  ...['{', '}', '[', ']', ':', ',', '"', '\\', '\\u0000', '\\ud800', 'null', '1e999', '-0', '"__proto__"', '\ufeff', '\u202e', '\u0000'],
  ...['instrument', 'party', 'action', 'date', 'in_force', 'financing-1999', 'KEN', 'Kenya', 'accession', '2003-06-27', '2005-02-30', '0000-00-00'],
  ...['\n', '\r\n', ';', '\t', '""', '# as-of: 2026-10-31\n', '# mode: add\n', '"instruments"', '"acts"', '"removed"', '"title"', '"colour":"#7a3b8f"'],
  ...['<table>', '</table>', '<tr>', '<td>', '<sup>a</sup>', '<!--', '-->', '<script>', '&amp;', '&#x110000;', '&nbsp;', '<Row>', '<Entry/>', '<Participants>'],
  ...['16 December 1970', '27-Jun-03', '(a)', '(s)', '(AA)', ' - ', '[9 Jan 2004 a]', 'acceded', 'ratified*', '(formerly ', 'Status as at : 27-11-2026', 'Parties : 188'],
];

/** Numbers that look random and are the same in every run with one seed (xorshift). */
class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 1;
  }

  below(most: number): number {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return (this.#state >>> 0) % most;
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }
}

function mutate(input: Uint8Array, others: readonly Uint8Array[], chance: Chance): Uint8Array {
  let bytes = Buffer.from(input);
  for (let times = 1 + chance.below(4); times > 0; times--) {
    const at = chance.below(bytes.length + 1);
    const to = Math.min(bytes.length, at + 1 + chance.below(16));
    switch (chance.below(7)) {
      case 0:
        if (at < bytes.length) bytes[at] = chance.below(256);
        break;
      case 1:
        bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(to)]);
        break;
      case 2:
        bytes = Buffer.concat([bytes.subarray(0, to), bytes.subarray(at)]);
        break;
      case 3: {
        const other = chance.of(others);
        const from = chance.below(other.length + 1);
        bytes = Buffer.concat([bytes.subarray(0, at), other.subarray(from, from + 64), bytes.subarray(at)]);
        break;
      }
      case 4:
        bytes = bytes.subarray(0, at);
        break;
      default:
        bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from(chance.of(parts)), bytes.subarray(chance.below(2) ? at : to)]);
    }
  }
  return bytes.subarray(0, mostBytes);
}

/** What of the readers has been reached, block by block. */
class Reached {
  readonly #seen = new Set<string>();

  constructor(private readonly session: Session) {}

  get size(): number {
    return this.#seen.size;
  }

  /** Notes what was reached since the last call. @returns whether anything of it is new. */
  async isNew(): Promise<boolean> {
    const { result } = await this.session.post('Profiler.takePreciseCoverage');
    let isNew = false;
    for (const { url, functions } of result) {
      if (!/\/src\/(data\/own|cli\/import)\//.test(url)) continue;
      for (const { ranges } of functions)
        for (const { startOffset, endOffset, count } of ranges) {
          if (count === 0) continue;
          const key = `${url} ${startOffset} ${endOffset}`;
          if (this.#seen.has(key)) continue;
          this.#seen.add(key);
          isNew = true;
        }
    }
    return isNew;
  }
}

const nameOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/** Runs one input. @returns what was wrong with it, if anything. */
async function attempt({ run }: Target, bytes: Uint8Array): Promise<Error | undefined> {
  const start = performance.now();
  try {
    await run(bytes);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
  const took = performance.now() - start;
  return took > mostTime ? new Error(`took ${Math.round(took)} ms for ${bytes.length} bytes`) : undefined;
}

async function fuzz(target: Target, until: number, chance: Chance, reached: Reached): Promise<boolean> {
  const folder = join(root, 'fuzz/corpus', target.name);
  mkdirSync(folder, { recursive: true });
  const corpus: Uint8Array[] = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  if (corpus.length === 0) corpus.push(Buffer.from(' '));
  let [tried, kept] = [0, 0];
  const queue = [...corpus];
  while (queue.length > 0 || performance.now() < until) {
    const bytes = queue.shift() ?? mutate(chance.of(corpus), corpus, chance);
    const fault = await attempt(target, bytes);
    tried++;
    if (fault) {
      const place = join(root, 'fuzz/faults');
      mkdirSync(place, { recursive: true });
      writeFileSync(join(place, `${target.name}-${nameOf(bytes)}`), bytes);
      console.error(`${target.name}: ${fault.stack ?? fault.message}\n  kept as fuzz/faults/${target.name}-${nameOf(bytes)}`);
      return false;
    }
    if ((await reached.isNew()) && queue.length === 0) {
      const name = join(folder, nameOf(bytes));
      if (!existsSync(name)) {
        writeFileSync(name, bytes);
        corpus.push(bytes);
        kept++;
      }
    }
  }
  console.log(`${target.name}: ${tried} inputs, ${kept} kept, ${corpus.length} in the corpus, ${reached.size} blocks reached`);
  return true;
}

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '3' }, only: { type: 'string' }, seed: { type: 'string', default: '1373' } },
});
const chosen = targets.filter(({ name }) => values.only === undefined || name === values.only);
if (chosen.length === 0) {
  console.error(`No reader is called ${values.only}; there are ${targets.map(({ name }) => name).join(', ')}`);
  process.exitCode = 2;
}
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const chance = new Chance(Number(values.seed));
const share = (Number(values.minutes) * 60_000) / Math.max(1, chosen.length);
for (const target of chosen) {
  const isWell = await fuzz(target, performance.now() + share, chance, new Reached(session));
  if (!isWell) process.exitCode = 1;
}
session.disconnect();
