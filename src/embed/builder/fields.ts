import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/*
 * The controls of the builder: each a native one with its label, so that keyboards and screen
 * readers know them.
 */

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

const isGroup = (one: Option | OptionGroup): one is OptionGroup => 'options' in one;

const valueOf = ({ target }: Event) => (target as HTMLInputElement | HTMLSelectElement).value;
const isOn = ({ target }: Event) => (target as HTMLInputElement).checked;

function drawOption({ value, label }: Option, chosen: string): TemplateResult {
  return html`<option value=${value} .selected=${live(value === chosen)}>${label}</option>`;
}

/** One of a list. */
export function select(
  label: string,
  chosen: string,
  options: readonly (Option | OptionGroup)[],
  onChoose: (value: string) => void,
): TemplateResult {
  return html`<label class="field"
    ><span>${label}</span>
    <select @change=${(event: Event) => onChoose(valueOf(event))}>
      ${options.map((one) =>
        isGroup(one)
          ? html`<optgroup label=${one.label}>${one.options.map((inner) => drawOption(inner, chosen))}</optgroup>`
          : drawOption(one, chosen),
      )}
    </select></label
  >`;
}

/** A line of text or a day. */
export function input(
  type: 'text' | 'date',
  label: string,
  value: string,
  onInput: (value: string) => void,
  hint?: string,
): TemplateResult {
  return html`<label class="field"
    ><span>${label}</span>
    <input
      type=${type}
      dir=${type === 'text' ? 'auto' : nothing}
      .value=${live(value)}
      @input=${(event: Event) => onInput(valueOf(event))}
    />
    ${hint === undefined ? nothing : html`<small>${hint}</small>`}</label
  >`;
}

/** A colour, to be picked or to be written as a house style names it. */
export function colour(label: string, value: string, onInput: (value: string) => void): TemplateResult {
  const tell = (event: Event) => onInput(valueOf(event).trim());
  return html`<div class="colour">
    <label class="field"><span>${label}</span><input type="color" .value=${live(value)} @input=${tell} /></label>
    <input type="text" dir="ltr" size="8" maxlength="7" spellcheck="false" aria-label="${label}, #" .value=${value} @change=${tell} />
  </div>`;
}

export function checkbox(label: string, checked: boolean, onChange: (checked: boolean) => void): TemplateResult {
  return html`<label class="check"
    ><input type="checkbox" .checked=${live(checked)} @change=${(event: Event) => onChange(isOn(event))} />
    <span>${label}</span></label
  >`;
}

/** One of a few, all in sight. */
export function radios(
  name: string,
  label: string,
  chosen: string,
  options: readonly (Option & { readonly lang?: string })[],
  onChoose: (value: string) => void,
): TemplateResult {
  return html`<fieldset class="radios">
    <legend>${label}</legend>
    ${options.map(
      (one) => html`<label class="check" lang=${one.lang ?? nothing}
        ><input
          type="radio"
          name=${name}
          value=${one.value}
          .checked=${live(one.value === chosen)}
          @change=${() => onChoose(one.value)}
        />
        <span>${one.label}</span></label
      >`,
    )}
  </fieldset>`;
}
