import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import { stackSegments, type CoverageCell, type CoverageSizes, type SegmentBox } from '../layout/coverage.js';
import type { PartyCode } from '../model/types.js';
import { holds, type CoverageBar, type CoverageSegment } from './coverage-bar.js';
import type { CoverageScene } from './coverage-scene.js';
import { spokenBar, spokenSegment } from './coverage-trail.js';
import { fillOf, swatch } from './fills.js';

/** How a chart of coverage stands at the moment. */
export interface CoverageLooks {
  readonly sizes: CoverageSizes;
  /** Width of a text in pixels, as the bars' numbers are set. */
  readonly measure: (text: string) => number;
  readonly active: CoverageCell;
  /** Whether plain colours have patterns too. */
  readonly patterned?: boolean;
  /** Legend entries that stay lit; all where left out. */
  readonly lit: ReadonlySet<string> | undefined;
  readonly selected: PartyCode | undefined;
  /** The one instrument that the group shows, if it is one. */
  readonly current: string | undefined;
}

const percent = (fraction: number) => `${Math.round(fraction * 1e5) / 1e3}%`;

/** The bar of a scene laid out: the same for drawing and for what a pointer hits. */
export function boxesOf(
  scene: CoverageScene,
  bar: CoverageBar,
  { sizes, measure }: Pick<CoverageLooks, 'sizes' | 'measure'>,
): readonly SegmentBox[] {
  const full = scene.full ?? bar.coverage.members;
  const inputs = bar.segments.map(({ key, count, text }) => ({ key, count, text: measure(text) }));
  return stackSegments(inputs, full, sizes.bar);
}

/** Places run from the side where reading begins. */
const placed = (locale: Locale, from: number, length: number) =>
  locale.direction === 'rtl' ? 1 - from - length : from;

/** What is said in a bar that nothing is known of; among the parts of the world a word is enough. */
function wordOf({ part, state, note }: CoverageBar, { messages }: Locale): string {
  return part !== undefined && state === 'unknown' ? messages.status.unknown : note;
}

/** Whether what a bar cannot show is said in the bar itself, in place of a number. */
function saysInside(
  bar: CoverageBar,
  boxes: readonly SegmentBox[],
  { sizes, measure }: CoverageLooks,
  locale: Locale,
): boolean {
  const whole = bar.state === 'later' || bar.state === 'unknown';
  return whole && boxes.length === 1 && (boxes[0]?.length ?? 0) * sizes.bar >= measure(wordOf(bar, locale)) + 24;
}

function drawSegment(
  bar: CoverageBar,
  segment: CoverageSegment,
  box: SegmentBox,
  index: number,
  focused: boolean,
  looks: CoverageLooks,
  locale: Locale,
): SVGTemplateResult {
  const { key, count } = segment;
  const { from, length } = box;
  const start = placed(locale, from, length);
  const dimmed = looks.lit && !looks.lit.has(key);
  // Before there was a text nobody could sign it: an outline, not the colour of those who did not.
  const later = bar.state === 'later';
  const marked = holds(bar, key, looks.selected);
  return svg`<g class="part ${dimmed ? 'dimmed' : ''}" role="gridcell" tabindex=${focused ? 0 : -1}
      aria-label=${spokenSegment(locale, bar, segment, looks.selected)}
      data-key=${key} data-value=${count} data-cell=${index}>
    <rect class="shape ${later ? 'later' : key}" fill=${later ? 'none' : (fillOf(key, 'swatch', looks.patterned) ?? nothing)}
      x=${percent(start)} y="0" width=${percent(length)} height="100%"></rect>
    ${marked ? svg`<rect class="holds" x=${percent(start)} y="100%" width=${percent(length)} height="3"></rect>` : nothing}
  </g>`;
}

/** The numbers in the parts; beside the cells, whose names say the same in words. */
function drawNumbers(
  bar: CoverageBar,
  boxes: readonly SegmentBox[],
  inside: boolean,
  { lit }: CoverageLooks,
  locale: Locale,
): SVGTemplateResult {
  const later = bar.state === 'later';
  return svg`<g class="numbers" aria-hidden="true">
    ${bar.segments.map(({ key, text }, i) => {
      const box = boxes[i];
      if (!box || !(inside || (box.fits && !later))) return nothing;
      const middle = placed(locale, box.from, box.length) + box.length / 2;
      return svg`<text class="on-${later ? 'later' : key} ${lit && !lit.has(key) ? 'dimmed' : ''}"
        data-of=${key} x=${percent(middle)} y="50%">${inside ? wordOf(bar, locale) : text}</text>`;
    })}
  </g>`;
}

/** Room for a sample and the gaps around it, in pixels. */
const [sample, gap] = [12, 8];

/** Numbers that found no room in their parts, and what stands beside the bar. */
interface Ending {
  readonly outside: readonly CoverageSegment[];
  /** Pixels they need right behind the bar. */
  readonly width: number;
}

function endingOf(
  bar: CoverageBar,
  boxes: readonly SegmentBox[],
  inside: boolean,
  { measure }: CoverageLooks,
): Ending {
  const silent = inside || bar.state === 'later';
  const outside = bar.segments.filter((_, i) => boxes[i]?.fits === false && !silent);
  const texts = outside.reduce((sum, { text }) => sum + gap + sample + measure(text), 0);
  return { outside, width: texts + (bar.beside ? gap + measure(bar.beside) : 0) };
}

