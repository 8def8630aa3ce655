import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import type { NexusScene } from './nexus-scene.js';

/** One line between a point and an instrument, in pixels of the diagram. */
export interface NexusLine {
  readonly from: string;
  readonly to: string;
  readonly path: string;
}

export interface NexusOptions {
  /** The point or instrument that can take the focus. */
  readonly active: string;
  /** The one rested on: its lines and their other ends stand out. */
  readonly marked: string | undefined;
  readonly lines: readonly NexusLine[];
}

/** What is joined to the marked point or instrument, itself included; everything where none is marked. */
function joinedTo({ groups }: NexusScene, marked: string | undefined): ReadonlySet<string> | undefined {
  if (marked === undefined) return undefined;
  const points = groups.flatMap((group) => group.points);
  const own = points.find(({ id }) => id === marked)?.instruments ?? [];
  const others = points.filter(({ instruments }) => instruments.includes(marked)).map(({ id }) => id);
  return new Set([marked, ...own, ...others]);
}

/** The account as lists, statements first and the instruments that answer after them. */
export function drawNexus(
  scene: NexusScene,
  { active, marked, lines }: NexusOptions,
  locale: Locale,
): TemplateResult {
  const messages = locale.messages.nexus;
  const lit = joinedTo(scene, marked);
  const nodeClass = (id: string) => (lit && !lit.has(id) ? 'node dimmed' : 'node');
  return html`<div class="nexus" part="nexus" role="group" aria-label=${messages.list} aria-description=${messages.hint}>
    <svg class="links" aria-hidden="true">
      ${lines.map(
        ({ from, to, path }) =>
          svg`<path class=${marked === from || marked === to ? 'lit' : ''} d=${path}></path>`,
      )}
    </svg>
    <div class="statements">
      ${scene.groups.map(
        ({ id, title, statement, points }) => html`<section aria-labelledby="group-${id}">
          <h4 id="group-${id}">${title}</h4>
          <p>${statement}</p>
          <ul>
            ${points.map(
              (point) => html`<li>
                <button
                  type="button"
                  class=${nodeClass(point.id)}
                  data-node=${point.id}
                  tabindex=${point.id === active ? 0 : -1}
                >
                  <span>${point.label}</span>${point.more ? html` <small>${point.more}</small>` : nothing}${point.answeredBy
                    ? html` <small class="answered">${point.answeredBy}</small>`
                    : nothing}
                </button>
              </li>`,
            )}
          </ul>
        </section>`,
      )}
    </div>
    <section class="answers" aria-labelledby="answers">
      <h4 id="answers">${messages.answers}</h4>
      <ul>
        ${scene.answers.map(
          ({ id, label, coverage, party }) => html`<li>
            <button
              type="button"
              class=${nodeClass(id)}
              data-node=${id}
              data-instrument=${id}
              data-value=${party ?? nothing}
              tabindex=${id === active ? 0 : -1}
            >
              <span>${label}</span> <small>${coverage}</small>
            </button>
          </li>`,
        )}
      </ul>
    </section>
  </div>`;
}
