import { localeWith, ownSentences } from '../../draw/own-scene.js';
import { englishLocale } from '../../i18n/locale.js';
import { coverageAt } from '../../model/coverage.js';
import { statesIn } from '../../model/regions.js';
import type { Command } from '../command.js';
import { dataFlag, dataHelp, readGivenData } from '../given-data.js';
import { messages } from '../messages.js';
import { readQuestion } from '../question.js';
import { statusJson } from '../status-json.js';
import { statusTable } from '../status-table.js';

const help = `${messages.usage({
  usage: 'treaty-widgets status --instruments <ids> [--as-of <day>] [--region <name>] [--json]',
})}

Counts who was party to each instrument on a day, signed it only, or did neither.

  --instruments  identifiers or sets, separated by commas:
                 financing-1999,bombings-1997 or universal-12, universal-19, neighbours
  --as-of        the day, year-month-day; left out, the last day the data reach
  --region       a region or group: africa, 002, GRULAC, least-developed-countries
${dataHelp}
  --json         every State's status too, as JSON

Examples:
  treaty-widgets status --instruments universal-12 --as-of 2005-04-25
  treaty-widgets status --instruments financing-1999 --region africa --json
  treaty-widgets status --data our-list.csv --instruments own`;

/** `treaty-widgets status`: the model's coverage of each instrument, for scripts and terminals. */
export const status: Command = {
  help,
  flags: {
    instruments: { type: 'string', list: true },
    'as-of': { type: 'string' },
    region: { type: 'string' },
    ...dataFlag,
    json: { type: 'boolean' },
  },
  async run(given, output) {
    const { dataset } = await readGivenData(given);
    const locale = localeWith(englishLocale(), dataset);
    const { instruments, asOf, region } = readQuestion(dataset, given);
    const among = region === undefined ? undefined : statesIn(dataset, region);
    const coverages = instruments.map((instrument) => coverageAt(dataset, instrument, asOf, among));
    output.write(
      given.has('json')
        ? `${JSON.stringify(statusJson(dataset, asOf, region, coverages))}\n`
        : statusTable(dataset, asOf, region, coverages, locale, ownSentences(instruments, locale)),
    );
  },
};