function drawEnd({ beside }: CoverageBar, { outside }: Ending): TemplateResult {
  return html`<span class="end" aria-hidden="true"
    >${outside.map(({ key, text }) => html`<span class="outside">${swatch(key)}${text}</span>`)}${beside
      ? html`<span class="beside">${beside}</span>`
      : nothing}</span
  >`;
}

/** The same right behind a bar that leaves room for it in its own line. */
function drawBehind(
  { beside }: CoverageBar,
  { outside }: Ending,
  from: number,
  { measure }: CoverageLooks,
  locale: Locale,
): SVGTemplateResult {
  const rtl = locale.direction === 'rtl';
  const sign = rtl ? -1 : 1;
  const anchor = rtl ? 'end' : 'start';
  let x = 0;
  const items = outside.map(({ key, text }) => {
    const at = x + gap;
    x = at + sample + measure(text);
    return svg`<rect class="shape ${key} sample" fill=${fillOf(key, 'swatch') ?? nothing}
        x=${rtl ? -at - 8 : at} y="7" width="8" height="8"></rect>
      <text x=${sign * (at + sample)} y="50%" text-anchor=${anchor}>${text}</text>`;
  });
  return svg`<svg class="behind" aria-hidden="true" x=${percent(placed(locale, from, 0))} height="22" width="1">
    ${items}
    ${beside ? svg`<text class="beside" x=${sign * (x + gap)} y="50%" text-anchor=${anchor}>${beside}</text>` : nothing}
  </svg>`;
}

function drawBar(
  scene: CoverageScene,
  bar: CoverageBar,
  row: number,
  looks: CoverageLooks,
  locale: Locale,
): TemplateResult {
  const boxes = boxesOf(scene, bar, looks);
  const { active, current } = looks;
  const here = active.bar === row;
  const inside = saysInside(bar, boxes, looks, locale);
  const last = boxes.at(-1);
  const end = last ? last.from + last.length : 0;
  const ending = endingOf(bar, boxes, inside, looks);
  const behind = ending.width > 0 && ending.width <= (1 - end) * looks.sizes.bar;
  const cursor = here ? boxes[active.cell - 1] : undefined;
  const full = scene.full ?? bar.coverage.members;
  const total = bar.total === undefined || full === 0 ? undefined : Math.min(bar.total / full, 1);
  const named = bar.part === undefined;
  const focus = here && active.cell === 0 ? 0 : -1;
  return html`<div class="bar ${bar.state}" role="row" data-bar=${bar.id} data-row=${row}>
    <div class="name" role="rowheader">
      ${named
        ? html`<button
            type="button"
            class="press"
            tabindex=${focus}
            data-cell="0"
            aria-current=${current === bar.instrument.id ? 'true' : nothing}
            title=${locale.messages.coverage.showOnly({ instrument: bar.name })}
            aria-label=${spokenBar(locale, bar)}
          >
            ${bar.name}
          </button>`
        : html`<span class="press" tabindex=${focus} data-cell="0" role="note" aria-label=${spokenBar(locale, bar)}
            >${bar.name} <small>${bar.size}</small></span
          >`}
    </div>
    ${behind ? nothing : drawEnd(bar, ending)}
    <div class="length" role="none">
      <svg class="track" role="none" width="100%" height="22">
        ${bar.segments.map((segment, i) => {
          const box = boxes[i];
          return box
            ? drawSegment(bar, segment, box, i + 1, here && active.cell === i + 1, looks, locale)
            : nothing;
        })}
        ${total === undefined
          ? nothing
          : svg`<rect class="total" data-total=${bar.total} x=${percent(placed(locale, 0, total))} y="0"
              width=${percent(total)} height="100%"></rect>`}
        ${behind ? drawBehind(bar, ending, end, looks, locale) : nothing}
        ${drawNumbers(bar, boxes, inside, looks, locale)}
        ${cursor
          ? svg`<rect class="cursor" x=${percent(placed(locale, cursor.from, cursor.length))} y="0"
              width=${percent(cursor.length)} height="100%"></rect>`
          : nothing}
      </svg>
      ${bar.note && !inside && named ? html`<span class="note" aria-hidden="true">${bar.note}</span>` : nothing}
    </div>
  </div>`;
}

/** The chart: a grid of bars and their parts, for a screen reader as well. */
export function drawCoverage(
  scene: CoverageScene,
  looks: CoverageLooks,
  locale: Locale,
): TemplateResult {
  const { messages } = locale;
  let row = 0;
  return html`<div
    class="chart ${looks.sizes.labels === 0 ? 'stacked' : ''}"
    part="chart"
    role="grid"
    aria-label=${messages.coverage.chartOf(scene)}
    aria-description=${messages.coverage.hint}
  >
    ${scene.panels.map(({ instrument, bars }) => {
      const title = instrument && scene.panels.length > 1 ? locale.instrument(instrument.id) : undefined;
      // The title is for the eye and the pointer: a screen reader has it as the group's name, and
      // the keyboard presses the names of the bars below it.
      return html`<div class="panel" role="rowgroup" aria-label=${title ?? nothing}>
        ${title && instrument
          ? html`<div class="title" aria-hidden="true">
              <span
                class="press ${looks.current === instrument.id ? 'current' : ''}"
                data-panel=${instrument.id}
                title=${messages.coverage.showOnly({ instrument: title })}
                >${title}</span
              >
            </div>`
          : nothing}
        ${bars.map((bar) => drawBar(scene, bar, row++, looks, locale))}
      </div>`;
    })}
  </div>`;
}
