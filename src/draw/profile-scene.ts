import type { Locale } from '../i18n/locale.js';
import { profileAt, type ChecklistMark, type Profile, type ProfileLine } from '../layout/profile.js';
import type { Question } from '../model/question.js';
import { statuses, type Dataset, type PartyCode, type State } from '../model/types.js';
import { actBehind, actText } from './act-text.js';
import { recordsTable } from './records-table.js';
import { trailOfOne } from './scene-one.js';
import type { LegendEntry, Scene, Trail, TrailLine } from './scene.js';
import { captionSources } from './sources.js';
import '../i18n/en/profile.js';
import { titleOf } from './title.js';

/** What the line of one instrument says. */
export interface LineWords {
  readonly line: ProfileLine;
  readonly name: string;
  readonly mark: string;
  /** The act with its day, entry into force, why it is not known: each a phrase of its own. */
  readonly details: readonly string[];
}

export interface SubjectWords {
  readonly id: string;
  readonly label: string;
  /** "2 of 3, 1 not known" */
  readonly sum: string;
  readonly party: number;
  readonly told: number;
  readonly lines: readonly LineWords[];
}

/** One State's card and checklist; without a State it asks for one. */
export interface ProfileScene extends Scene {
  readonly profile?: Profile;
  readonly facts: readonly TrailLine[];
  readonly subjects: readonly SubjectWords[];
  readonly remains: {
    readonly heading: string;
    readonly items: readonly LineWords[];
    readonly texts: readonly string[];
    /** What cannot be told, as a sentence; empty where all can. */
    readonly unknown: string;
  };
  /** @throws {RangeError} for an instrument that has no line. */
  trail(id: string): Trail;
}

const marks: readonly ChecklistMark[] = [...statuses.slice(0, 5), 'not-adopted', 'not-a-state'];

function factsOf(state: State, locale: Locale): TrailLine[] {
  const { facts, observer, nonmember } = locale.messages.profile;
  const formal = locale.words.states[state.iso3]?.formal;
  const groups = [
    ...state.groups,
    ...(state.ldc ? ['LDC'] : []),
    ...(state.lldc ? ['LLDC'] : []),
    ...(state.sids ? ['SIDS'] : []),
  ];
  const lines: TrailLine[] = [];
  if (formal) lines.push({ name: facts.formal, value: formal });
  if (state.admitted) lines.push({ name: facts.member, value: locale.date(state.admitted) });
  else lines.push({ name: facts.notMember, value: state.kind === 'observer' ? observer : nonmember });
  if (state.region) lines.push({ name: facts.region, value: locale.region(state.region) });
  const subregion = state.intermediate || state.subregion;
  if (subregion) lines.push({ name: facts.subregion, value: locale.region(subregion) });
  if (groups.length > 0) lines.push({ name: facts.groups, value: locale.list(groups.map(locale.region)) });
  return lines;
}

function detailsOf({ instrument, standing, mark, why, tableEnds }: ProfileLine, asOf: string, locale: Locale) {
  const { profile } = locale.messages;
  const act = actBehind(standing);
  const details: string[] = [];
  if (act) details.push(actText(locale, act));
  if (mark === 'party') {
    if (act?.inForce && act.inForce <= asOf)
      details.push(profile.inForceHere({ date: locale.date(act.inForce) }));
    else if (instrument.inForce && instrument.inForce <= asOf)
      details.push(profile.inForce({ date: locale.date(instrument.inForce) }));
    else details.push(profile.notInForce);
  }
  if (why) details.push(profile.why[why]);
  if (mark === 'none' && !instrument.hasSignatures) details.push(profile.noSignatures);
  if (mark === 'not-adopted') details.push(profile.adopted({ date: locale.date(instrument.adopted) }));
  else if (tableEnds && mark !== 'party' && mark !== 'not-a-state')
    details.push(profile.tableEnds({ date: locale.date(tableEnds) }));
  return details;
}

function resultOf({ lines, party, told, unknown }: Profile, locale: Locale): string {
  const { profile } = locale.messages;
  const numbers = {
    n: told,
    partyText: locale.number(party),
    toldText: locale.number(told),
    unknownText: locale.number(unknown),
  };
  if (told > 0) return unknown === 0 ? profile.result(numbers) : profile.resultUnknown(numbers);
  if (unknown > 0) return profile.resultNothing;
  return lines.some(({ mark }) => mark === 'not-a-state') ? profile.resultNotCounted : profile.resultNotAdopted;
}

function legendOf(lines: readonly ProfileLine[], locale: Locale): LegendEntry[] {
  const { profile, statusMeaning } = locale.messages;
  return marks.flatMap((key) => {
    const count = lines.filter(({ mark }) => mark === key).length;
    const meaning = key === 'not-adopted' ? profile.markMeaning[key] : statusMeaning[key];
    return count === 0 ? [] : [{ key, label: profile.marks[key], count, meaning }];
  });
}

