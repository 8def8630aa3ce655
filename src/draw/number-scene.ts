import type { Locale } from '../i18n/locale.js';
import { sparkOf, type Spark } from '../layout/number-spark.js';
import { coverageAt, joinedAt, type Coverage, type Joined } from '../model/coverage.js';
import { coverageParts, partsOf, totalsBefore, type Division } from '../model/coverage-by.js';
import type { Question } from '../model/question.js';
import { statesIn } from '../model/regions.js';
import { seriesOf } from '../model/series.js';
import type { Dataset, PartyCode } from '../model/types.js';
import { whenText } from './coverage-bar.js';
import { misfitsCaption } from './coverage-caption.js';
import { mapScene } from './map-scene.js';
import type { Scene } from './scene.js';
import '../i18n/en/number.js';

/** A sentence about a number. */
export interface NumberSentence {
  /** The sentence in pieces: every second one is the figure. */
  readonly pieces: readonly string[];
  /** The figure; `undefined` where none is known. */
  readonly value: number | undefined;
  /** What it is a part of; `undefined` where that is not known. */
  readonly of: number | undefined;
  /** Code of the part of the world it speaks of. */
  readonly part?: string;
}

export interface NumberScene extends Scene {
  readonly sentence: NumberSentence;
  /** A sentence each for the parts of the world, if asked for. */
  readonly parts: readonly NumberSentence[];
  readonly spark: Spark | undefined;
  /** Set where the table ends before the day. */
  readonly beyond: string;
  /** What opens the caption. */
  readonly about: string;
}

/** Marks the figure in a message, so that it can be set larger in any language. */
const mark = '\u0001';

function sentence(
  text: (figureText: string) => string,
  locale: Locale,
  value: number | undefined,
  of: number | undefined,
  figure = value === undefined ? '' : locale.number(value),
): NumberSentence {
  return { pieces: text(`${mark}${figure}${mark}`).split(mark), value, of };
}

function ofOne(coverage: Coverage, { region }: Question, locale: Locale): NumberSentence {
  const { number } = locale.messages;
  const { instrument: asked, asOf, answer, memberCounts, members } = coverage;
  const instrument = locale.instrument(asked.id);
  const date = locale.date(asOf);
  if (asOf < asked.adopted)
    return sentence(
      () => number.later({ instrument, date, adopted: locale.date(asked.adopted) }),
      locale,
      undefined,
      members,
    );
  if (answer === 'none') {
    const total = region === undefined ? totalsBefore(asked, asOf) : undefined;
    const [least] = total?.parties ?? [];
    if (!total || least === undefined)
      return sentence(() => number.unknown({ instrument, date }), locale, undefined, members);
    const most = total.parties.at(-1) ?? least;
    const figure =
      least === most
        ? locale.number(least)
        : locale.messages.eitherNumber({ fromText: locale.number(least), toText: locale.number(most) });
    const when = whenText(locale, total.asOf);
    return sentence(
      (figureText) => number.total({ n: most, figureText, instrument, when }),
      locale,
      least,
      undefined,
      figure,
    );
  }
  const n = memberCounts.party;
  const told = (figureText: string) => ({
    n,
    figureText,
    membersText: locale.number(members),
    instrument,
    date,
  });
  const atLeast = answer === 'partial';
  if (region === undefined)
    return sentence((text) => (atLeast ? number.atLeast : number.one)(told(text)), locale, n, members);
  const say = atLeast ? number.atLeastIn : number.oneIn;
  return sentence((text) => say({ ...told(text), region: locale.region(region) }), locale, n, members);
}

/** Member States that have joined all that can be counted. */
export function joinedAll({ covered, states }: Joined, among?: ReadonlySet<PartyCode>): number {
  let all = 0;
  for (const { code, member, joined } of states.values())
    if (member && joined === covered.length && (!among || among.has(code))) all++;
  return all;
}

