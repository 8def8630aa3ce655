import { parseArgs } from 'node:util';
import { messages } from './messages.js';
import { closest, quoted, UsageError } from './usage-error.js';

/** The flags of a command by name, without the hyphens. */
export type Flags = Readonly<{ [name: string]: Flag }>;

export interface Flag {
  readonly type: 'boolean' | 'string';
  /** Several of them are one list. Any other flag may be given once. */
  readonly list?: true;
}

/** What was given: texts and switches by flag. */
export interface Arguments {
  /** The text of a flag; that of a list is joined by commas; `undefined` where it was not given. */
  text(flag: string): string | undefined;
  /** Whether a switch was given. */
  has(flag: string): boolean;
  /** The word that follows the command's name; `undefined` where none was given. */
  readonly word?: string | undefined;
  /** Names of files, where the command takes any. */
  readonly files?: readonly string[];
}

/** `-h` is the only short flag, and every command has it. */
const shared = { help: { type: 'boolean', short: 'h' } } as const;

/**
 * Reads the flags of a command.
 *
 * @param words the words one of which may stand first.
 * @param takesFiles whether other words are names of files.
 *
 * Node's own parser finds the tokens; what it refuses it refuses in several
 * lines and without naming what is valid, so that is judged here.
 *
 * @throws {UsageError} for a flag that is unknown, is given twice, lacks its value or has one too
 * many, and for a word that is no flag.
 */
export function readArguments(argv: readonly string[], flags: Flags, words: readonly string[] = [], takesFiles = false): Arguments {
  const options = { ...flags, ...shared };
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true });
  const valid = Object.keys(options).map((name) => `--${name}`);
  const values = new Map<string, string[]>();
  let word: string | undefined;
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional' && token.index === 0 && words.length > 0) {
      word = token.value;
      if (words.includes(word)) continue;
      throw new UsageError(messages.unknownWord({ value: quoted(word), nearest: closest(word, words) }));
    }
    if (token.kind === 'positional' && takesFiles) {
      files.push(token.value);
      continue;
    }
    if (token.kind === 'positional')
      throw new UsageError(messages.unexpectedWord({ value: quoted(token.value), valid: valid.join(', ') }));
    const { name, rawName, value } = token;
    const flag = Object.hasOwn(options, name) ? (options as Flags)[name] : undefined;
    if (!flag || (name.length === 1 && rawName.startsWith('--')))
      throw new UsageError(
        messages.unknownFlag({ value: quoted(rawName), nearest: closest(rawName, valid) }),
      );
    const known = values.get(name);
    if (flag.type === 'boolean') {
      if (value !== undefined)
        throw new UsageError(messages.needlessValue({ flag: `--${name}`, value: quoted(value) }));
      values.set(name, []);
    } else {
      // Without strictness the parser takes a following flag for the value.
      if (value === undefined || (!token.inlineValue && /^-/.test(value)))
        throw new UsageError(messages.missingValue({ flag: `--${name}` }));
      if (known && !flag.list)
        throw new UsageError(messages.givenTwice({ flag: `--${name}`, value: quoted(value) }));
      values.set(name, [...(known ?? []), value]);
    }
  }
  return {
    text: (flag) => values.get(flag)?.join(','),
    has: (flag) => values.has(flag),
    word,
    files,
  };
}
