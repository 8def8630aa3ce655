import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Frame, PlacedMilestone } from '../layout/timeline-frame.js';
import type { DrawnLine, StepLayout } from '../layout/timeline.js';
import type { Status } from '../model/types.js';
import { seriesClass } from './fills.js';
import type { TimelineScene } from './timeline-scene.js';
import type { TimelineLine, TimelineStop } from './timeline-line.js';

/** A row the keyboard walks: an instrument, or the milestones. */
export interface TimelineRow {
  readonly id: string;
  readonly name: string;
  /** Number of its stops, and the one it stands at; -1 where it has none. */
  readonly count: number;
  readonly at: number;
  /** The stop it stands at, in words. */
  readonly spoken: string;
  /** It has the tab stop. */
  readonly active: boolean;
}

/** How a timeline looks beside its numbers. */
export interface TimelineLooks {
  readonly rows: ReadonlyMap<string, TimelineRow>;
  readonly lit: ReadonlySet<string> | undefined;
  /** Where the selected State joined. */
  readonly marks: readonly {
    readonly code: string;
    readonly status: Status;
    readonly x: number;
    readonly y: number;
  }[];
}

/** The attributes of a row: a slider over its stops, which says its value when it moves. */
export function row(
  { id, name, count, at, spoken, active }: TimelineRow,
  content: unknown,
  classes: string,
  data: { readonly instrument?: string; readonly value?: number | undefined } = {},
): SVGTemplateResult {
  return svg`<g
    class="row ${classes}"
    role="slider"
    tabindex=${active ? '0' : '-1'}
    aria-label=${name}
    aria-valuemin="0"
    aria-valuemax=${Math.max(count - 1, 0)}
    aria-valuenow=${Math.max(at, 0)}
    aria-valuetext=${spoken}
    data-row=${id}
    data-instrument=${data.instrument ?? nothing}
    data-value=${data.value ?? nothing}
  >${content}</g>`;
}

/** The number on the as-of date, where it is known. */
export function knownValue({ coverage }: TimelineLine): number | undefined {
  return coverage.answer === 'none' ? undefined : coverage.memberCounts.party;
}

/** Years or months below the plot. */
export function drawTicks({ ticks, em, top }: Frame, bottom: number): SVGTemplateResult {
  return svg`<g class="ticks" aria-hidden="true">
    ${ticks.map(({ at, text }) => {
      const x = Math.round(at) + 0.5;
      return svg`<path d="M${x} ${top}V${bottom}" class="tick"></path><path d="M${x} ${bottom}v4"></path>
        <text x=${x} y=${bottom + em * 1.45} text-anchor="middle">${text}</text>`;
    })}
  </g>`;
}

function drawMilestone({ id, x, y, from, width, anchor, text }: PlacedMilestone, em: number, bottom: number) {
  const at = Math.round(x) + 0.5;
  return svg`<g class="milestone" data-milestone=${id}>
    <path d="M${at} ${y - em * 0.9}V${bottom}"></path>
    <rect class="hit" x=${from} y=${y - em * 1.2} width=${Math.max(width, 12)} height=${em * 1.7}></rect>
    <text x=${anchor === 'start' ? at + 4 : at - 4} y=${y} text-anchor=${anchor}>${text}</text>
  </g>`;
}

/** Rules of the milestones with their labels: one row for the keyboard. */
export function drawMilestones(
  { milestones, em }: Frame,
  bottom: number,
  rowOf: TimelineRow | undefined,
): SVGTemplateResult | typeof nothing {
  if (!rowOf || milestones.length === 0) return nothing;
  const at = milestones[rowOf.at];
  const cursor = at
    ? svg`<rect class="cursor" x=${at.from - 1} y=${at.y - em * 1.1} width=${at.width} height=${em * 1.5} rx="2"></rect>`
    : nothing;
  return row(
    rowOf,
    svg`${milestones.map((one) => drawMilestone(one, em, bottom))}${cursor}`,
    'milestones',
  );
}

/** The as-of date: a rule with a handle, and the date below. */
export function drawAsOf({ asOf, em, top }: Frame, bottom: number, text: string): SVGTemplateResult | typeof nothing {
  if (!asOf) return nothing;
  const x = Math.round(asOf.x) + 0.5;
  return svg`<g class="as-of" part="as-of" aria-hidden="true">
    <path d="M${x} ${top}V${bottom}"></path>
    <circle class="hit" cx=${x} cy=${bottom} r="14"></circle>
    <circle class="handle" cx=${x} cy=${bottom} r="5.5"></circle>
    <text x=${asOf.textX} y=${bottom + em * 2.95} text-anchor="middle">${text}</text>
  </g>`;
}

/** Letters that run from the right. */
const fromTheRight = /[\u0590-\u08ff\ufb1d-\ufefc]/;

