import type { Locale } from '../i18n/locale.js';
import type { Coverage } from '../model/coverage.js';
import { totalsBefore, type CoveragePart, type Division } from '../model/coverage-by.js';
import { needsTotals } from '../model/timeline.js';
import type { Instrument, PartyCode, Status } from '../model/types.js';
import '../i18n/en/coverage.js';

export type SegmentKey = Exclude<Status, 'not-a-state'>;

/** Statuses in the order they are stacked. */
export const segmentKeys: readonly SegmentKey[] = ['party', 'signatory', 'withdrawn', 'none', 'unknown'];

export const measures = ['count', 'share'] as const;
export type Measure = (typeof measures)[number];

/** One part of a bar: the Member States of one status. */
export interface CoverageSegment {
  readonly key: SegmentKey;
  readonly count: number;
  /** Its number as drawn: a count or a share. */
  readonly text: string;
}

/** Why a bar is not simply a bar. */
export type BarState = 'counted' | 'partial' | 'unknown' | 'later';

/** One bar with its words. */
export interface CoverageBar {
  /** Identifier of the instrument, with that of the part of the world behind a stroke. */
  readonly id: string;
  readonly instrument: Instrument;
  readonly part: string | undefined;
  readonly name: string;
  /** The name with its instrument, where a panel's title says that for the eye. */
  readonly fullName: string;
  /** Below the name: how many Member States a part of the world has. */
  readonly size: string;
  readonly state: BarState;
  readonly coverage: Coverage;
  readonly segments: readonly CoverageSegment[];
  /** What the bar cannot show, in a few words; may be empty. */
  readonly note: string;
  /** Parties that are not Members, as "+2"; empty for none. */
  readonly beside: string;
  /** A published total of all parties, drawn as an outline over what is not known. */
  readonly total: number | undefined;
}

/** A share in whole percent; never 0% of some nor 100% of fewer than all. */
export function shareText(locale: Locale, count: number, of: number): string {
  const { percent, below, above } = locale.messages.coverage;
  const whole = of > 0 ? Math.round((100 * count) / of) : 0;
  if (whole === 0 && count > 0) return percent({ text: below({ text: locale.number(1) }) });
  if (whole === 100 && count < of) return percent({ text: above({ text: locale.number(99) }) });
  return percent({ text: locale.number(whole) });
}

function stateOf({ instrument, asOf, answer }: Coverage): BarState {
  if (asOf < instrument.adopted) return 'later';
  return answer === 'none' ? 'unknown' : answer === 'partial' ? 'partial' : 'counted';
}

/** A day, month or year as published. */
export function whenText(locale: Locale, asOf: string): string {
  return asOf.length === 10 ? locale.date(asOf) : asOf.length === 7 ? locale.month(asOf) : asOf;
}

/** The published total nearest before the day, in words; empty where there is none. */
export function totalText(locale: Locale, coverage: Coverage): string {
  const total = totalsBefore(coverage.instrument, coverage.asOf);
  if (!total) return '';
  const { messages } = locale;
  const [least = 0] = total.parties;
  const most = total.parties.at(-1) ?? least;
  const nText =
    least === most
      ? locale.number(least)
      : messages.eitherNumber({ fromText: locale.number(least), toText: locale.number(most) });
  return messages.coverage.total({ n: most, nText, when: whenText(locale, total.asOf) });
}

/**
 * @param world whether the bar is of all States, as published totals are.
 */
export function coverageBar(
  { coverage, part }: CoveragePart,
  locale: Locale,
  measure: Measure,
  division: Division | undefined,
  world: boolean,
): CoverageBar {
  const { messages } = locale;
  const { instrument, members, memberCounts, party, asOf } = coverage;
  const state = stateOf(coverage);
  const instrumentName = locale.instrument(instrument.id);
  const name = part === undefined ? instrumentName : locale.region(part);
  const hasTotal = world && (state === 'unknown' || (state === 'partial' && needsTotals(instrument)));
  const total = hasTotal ? totalText(locale, coverage) : '';
  const beside = party - memberCounts.party;
  const notes = {
    counted: '',
    partial: total,
    unknown: total || messages.coverage.noList,
    later: messages.coverage.later({ date: locale.date(instrument.adopted) }),
  };
  const atLeast = state === 'partial' ? messages.coverage.atLeast : ({ text }: { text: string }) => text;
  return {
    id: part === undefined ? instrument.id : `${instrument.id}/${part}`,
    instrument,
    part,
    name,
    fullName:
      part === undefined || division === undefined
        ? name
        : messages.coverage.barName({ instrument: instrumentName, region: name }),
    size:
      part === undefined ? '' : messages.coverage.membersIn({ n: members, nText: locale.number(members) }),
    state,
    coverage,
    segments: segmentKeys
      .filter((key) => memberCounts[key] > 0)
      .map((key) => {
        const count = memberCounts[key];
        const text = measure === 'share' ? shareText(locale, count, members) : locale.number(count);
        return { key, count, text: key === 'party' ? atLeast({ text }) : text };
      }),
    note: notes[state],
    beside: beside > 0 ? messages.coverage.beside({ text: locale.number(beside) }) : '',
    // A total of all parties is no share of the Members.
    total: total && measure === 'count' ? totalsBefore(instrument, asOf)?.parties[0] : undefined,
  };
}

/** Whether a State is one of those that a part of a bar counts. */
export function holds(bar: CoverageBar, key: SegmentKey, code: PartyCode | undefined): boolean {
  const standing = code === undefined ? undefined : bar.coverage.standings.get(code);
  return standing !== undefined && standing.member && standing.status === key;
}