function captionOf(dataset: Dataset, { lines, asOf }: Profile, locale: Locale): string[] {
  const { messages } = locale;
  const instruments = lines.map(({ instrument }) => instrument);
  const caption = [messages.captionAsOf({ date: locale.date(asOf) }), messages.profile.captionChecklist];
  if (lines.some(({ tableEnds }) => tableEnds)) caption.push(messages.profile.captionEnds);
  if (instruments.some(({ coverage, hasSignatures }) => coverage !== 'totals' && !hasSignatures))
    caption.push(messages.captionNoSignaturesSeveral);
  caption.push(messages.captionNoWithdrawals);
  const acts = lines.flatMap(({ standing }) => actBehind(standing) ?? []);
  caption.push(...captionSources(dataset, acts.map(({ source }) => source), locale));
  return caption;
}

function remainsOf(profile: Profile, words: ReadonlyMap<ProfileLine, LineWords>, locale: Locale) {
  const { messages } = locale;
  const n = profile.remaining.length;
  const name = ({ instrument }: ProfileLine) => locale.instrument(instrument.id);
  const unknown = profile.lines.filter(({ mark }) => mark === 'unknown');
  return {
    heading:
      n > 0
        ? messages.profile.remains({ n, nText: locale.number(n) })
        : profile.told > 0
          ? messages.profile.remainsNothing
          : '',
    items: profile.remaining.flatMap((line) => words.get(line) ?? []),
    texts: profile.remaining.map((line) => {
      const signed = line.mark === 'signatory' ? line.standing.signature?.date : undefined;
      return signed
        ? messages.profile.remainsSigned({ instrument: name(line), date: locale.date(signed) })
        : name(line);
    }),
    unknown:
      unknown.length > 0
        ? messages.profile.remainsUnknown({ instruments: locale.list(unknown.map(name)) })
        : '',
  };
}

const noTable = { columns: [], rows: [] };

/** The scene where no State is chosen yet. */
function emptyScene({ asOf }: Question, locale: Locale): ProfileScene {
  const { messages } = locale;
  const date = locale.date(asOf);
  return {
    heading: messages.profile.headingNone({ date }),
    result: messages.profile.resultNone,
    legend: [],
    caption: [messages.captionAsOf({ date })],
    facts: [],
    subjects: [],
    remains: { heading: '', items: [], texts: [], unknown: '' },
    table: () => noTable,
    trail(id) {
      throw new RangeError(`No line for “${id}”`);
    },
  };
}

/**
 * One State and the instruments asked for.
 * @param code of the State; left out where none is chosen yet.
 */
export function profileScene(
  dataset: Dataset,
  question: Question,
  code: PartyCode | undefined,
  locale: Locale,
): ProfileScene {
  const state = dataset.states.find(({ iso3 }) => iso3 === code);
  if (!state) return emptyScene(question, locale);
  const { messages } = locale;
  const { asOf } = question;
  const profile = profileAt(dataset, question.instruments, asOf, state.iso3);
  const words = new Map(
    profile.lines.map((line): [ProfileLine, LineWords] => [
      line,
      {
        line,
        name: locale.instrument(line.instrument.id),
        mark: messages.profile.marks[line.mark],
        details: detailsOf(line, asOf, locale),
      },
    ]),
  );
  return {
    heading: messages.profile.heading({ state: locale.state(state.iso3), date: locale.date(asOf) }),
    result: resultOf(profile, locale),
    legend: legendOf(profile.lines, locale),
    caption: captionOf(dataset, profile, locale),
    profile,
    facts: factsOf(state, locale),
    subjects: profile.subjects.map(({ subject, lines, party, told, unknown }) => {
      const numbers = {
        n: unknown,
        partyText: locale.number(party),
        toldText: locale.number(told),
        unknownText: locale.number(unknown),
      };
      const { sum, sumUnknown, sumNothing, sumNone } = messages.profile;
      const some = unknown > 0 ? sumUnknown(numbers) : sum(numbers);
      return {
        id: subject,
        label: messages.profile.subjects[subject] ?? subject,
        sum: told > 0 ? some : unknown > 0 ? sumNothing : sumNone,
        party,
        told,
        lines: lines.flatMap((line) => words.get(line) ?? []),
      };
    }),
    remains: remainsOf(profile, words, locale),
    table: () =>
      recordsTable(
        dataset,
        profile.lines.map(({ instrument, standing }) => ({ code: instrument.id, instrument, standing })),
        asOf,
        locale,
      ),
    trail(id) {
      const line = profile.lines.find(({ instrument }) => instrument.id === id);
      if (!line) throw new RangeError(`No line for “${id}”`);
      const trail = trailOfOne(dataset, { instrument: line.instrument, asOf }, locale, line.standing);
      const [first, ...rest] = trail.lines;
      // The line above has the short name: here stands the full title.
      const lines = first ? [{ ...first, value: titleOf(locale, id) }, ...rest] : trail.lines;
      return { ...trail, code: id, title: locale.instrument(id), lines };
    },
  };
}
