import type { Cell, TableData } from './scene.js';
import type { TimelineLine, TimelineStop } from './timeline-line.js';
import { actsAt, membersOn, stopCode, type Told } from './timeline-trail.js';
import { sourcesOf } from './sources.js';

function basisOf(line: TimelineLine, { kind }: TimelineStop): 'dated' | 'at-least' | 'list' | 'published' {
  if (kind === 'list' || kind === 'published') return kind;
  return line.atLeast ? 'at-least' : 'dated';
}

/** Everything the picture shows, a row for each step, ring or bar; first in order of time. */
export function timelineTable(told: Told, lines: readonly TimelineLine[]): TableData {
  const { dataset, question, locale } = told;
  const { timeline, trail } = locale.messages;
  const years = question.measure === 'acts';
  const number = (value: number): Cell => ({ text: locale.number(value), sort: value });
  const rows = lines.flatMap((line) =>
    line.stops.map((stop) => {
      const when: Cell = stop.year
        ? { text: locale.year(stop.year.year), sort: stop.year.year }
        : { text: locale.date(stop.date), sort: stop.date };
      const counted: Cell[] = years
        ? [number(stop.value)]
        : [
            number(stop.parties),
            stop.kind === 'published' ? { text: '' } : number(stop.value),
            number(membersOn(told, stop.date)),
          ];
      const sources = stop.total
        ? [stop.total.source]
        : sourcesOf(dataset, stop.acts.map(({ source }) => source)).map(({ title }) => title);
      return {
        code: stopCode(line, stop),
        cells: [
          when,
          { text: line.name, key: line.key },
          ...counted,
          { text: locale.series(actsAt(told, line, stop)) },
          { text: timeline.basis[basisOf(line, stop)] },
          { text: locale.series(sources) },
        ],
      };
    }),
  );
  return {
    columns: [
      { id: 'date', label: years ? timeline.trail.year : trail.date },
      { id: 'instrument', label: trail.instrument },
      ...(years
        ? [{ id: 'acts', label: timeline.trail.acts, numeric: true }]
        : [
            { id: 'parties', label: timeline.trail.parties, numeric: true },
            { id: 'members', label: timeline.trail.members, numeric: true },
            { id: 'membership', label: timeline.members, numeric: true },
          ]),
      { id: 'who', label: timeline.trail.who },
      { id: 'basis', label: timeline.trail.basis },
      { id: 'source', label: trail.source },
    ],
    rows,
  };
}
