import type { Arguments, Flags } from './arguments.js';

/** Where a command writes its result. */
export interface Output {
  write(text: string): void;
}

/** One sub-command: a file of its own in `commands/`, and a line in `commands.ts`. */
export interface Command {
  /** What `--help` prints after the usage line: what it does, its flags, examples. */
  readonly help: string;
  /** The flags it takes beside `--help`. */
  readonly flags: Flags;
  /** The words one of which follows its name; none where left out. */
  readonly words?: readonly string[];
  /** Whether words that belong to no flag are names of files. */
  readonly files?: true;
  /**
   * Does the work and writes the result.
   * @throws {UsageError} when what was asked for names nothing; nothing has been written then.
   */
  run(given: Arguments, output: Output): Promise<void>;
}

/** A sub-command as the table lists it: read from its file only when it is called. */
export interface Listed {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  load(): Promise<Command>;
}
