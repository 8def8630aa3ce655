import type { Locale } from '../i18n/locale.js';
import type { Months } from '../layout/months.js';
import { membersAt } from '../model/membership.js';
import type { Dataset, IsoDate, Milestone } from '../model/types.js';
import type { Scene } from './scene.js';
import '../i18n/en/date.js';

/** What a date slider says: the day, the membership on it, the events it passes. */
export interface DateScene extends Scene {
  readonly months: Months;
  /** The events marked on the track, by date. */
  readonly ticks: readonly Milestone[];
}

/** A full day for an event of which only the month is known. */
const dayOf = ({ date }: Milestone) => (date.length === 7 ? `${date}-01` : date);

export function dateScene(
  dataset: Dataset,
  asOf: IsoDate,
  months: Months,
  locale: Locale,
): DateScene {
  const { messages, words } = locale;
  const members = membersAt(dataset.states, asOf);
  const range = { from: locale.date(months.first), to: locale.date(months.last) };
  const isInside = asOf >= months.first && asOf <= months.last;
  const passed = dataset.milestones.filter((one) => dayOf(one) >= months.first && dayOf(one) <= months.last);
  const ticks = passed.filter(({ major }) => major);
  return {
    months,
    ticks,
    heading: messages.date.heading,
    result: messages.date.result({
      date: locale.date(asOf),
      n: members,
      membersText: locale.number(members),
    }),
    legend: [],
    caption: [
      isInside ? messages.date.range(range) : messages.date.outside({ date: locale.date(asOf), ...range }),
      ...(ticks.length > 0 ? [messages.date.ticks] : []),
    ],
    table: () => ({
      columns: [
        { id: 'date', label: messages.date.columnDate },
        { id: 'event', label: messages.date.columnEvent },
      ],
      rows: passed.map((one) => ({
        code: one.id,
        cells: [
          { text: one.date.length === 7 ? locale.month(one.date) : locale.date(one.date), sort: one.date },
          { text: words.milestones[one.id] ?? one.id },
        ],
      })),
    }),
  };
}
