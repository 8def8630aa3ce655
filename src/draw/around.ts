import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import type { ReachEvent } from '../model/reach.js';
import type { PartyCode } from '../model/types.js';
import type { AroundLine, AroundScene } from './around-scene.js';
import { drawSources } from './reach-calendar.js';
import { whenText } from './reach-words.js';

/** What a reader can do with the comparison. */
export interface AroundActions {
  readonly onChoose: (event: string) => void;
  readonly onSelect: (code: PartyCode) => void;
  readonly onHover: (code: PartyCode | undefined) => void;
  /** Saves the rows behind the picture; left out where the page offers no files. */
  readonly onSave?: (() => void) | undefined;
}

/** Per cent of the picture's width beside the scale, so that a mark at its end is whole. */
const margin = 5;

function placeOn(locale: Locale, value: number, of: number): string {
  const share = of === 0 ? 0 : value / of;
  const from = locale.direction === 'rtl' ? 1 - share : share;
  return `${Math.round((margin + from * (100 - 2 * margin)) * 100) / 100}%`;
}

function drawScale(locale: Locale, of: number): TemplateResult {
  return html`<svg class="scale" width="100%" height="16" aria-hidden="true">
    ${[0, of].map((value) => svg`<text x=${placeOn(locale, value, of)} y="12" text-anchor="middle">${value}</text>`)}
  </svg>`;
}

function drawMarks(locale: Locale, { before, after }: AroundLine, of: number): TemplateResult {
  const at = (value: number) => placeOn(locale, value, of);
  return html`<svg class="way-between" width="100%" height="18" aria-hidden="true">
    ${Array.from(
      { length: of + 1 },
      (_, i) => svg`<line class="tick" x1=${at(i)} x2=${at(i)} y1="3" y2="15"></line>`,
    )}
    <line class="base" x1=${at(0)} x2=${at(of)} y1="9" y2="9"></line>
    <line class="way" x1=${at(before)} x2=${at(after)} y1="9" y2="9"></line>
    <circle class="was" cx=${at(before)} cy="9" r="6"></circle>
    <circle class="is" cx=${at(after)} cy="9" r="4"></circle>
  </svg>`;
}

function drawLine(
  line: AroundLine,
  { of }: AroundScene,
  selected: PartyCode | undefined,
  locale: Locale,
  actions: AroundActions,
): TemplateResult {
  const { code, name, role, before, after, beforeText, afterText, joined } = line;
  const { around } = locale.messages;
  return html`<tr
    class=${code === '' ? 'others' : code === selected ? 'on' : ''}
    data-state=${code || nothing}
    data-before=${before}
    data-after=${after}
    @pointerenter=${() => actions.onHover(code || undefined)}
    @pointerleave=${() => actions.onHover(undefined)}
  >
    <th scope="row">
      ${code === ''
        ? html`<span title=${role}>${name}</span>`
        : html`<button type="button" class="press" aria-pressed=${code === selected} @click=${() => actions.onSelect(code)}
              >${name}</button
            ><small>${role}</small>`}
    </th>
    <td class="number">${beforeText}</td>
    <td class="picture">
      ${drawMarks(locale, line, of)}
      ${joined.length > 0
        ? html`<details>
            <summary>${around.joined({ n: joined.length, nText: locale.number(joined.length) })}</summary>
            <ul>
              ${joined.map((one) => html`<li>${one}</li>`)}
            </ul>
          </details>`
        : nothing}
    </td>
    <td class="number after">${afterText}</td>
  </tr>`;
}

/**
 * The countries of an activity before it and two years after, as a table with a picture in it.
 * @param events those that can be chosen.
 */
export function drawAround(
  scene: AroundScene,
  events: readonly ReachEvent[],
  selected: PartyCode | undefined,
  locale: Locale,
  actions: AroundActions,
): TemplateResult {
  const { around, reach, table } = locale.messages;
  const { event, lines, others, of } = scene;
  const draw = (line: AroundLine) => drawLine(line, scene, selected, locale, actions);
  return html`<section class="around" part="around" aria-labelledby="around" data-event=${event.id}>
    <h4 id="around">${scene.heading}</h4>
    <div class="tools">
      <label class="event-choice"
        ><span>${reach.eventLabel}</span>
        <select @change=${(change: Event) => actions.onChoose((change.target as HTMLSelectElement).value)}>
          ${events.map(
            (one) => html`<option value=${one.id} ?selected=${one.id === event.id}>
              ${whenText(locale, one)}: ${one.place || one.title}
            </option>`,
          )}
        </select></label
      >
      ${actions.onSave
        ? html`<button type="button" class="save" @click=${actions.onSave}>${table.saveCsv}</button>`
        : nothing}
    </div>
    <p class="activity"><b>${scene.activity}</b></p>
    <p>${scene.result}</p>
    ${lines.length === 0
      ? nothing
      : html`<p class="around-key">
            <span><svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true"><circle class="was" r="6"></circle></svg>${scene.beforeOn}</span>
            <span><svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true"><circle class="is" r="4"></circle></svg>${scene.afterOn}</span>
          </p>
          <table>
            <thead>
              <tr>
                <th scope="col">${around.country}</th>
                <th scope="col" class="number">${around.before}</th>
                <th scope="col" class="picture">
                  ${around.scale({ n: of, nText: locale.number(of) })}${drawScale(locale, of)}
                </th>
                <th scope="col" class="number">${around.after}</th>
              </tr>
            </thead>
            <tbody>
              ${lines.map(draw)}${others ? draw(others) : nothing}
            </tbody>
          </table>`}
    <p class="small">${locale.paragraph(scene.caption)}</p>
    <p class="small">
      ${drawSources(event.sources)}${event.note ? html` <span class="note">${event.note}</span>` : nothing}
    </p>
  </section>`;
}
