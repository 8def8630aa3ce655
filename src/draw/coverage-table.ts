import type { Locale } from '../i18n/locale.js';
import { segmentKeys, shareText, totalText, type CoverageBar } from './coverage-bar.js';
import type { Cell, TableData } from './scene.js';

/** A row a bar: all its numbers, with the day its table speaks for. */
export function coverageTable(
  bars: readonly CoverageBar[],
  locale: Locale,
  divided: boolean,
): TableData {
  const { messages } = locale;
  const { trail, coverage, status } = messages;
  const present = segmentKeys.filter((key) => bars.some((bar) => bar.coverage.memberCounts[key] > 0));
  const number = (value: number): Cell => ({ text: locale.number(value), sort: value });
  return {
    columns: [
      { id: 'instrument', label: trail.instrument },
      ...(divided ? [{ id: 'region', label: trail.region }] : []),
      { id: 'members', label: coverage.members, numeric: true },
      ...present.map((key) => ({ id: key, label: status[key], numeric: true })),
      { id: 'share', label: coverage.shareOfParties, numeric: true },
      { id: 'beside', label: coverage.notMembers, numeric: true },
      { id: 'table', label: trail.asOf },
      { id: 'total', label: coverage.published },
      { id: 'note', label: trail.note },
    ],
    rows: bars.map((bar) => {
      const { members, memberCounts, party } = bar.coverage;
      const counted = bar.state === 'counted';
      const total = bar.part === undefined && bar.state !== 'counted' ? totalText(locale, bar.coverage) : '';
      return {
        code: bar.id,
        cells: [
          { text: locale.instrument(bar.instrument.id) },
          ...(divided ? [{ text: bar.name }] : []),
          number(members),
          ...present.map((key) => ({ ...number(memberCounts[key]), key })),
          counted
            ? {
                text: shareText(locale, memberCounts.party, members),
                sort: members > 0 ? memberCounts.party / members : 0,
              }
            : { text: '', sort: -1 },
          number(party - memberCounts.party),
          {
            text: bar.instrument.asOf ? locale.date(bar.instrument.asOf) : '',
            sort: bar.instrument.asOf ?? '',
          },
          { text: total },
          { text: bar.note === total ? '' : bar.note },
        ],
      };
    }),
  };
}
