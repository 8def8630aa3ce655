import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Locale } from '../i18n/locale.js';
import type { PartyCode } from '../model/types.js';
import { profileMark } from './profile-mark.js';
import type { LineWords, ProfileScene, SubjectWords } from './profile-scene.js';
import { drawTrailLines } from './trail.js';

/** What the reader did to a profile. */
export interface ProfileLook {
  /** The instrument that the Tab key leads to. */
  readonly active: string;
  /** Instruments whose record is open. */
  readonly open: ReadonlySet<string>;
  /** Marks that stay lit, or `undefined` for all. */
  readonly lit: ReadonlySet<string> | undefined;
}

export interface ProfileEvents {
  readonly onToggle: (id: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

function drawLine(
  scene: ProfileScene,
  { line, name, mark, details }: LineWords,
  { active, open, lit }: ProfileLook,
  { onToggle }: ProfileEvents,
): TemplateResult {
  const { id } = line.instrument;
  const isOpen = open.has(id);
  return html`<li
    class="line ${lit && !lit.has(line.mark) ? 'dimmed' : ''}"
    data-instrument=${id}
    data-state=${line.standing.code}
    data-status=${line.standing.status}
    data-mark=${line.mark}
  >
    <button
      type="button"
      tabindex=${id === active ? 0 : -1}
      aria-expanded=${isOpen}
      aria-controls=${isOpen ? `record-${id}` : nothing}
      @click=${() => onToggle(id)}
    >
      ${profileMark(line.mark)}
      <span class="what">
        <span class="name">${name}</span>
        <span class="said"
          ><span class="word">${mark}</span>${details.map(
            // The space is for a screen reader, which runs the words together where there is none.
            (detail) => html` <span class="detail">${detail}</span>`,
          )}</span
        >
      </span>
      <svg class="turn" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
        <path d=${isOpen ? 'M1 6.5l4-4l4 4' : 'M1 3.5l4 4l4-4'}></path>
      </svg>
    </button>
    ${isOpen
      ? html`<div class="record" id="record-${id}">${drawTrailLines(scene.trail(id).lines)}</div>`
      : nothing}
  </li>`;
}

function drawSubject(
  scene: ProfileScene,
  { id, label, sum, party, told, lines }: SubjectWords,
  look: ProfileLook,
  events: ProfileEvents,
): TemplateResult {
  return html`<section class="subject" data-subject=${id}>
    <h4 id="subject-${id}">
      ${label}
      <span class="sum" data-value=${party} data-of=${told}>${sum}</span>
    </h4>
    <ul aria-labelledby="subject-${id}">
      ${repeat(
        lines,
        ({ line }) => line.instrument.id,
        (words) => drawLine(scene, words, look, events),
      )}
    </ul>
  </section>`;
}

function drawRemains({ remains }: ProfileScene): TemplateResult | typeof nothing {
  if (!remains.heading && !remains.unknown) return nothing;
  return html`<section class="remains" part="remains">
    ${remains.heading ? html`<h4 data-value=${remains.items.length}>${remains.heading}</h4>` : nothing}
    <ul>
      ${remains.items.map(
        ({ line }, i) => html`<li data-remains=${line.instrument.id}>
          ${profileMark(line.mark)}<span>${remains.texts[i]}</span>
        </li>`,
      )}
    </ul>
    ${remains.unknown ? html`<p>${remains.unknown}</p>` : nothing}
  </section>`;
}

/** A State's card, its checklist by subject, and what remains. */
export function drawProfile(
  scene: ProfileScene,
  look: ProfileLook,
  locale: Locale,
  events: ProfileEvents,
): TemplateResult {
  const { messages } = locale;
  return html`<div class="profile" part="profile">
    <dl class="facts">
      ${scene.facts.map(
        ({ name, value }) => html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
      )}
    </dl>
    <div
      class="subjects"
      role="group"
      aria-label=${messages.profile.listOf(scene)}
      aria-description=${messages.profile.hint}
      @keydown=${events.onKey}
    >
      ${scene.subjects.map((subject) => drawSubject(scene, subject, look, events))}
    </div>
    ${drawRemains(scene)}
  </div>`;
}

/** One region of the list to choose a State from. */
export interface StateGroup {
  readonly label: string;
  readonly codes: readonly PartyCode[];
}

/** The list to choose a State from, by region. */
export function drawStateChoice(
  groups: readonly StateGroup[],
  chosen: PartyCode | undefined,
  locale: Locale,
  onChoose: (code: PartyCode) => void,
): TemplateResult {
  const { profile } = locale.messages;
  return html`<label class="choice">
    <span>${profile.chooseState}</span>
    <select @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value)}>
      <option value="" disabled .selected=${chosen === undefined}>${profile.choose}</option>
      ${groups.map(
        ({ label, codes }) => html`<optgroup label=${label}>
          ${codes.map(
            (code) => html`<option value=${code} .selected=${code === chosen}>${locale.state(code)}</option>`,
          )}
        </optgroup>`,
      )}
    </select>
  </label>`;
}
