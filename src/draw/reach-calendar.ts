import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import type { Strip } from '../layout/reach-strip.js';
import { reachStatus, reachStatuses, type ReachEvent } from '../model/reach.js';
import { fillOf } from './fills.js';
import { drawMark } from './reach-overlay.js';
import type { ReachScene } from './reach-scene.js';
import { eventCode } from './reach-trail.js';
import { whenText, whoText } from './reach-words.js';

export interface ListLooks {
  /** Code of the row that has the tab stop. */
  readonly active: string;
  readonly lit: ReadonlySet<string> | undefined;
}

/** Side of a country's square, and of its place, in pixels. */
const [side, step] = [9, 11];
/** Squares in a row. */
const across = 14;

/** A square for each country, by its part. */
function drawSquares(event: ReachEvent, lit: ReadonlySet<string> | undefined): TemplateResult {
  const statuses = event.countries
    .map((country) => reachStatus([{ ...country, event }]))
    .sort((a, b) => reachStatuses.indexOf(a) - reachStatuses.indexOf(b));
  const rows = Math.ceil(statuses.length / across);
  const [width, height] = [Math.min(statuses.length, across) * step, rows * step];
  return html`<svg class="squares" viewBox="0 0 ${width} ${height}" width=${width} height=${height} aria-hidden="true">
    ${statuses.map((status, i) => {
      const key = `reach-${status}`;
      return svg`<rect class="shape ${key} ${lit && !lit.has(key) ? 'dimmed' : ''}" data-status=${status}
        fill=${fillOf(key, 'swatch') ?? nothing} x=${(i % across) * step + 0.5} y=${Math.floor(i / across) * step + 0.5}
        width=${side} height=${side}></rect>`;
    })}
  </svg>`;
}

function drawStrip(strip: Strip, scene: ReachScene, locale: Locale): TemplateResult {
  const { width, height, axis, x0, x1 } = strip;
  const modes = new Map(scene.events.map(({ id, mode }) => [id, mode]));
  return html`<svg class="strip" viewBox="0 0 ${width} ${height}" width=${width} height=${height} aria-hidden="true">
    ${strip.years.map(
      ({ year, x, label }) => svg`<path class="tick" d="M${x} ${axis - 2}v8"></path>
        ${label ? svg`<text class="year" x=${x + 4} y=${axis + 14}>${locale.year(year)}</text>` : nothing}`,
    )}
    <path class="axis" d="M${x0} ${axis}H${x1}"></path>
    ${strip.flags.map(
      ({ id, text, x, textX, textY, anchor }) => svg`<g class="flag" data-milestone=${id}>
        <path d="M${x} ${axis}V${textY}"></path><circle cx=${x} cy=${axis} r="2.5"></circle>
        <text x=${textX} y=${textY} text-anchor=${anchor}>${text}</text></g>`,
    )}
    ${strip.marks.map(
      ({ id, x, y }) => svg`<g class="place ${scene.chosen ? (scene.chosen.id === id ? 'on' : 'off') : ''}"
        data-event=${id} data-mode=${modes.get(id) ?? nothing} transform="translate(${x} ${y})"
        ><circle class="hit" r="7"></circle>${drawMark(modes.get(id) ?? 'workshop')}</g>`,
    )}
  </svg>`;
}

/** Links to the sources of a row; reached from the row by an arrow key, so no tab stops of their own. */
export function drawSources(sources: readonly { readonly title: string; readonly url: string }[]): TemplateResult {
  return html`<span class="sources"
    >${sources.map(({ title, url }, i) => [
      i > 0 ? '; ' : nothing,
      html`<bdi
        >${url ? html`<a href=${url} tabindex="-1" target="_blank" rel="noopener noreferrer">${title}</a>` : title}</bdi
      >`,
    ])}</span
  >`;
}

function drawRow(event: ReachEvent, scene: ReachScene, { active, lit }: ListLooks, locale: Locale): TemplateResult {
  const { reach } = locale.messages;
  const { id, mode, title, place, countries, sources, note } = event;
  const code = eventCode(id);
  const isChosen = scene.chosen === event;
  return html`<li
    class=${isChosen ? 'row on' : 'row'}
    data-code=${code}
    data-mode=${mode}
    data-value=${countries.length}
  >
    <button
      type="button"
      class="item"
      tabindex=${code === active ? '0' : '-1'}
      aria-pressed=${isChosen}
      aria-description=${reach.calendarHint}
    >
      <span class="when">${whenText(locale, event)}</span>
      <span class="unseen">${reach.mode[mode]}</span>
      <span class="what"
        ><svg class="swatch-mark" viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">
          ${drawMark(mode)}</svg
        ><b>${title}</b>${place ? html` <span class="where">${place}</span>` : nothing}</span
      >
      <span class="who">${drawSquares(event, lit)}<span>${whoText(locale, event)}</span></span>
    </button>
    <p class="small">${drawSources(sources)}${note ? html` <span class="note">${note}</span>` : nothing}</p>
  </li>`;
}

/** Draws each of a list. */
export type DrawEach = (items: readonly ReachEvent[], draw: (item: ReachEvent) => TemplateResult) => unknown;

/**
 * Activities by date: a line of time, and a row for each with its day, place, countries and sources.
 * @param each draws the rows, where they are not to be drawn all at once.
 */
export function drawCalendar(
  scene: ReachScene,
  strip: Strip,
  looks: ListLooks,
  locale: Locale,
  each: DrawEach = (items, draw) => items.map(draw),
): TemplateResult {
  return html`${drawStrip(strip, scene, locale)}
    <ol class="rows" aria-label=${locale.messages.reach.calendar}>
      ${each(scene.events, (event) => drawRow(event, scene, looks, locale))}
    </ol>`;
}
