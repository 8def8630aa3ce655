import { writeFile } from 'node:fs/promises';
import { bundledDataset } from '../../data/bundle.js';
import { ownFormat, ownVersion, type HostData } from '../../data/own/form.js';
import { englishLocale } from '../../i18n/locale.js';
import type { Command } from '../command.js';
import { dataMessages } from '../data-messages.js';
import { messages } from '../messages.js';
import { readQuestion } from '../question.js';
import { UsageError } from '../usage-error.js';

const help = `${messages.usage({ usage: 'treaty-widgets data export --instruments <ids> --out <file>' })}

Writes the bundled tables in the form that src takes: for a site whose widgets are of an older version.

  --instruments  identifiers or sets, separated by commas: financing-1999, universal-19, neighbours
  --out          the file to write

Example:
  treaty-widgets data export --instruments universal-19,neighbours --out treaty-data.json`;

/** `treaty-widgets data export`: the bundled data as a file that the widgets read. */
export const dataExport: Command = {
  help,
  flags: { instruments: { type: 'string', list: true }, out: { type: 'string' } },
  async run(given, output) {
    const out = given.text('out');
    if (out === undefined) throw new UsageError(messages.missingFlag({ flag: '--out', example: '--out data.json' }));
    const dataset = bundledDataset();
    const titles = new Map(dataset.sources.map((source) => [source.id, source]));
    const { instruments } = readQuestion(dataset, given);
    const document: HostData = {
      format: ownFormat,
      version: ownVersion,
      // Without a table there is nothing to hand on.
      instruments: instruments.flatMap(({ id, asOf, coverage, hasSignatures, tableNote }) => {
        if (asOf === null || coverage === 'totals') return [];
        const acts = dataset.actsOf(id);
        const used = [...new Set(acts.map(({ source }) => titles.get(source)?.title ?? source))];
        const [only] = new Set(acts.map(({ source }) => titles.get(source)?.url ?? ''));
        return {
          id,
          asOf,
          source: { title: used.join('; ').slice(0, 1000), ...(only ? { url: only } : {}) },
          coverage,
          hasSignatures,
          ...(tableNote ? { note: tableNote } : {}),
          acts: acts.map(({ party, action, date, inForce, note }) => ({
            party,
            action,
            ...(date ? { date } : {}),
            ...(inForce ? { inForce } : {}),
            ...(note ? { note } : {}),
          })),
        };
      }),
    };
    const text = `${JSON.stringify(document)}\n`;
    await writeFile(out, text);
    output.write(`${messages.wrote({ file: out, bytesText: englishLocale().number(Buffer.byteLength(text)) })}\n`);
    if (document.instruments.length === 0) throw new Error(dataMessages.noTable({ file: out }));
  },
};
