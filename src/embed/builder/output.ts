import { html, nothing, type TemplateResult } from 'lit';
import type { Release } from '../release.js';
import { snippetForms, snippetOf, type SnippetForm } from '../snippet.js';
import { colourNames } from './contrast.js';
import { input, radios } from './fields.js';
import type { Drawing } from './form.js';
import type { Taken } from './preview.js';
import type { BuilderState } from './state.js';

/** What can be copied or saved, and what was said of the last attempt. */
export interface Output {
  readonly taken: Taken | undefined;
  /** Without folder and whether it is frozen: these are the state's. */
  readonly release: Pick<Release, 'version' | 'integrity'>;
  readonly said: string;
  copy(area: HTMLTextAreaElement): void;
  save(format: 'svg' | 'png'): void;
}

/** A site's own colours and width, for its style sheet; empty where it has none. */
export function styleRules({ tag, colours, width }: BuilderState): string {
  const lines = [
    ...(width === 0 ? [] : [`  max-width: ${width}px;`]),
    ...colourNames.flatMap((name) => (colours[name] ? [`  --treaty-${name}: ${colours[name]};`] : [])),
  ];
  return lines.length === 0 ? '' : `${tag} {\n${lines.join('\n')}\n}`;
}

/** The snippet; `undefined` where a hash is not known. */
export function textOf(state: BuilderState, { taken, release }: Output): string | undefined {
  if (!taken) return '';
  const { form, frozen, library } = state;
  try {
    return snippetOf(form, taken.widget, { ...release, library, frozen });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A text with the button that copies it. */
function drawText(label: string, text: string, { words }: Drawing, { copy }: Output): TemplateResult {
  const onCopy = ({ target }: Event) => {
    const area = (target as Element).closest('.text')?.querySelector('textarea');
    if (area) copy(area);
  };
  return html`<div class="text">
    <label class="field"
      ><span>${label}</span>
      <textarea readonly dir="ltr" lang="en" spellcheck="false" rows=${Math.min(Math.max(text.split('\n').length, 3), 14)} .value=${text}></textarea>
    </label>
    <button type="button" @click=${onCopy}>${words.copy}</button>
  </div>`;
}

function drawPicture({ state, words }: Drawing, { taken, save }: Output): TemplateResult | typeof nothing {
  if (!taken?.name || state.form === 'iframe') return nothing;
  return html`<h3>${words.picture}</h3>
    <p>${words.pictureHint({ file: `${taken.name}.png` })}</p>
    <p>
      ${(['png', 'svg'] as const).map(
        (format) => html`<button type="button" @click=${() => save(format)}>
          ${words.savePicture({ format: format.toUpperCase() })}
        </button> `,
      )}
    </p>`;
}

/** What goes into the page. */
export function drawTake(drawing: Drawing, output: Output): TemplateResult {
  const { state, words, change } = drawing;
  const text = textOf(state, output);
  const framed = state.form === 'iframe' || state.form === 'oembed';
  const rules = framed ? '' : styleRules(state);
  // A control has no figure of its own.
  const forms = snippetForms.filter((form) => form !== 'figure' || output.taken === undefined || output.taken.name !== undefined);
  return html`<section class="take">
    <h2>${words.take}</h2>
    ${radios('form', words.form, state.form, forms.map((value) => ({ value, label: words.forms[value] })), (value) =>
      change({ form: value as SnippetForm }),
    )}
    <p>${words.needs[state.form]}</p>
    ${radios(
      'version',
      words.version,
      state.frozen ? 'frozen' : 'live',
      [
        { value: 'live', label: words.live },
        { value: 'frozen', label: words.frozen },
      ],
      (value) => change({ frozen: value === 'frozen' }),
    )}
    ${state.form === 'react' ? nothing : input('text', words.library, state.library, (library) => change({ library }))}
    ${state.form === 'iframe' ? nothing : input('text', words.pictures, state.pictures, (pictures) => change({ pictures }))}
    ${text === undefined ? html`<p role="alert">${words.noHash}</p>` : drawText(words.code, text, drawing, output)}
    ${framed && Object.keys(state.colours).length > 0 ? html`<p>${words.frameColours}</p>` : nothing}
    ${rules === '' ? nothing : drawText(words.styles, rules, drawing, output)}
    <p class="said" role="status">${output.said}</p>
    ${drawPicture(drawing, output)}
  </section>`;
}