/**
 * A text and another beside it that is set off by some room.
 *
 * Of a text from the right the first letter is the last that is drawn: a shift would open a gap behind it, so
 * that there a space must do.
 */
export function beside(first: string, second: string, room: number, bold: 'first' | 'second'): SVGTemplateResult {
  const gap = fromTheRight.test(first + second) ? '\u00a0' : '';
  const shift = gap ? nothing : room;
  return bold === 'first'
    ? svg`<tspan class="value">${first}${gap}</tspan><tspan dx=${shift}>${second}</tspan>`
    : svg`<tspan>${first}${gap}</tspan><tspan class="value" dx=${shift}>${second}</tspan>`;
}

/** Each line is a text of its own: the order of letters is that of a whole text, in some engines across its lines. */
function drawLabel({ label }: DrawnLine, em: number): SVGTemplateResult | typeof nothing {
  if (!label) return nothing;
  const { x, y, anchor, value, text, leader } = label;
  return svg`<path class="leader" d=${leader}></path>
    <g class="label" text-anchor=${anchor}>${text.map(
      (line, i) =>
        svg`<text x=${x} y=${y + i * em * 1.2}>${i === 0 ? beside(value, line, em * 0.4, 'first') : line}</text>`,
    )}</g>`;
}

/** Where a stop stands in a drawing of steps. */
export function stopPlace(layout: StepLayout, { date, value }: TimelineStop): readonly [number, number] {
  return [layout.days.x(date), layout.y(value)];
}

function drawLine(
  drawn: DrawnLine,
  line: TimelineLine,
  index: number,
  layout: StepLayout,
  { rows, lit }: TimelineLooks,
): SVGTemplateResult | typeof nothing {
  const of = rows.get(line.instrument.id);
  if (!of) return nothing;
  const { em } = layout;
  const stop = line.stops[of.at];
  const [x, y] = stop ? stopPlace(layout, stop) : [0, 0];
  const ringStops = line.stops.filter(({ kind }) => kind === 'list' || kind === 'published');
  const dimmed = lit && !lit.has(line.key) ? 'dimmed' : '';
  return row(
    of,
    svg`<path class="series ${seriesClass(index)} ${line.atLeast ? 'at-least' : ''}" d=${drawn.path}></path>
      ${drawn.rings.map(
        ([cx, cy], i) => svg`<circle class="ring ${seriesClass(index)} ${ringStops[i]?.kind ?? ''}"
          data-value=${ringStops[i]?.value ?? nothing} cx=${cx} cy=${cy} r="4"></circle>`,
      )}
      ${drawn.now ? svg`<circle class="now ${seriesClass(index)}" cx=${drawn.now.x} cy=${drawn.now.y} r="3.5"></circle>` : nothing}
      ${drawLabel(drawn, em)}
      ${stop ? svg`<circle class="cursor" cx=${x} cy=${y} r="7"></circle>` : nothing}`,
    `line ${dimmed}`,
    { instrument: line.instrument.id, value: knownValue(line) },
  );
}

/** Cumulative parties as step lines: axis, membership, lines, milestones and date. */
export function drawTimeline(layout: StepLayout, scene: TimelineScene, looks: TimelineLooks, asOfText: string): SVGTemplateResult {
  const { em, bottom, counts, days, lines, membership } = layout;
  const members = scene.lines[0]?.coverage.members;
  return svg`<g class="counts" aria-hidden="true">
      ${counts.map(
        ({ y, text }) => svg`<path d="M${days.x0} ${y}H${days.x1}" class=${y === bottom ? 'base' : ''}></path>
          <text x=${days.x0 - 6} y=${y + em * 0.35} text-anchor="end">${text}</text>`,
      )}
    </g>
    ${drawTicks(layout, bottom)}
    <g class="membership" data-value=${members ?? nothing} aria-hidden="true">
      <path d=${membership.path}></path>
      ${drawLabel(membership, em)}
      ${
        layout.labelled || membership.path === ''
          ? nothing
          : svg`<text class="inside" x=${days.x0 + 4} y=${layout.y(scene.membership[0]?.members ?? 0) + em * 1.2}>${scene.membershipName}</text>`
      }
    </g>
    ${drawMilestones(layout, bottom, looks.rows.get('milestones'))}
    ${lines.map((drawn, i) => {
      const line = scene.lines[i];
      return line ? drawLine(drawn, line, i, layout, looks) : nothing;
    })}
    ${drawAsOf(layout, bottom, asOfText)}
    <g class="nows" aria-hidden="true">${lines.map(({ now }) =>
      now && now.text !== ''
        ? svg`<text x=${now.x - 6} y=${now.textY} text-anchor="end">${now.text}</text>`
        : nothing,
    )}</g>
    <g class="marks">${looks.marks.map(
      ({ code, status, x, y }) => svg`<circle data-state=${code} data-status=${status} cx=${x} cy=${y} r="5"></circle>`,
    )}</g>`;
}
