import { ownFaultText } from '../../draw/own-words.js';
import { englishLocale } from '../../i18n/locale.js';
import type { Command } from '../command.js';
import { readDataFile } from '../data-files.js';
import { dataMessages } from '../data-messages.js';
import { messages } from '../messages.js';
import { UsageError } from '../usage-error.js';

const help = `${messages.usage({ usage: 'treaty-widgets data check <file>...' })}

Reads files as a page would that names them in src: JSON of the documented form, or CSV with the columns
instrument,party,action,date,in_force,source,note. Tells what they hold, or every fault with its place.

Example:
  treaty-widgets data check our-list.json`;

/** `treaty-widgets data check`: validates and explains. */
export const dataCheck: Command = {
  help,
  flags: {},
  files: true,
  async run({ files = [] }, output) {
    if (files.length === 0) throw new UsageError(dataMessages.noFiles({ example: 'data check our-list.json' }));
    const locale = englishLocale();
    const wrong: string[] = [];
    for (const file of files) {
      const { data, faults, count } = await readDataFile(file);
      if (!data) {
        for (const fault of faults) output.write(`${file}: ${ownFaultText(locale, fault)}\n`);
        wrong.push(dataMessages.wrong({ file, n: count, nText: locale.number(count) }));
        continue;
      }
      const lines = data.tables.map(({ id, mode, asOf, acts, source }) =>
        dataMessages.instrumentLine({ id, mode, asOf, actsText: locale.number(acts.length), source: source.title }),
      );
      output.write(`${[dataMessages.fine({ file, instruments: '' }).trim(), ...lines].join('\n')}\n`);
    }
    if (wrong.length > 0) throw new Error(wrong.join(' '));
  },
};
