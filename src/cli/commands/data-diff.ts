import { bundledDataset } from '../../data/bundle.js';
import { mergeOwn } from '../../data/own/merge.js';
import { ownFaultText } from '../../draw/own-words.js';
import { englishLocale } from '../../i18n/locale.js';
import type { Dataset } from '../../model/types.js';
import type { Command } from '../command.js';
import { readDataFile } from '../data-files.js';
import { dataMessages } from '../data-messages.js';
import { changeLines } from '../data-report.js';
import { messages } from '../messages.js';
import { UsageError } from '../usage-error.js';

const help = `${messages.usage({ usage: 'treaty-widgets data diff <file> <file>' })}

Tells what is otherwise in the second of two files of data: added, changed, removed, State by State. The word
"bundled" in place of a file stands for the data that come with this version.

Example:
  treaty-widgets data diff bundled our-list.json`;

/** The bundled data with those of a file in them, and which instruments the file speaks of. */
async function load(file: string): Promise<{ readonly dataset: Dataset; readonly ids: ReadonlySet<string> }> {
  const bundled = bundledDataset();
  if (file === 'bundled') return { dataset: bundled, ids: new Set(bundled.instruments.map(({ id }) => id)) };
  const { data, faults } = await readDataFile(file);
  const [fault] = faults;
  if (!data) throw new Error(fault ? `${file}: ${ownFaultText(englishLocale(), fault)}` : file);
  return { dataset: mergeOwn(bundled, data), ids: new Set(data.tables.map(({ id }) => id)) };
}

/** `treaty-widgets data diff`: changes as a person would list them. */
export const dataDiff: Command = {
  help,
  flags: {},
  files: true,
  async run({ files = [] }, output) {
    const [first, second, ...more] = files;
    if (first === undefined || second === undefined)
      throw new UsageError(dataMessages.noFiles({ example: 'data diff bundled our-list.json' }));
    if (more.length > 0) throw new UsageError(dataMessages.tooManyFiles({ n: files.length }));
    const [before, after] = [await load(first), await load(second)];
    const locale = englishLocale();
    const lines: string[] = [];
    const hasBoth = (id: string) => before.ids.has(id) && after.ids.has(id);
    const isWhole = first === 'bundled' || second === 'bundled';
    const ids = [...new Set([...before.ids, ...after.ids])].filter((id) => !isWhole || hasBoth(id) || !bundledDataset().instruments.some((one) => one.id === id));
    for (const id of ids) {
      const [old, now] = [before, after].map(({ dataset, ids: own }) =>
        own.has(id) ? dataset.instruments.find((one) => one.id === id) : undefined,
      );
      if (!old || !now) {
        if (now) lines.push(dataMessages.diffNew({ id, after: now.asOf ?? '' }));
        if (old) lines.push(dataMessages.diffGone({ id, before: old.asOf ?? '' }));
        continue;
      }
      const changes = changeLines(before.dataset.actsOf(id), after.dataset.actsOf(id), locale);
      if (changes.length > 0 || old.asOf !== now.asOf)
        lines.push(dataMessages.diffLine({ id, before: old.asOf ?? '–', after: now.asOf ?? '–' }), ...changes);
    }
    output.write(`${lines.length > 0 ? lines.join('\n') : dataMessages.same}\n`);
  },
};
