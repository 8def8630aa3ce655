import { readArguments } from './arguments.js';
import type { Listed, Output } from './command.js';
import { commands } from './commands.js';
import { messages } from './messages.js';
import { closest, quoted, UsageError } from './usage-error.js';
import { version } from './version.js';

const program = 'treaty-widgets';

function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    messages.usage({ usage: `${program} <command> [flags]` }),
    '',
    messages.about,
    '',
    messages.commands,
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    messages.moreHelp,
    '',
  ].join('\n');
}

/** The command that the first word or the first two words name. */
function commandFor(argv: readonly string[]): Listed {
  const [first] = argv;
  const names = commands.map(({ name }) => name);
  if (first === undefined)
    throw new UsageError(messages.noCommand({ valid: names.join(', ') }));
  if (first.startsWith('-')) {
    const near = closest(first, ['--help', '--version']);
    throw new UsageError(messages.unknownFlag({ value: quoted(first), nearest: near }));
  }
  const pair = argv.slice(0, 2).join(' ');
  const found = commands.find(({ name }) => name === pair) ?? commands.find(({ name }) => name === first);
  if (!found)
    throw new UsageError(
      messages.unknownCommand({ value: quoted(first), nearest: closest(first, names) }),
    );
  return found;
}

async function dispatch(argv: readonly string[], output: Output): Promise<void> {
  const [first] = argv;
  if (first === '--help' || first === '-h') return output.write(overview());
  if (first === '--version') return output.write(`${version()}\n`);
  const listed = commandFor(argv);
  const command = await listed.load();
  const given = readArguments(argv.slice(listed.name.split(' ').length), command.flags, command.words, command.files);
  if (given.has('help')) output.write(`${command.help}\n`);
  else await command.run(given, output);
}

/**
 * Runs the command line.
 * @param argv the words after the program's name.
 * @returns the exit code: 0, 2 where the words ask for something that does not exist, and 1 where
 * something else failed. A fault is one line on `faults`.
 */
export async function run(argv: readonly string[], output: Output, faults: Output): Promise<number> {
  try {
    await dispatch(argv, output);
    return 0;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const [fault = ''] = text.split('\n');
    faults.write(`${messages.failed({ program, fault })}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}