function ofSeveral(joined: Joined, { region }: Question, locale: Locale): NumberSentence {
  const { number } = locale.messages;
  const { covered, instruments, asOf, members } = joined;
  const date = locale.date(asOf);
  const [nText, ofText] = [locale.number(covered.length), locale.number(instruments.length)];
  if (covered.length === 0)
    return sentence(() => number.noneCounted({ nText: ofText, date }), locale, undefined, members);
  const all = joinedAll(joined);
  const told = (figureText: string) => ({
    n: covered.length,
    figureText,
    membersText: locale.number(members),
    nText,
    date,
  });
  const whole = covered.length === instruments.length;
  if (region === undefined)
    return sentence(
      (text) => (whole ? number.all(told(text)) : number.allCounted({ ...told(text), ofText })),
      locale,
      all,
      members,
    );
  const named = { region: locale.region(region) };
  return sentence(
    (text) =>
      whole
        ? number.allIn({ ...told(text), ...named })
        : number.allCountedIn({ ...told(text), ofText, ...named }),
    locale,
    all,
    members,
  );
}

function partSentence(
  locale: Locale,
  part: string,
  value: number,
  members: number,
  atLeast: boolean,
): NumberSentence {
  const { number } = locale.messages;
  const say = atLeast ? number.partAtLeast : number.part;
  const told = { membersText: locale.number(members), region: locale.region(part) };
  return { ...sentence((figureText) => say({ figureText, ...told }), locale, value, members), part };
}

function partsOfQuestion(
  dataset: Dataset,
  question: Question,
  division: Division,
  locale: Locale,
  joined: Joined | undefined,
): readonly NumberSentence[] {
  if (joined) {
    if (joined.covered.length === 0) return [];
    return partsOf(dataset, division).flatMap((part) => {
      const among = statesIn(dataset, part);
      const members = [...joined.states.values()].filter(({ code, member }) => member && among.has(code));
      return members.length === 0
        ? []
        : [partSentence(locale, part, joinedAll(joined, among), members.length, false)];
    });
  }
  return coverageParts(dataset, question, division).flatMap(({ coverage, part }) => {
    const { answer, asOf, instrument, memberCounts, members } = coverage;
    if (part === undefined || members === 0 || answer === 'none' || asOf < instrument.adopted) return [];
    return [partSentence(locale, part, memberCounts.party, members, answer === 'partial')];
  });
}

/** The line behind a sentence of one instrument; none where the table has no dates. */
function sparkOfQuestion(
  dataset: Dataset,
  { instruments, asOf, region }: Question,
  members: number,
): Spark | undefined {
  const [only] = instruments;
  if (!only || instruments.length !== 1 || only.coverage !== 'dated') return undefined;
  const among = region === undefined ? undefined : statesIn(dataset, region);
  const { steps, until } = seriesOf(dataset, only, among);
  const values = steps.map(({ date, partyMembers }) => ({ date, value: partyMembers }));
  const to = until !== null && until < asOf ? until : asOf;
  return sparkOf(values, only.adopted, to, members);
}

/** The sentence of a number with its line, and a sentence for each part of the world where asked for. */
export function numberScene(
  dataset: Dataset,
  question: Question,
  division: Division | undefined,
  locale: Locale,
): NumberScene {
  const { instruments, asOf, region } = question;
  const among = region === undefined ? undefined : statesIn(dataset, region);
  const [only] = instruments;
  const coverage =
    only && instruments.length === 1 ? coverageAt(dataset, only, asOf, among) : undefined;
  const joined = coverage ? undefined : joinedAt(dataset, instruments, asOf, among);
  // The table and what its sources say are those of the map that asks the same.
  const map = mapScene(dataset, question, locale);
  const beyond = coverage?.beyond;
  const { number } = locale.messages;
  const said = coverage
    ? ofOne(coverage, question, locale)
    : ofSeveral(joined as Joined, question, locale);
  return {
    heading: map.heading,
    result: said.pieces.join(''),
    legend: [],
    caption: [...map.caption, ...(division ? misfitsCaption(dataset, division, asOf, locale, among) : [])],
    table: () => map.table(),
    sentence: said,
    parts: division ? partsOfQuestion(dataset, question, division, locale, joined) : [],
    spark: sparkOfQuestion(dataset, question, (coverage ?? joined)?.members ?? 0),
    beyond: beyond && asOf >= (only?.adopted ?? '') ? number.beyond({ date: locale.date(beyond) }) : '',
    about: number.about({ date: locale.date(asOf) }),
  };
}
