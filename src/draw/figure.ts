import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import { swatchPatterns } from './fills.js';

/** The parts of a widget, top to bottom; what is left out is not drawn. */
export interface Figure {
  readonly heading: string;
  /** The language of a heading of the host's own, where it is another than the widget's. */
  readonly headingLang?: string | undefined;
  readonly result: string;
  /** Controls above the picture, before the button that shows the table. */
  readonly tools?: TemplateResult | typeof nothing;
  /** The picture, or the table in its place. */
  readonly body: TemplateResult;
  /** Controls right below the picture. */
  readonly below?: TemplateResult | typeof nothing;
  readonly legend?: TemplateResult | typeof nothing;
  readonly caption: TemplateResult;
  /** Whether the table stands in the picture's place; left out where there is none to show. */
  readonly asTable?: boolean;
  readonly onToggleTable?: () => void;
  /** Buttons that save what is shown; behind the one that shows the table. */
  readonly saves?: readonly { readonly label: string; readonly onPress: () => void }[];
}

/** The frame all widgets share: heading, result, tools, picture, legend, caption, slots. */
export function drawFigure(figure: Figure, { messages }: Locale): TemplateResult {
  const { heading, headingLang, asTable, onToggleTable, tools = nothing, saves = [] } = figure;
  const toggle = onToggleTable
    ? html`<button type="button" class="as-table" aria-pressed=${asTable ?? false} @click=${onToggleTable}>
        ${asTable ? messages.showPicture : messages.showTable}
      </button>`
    : nothing;
  return html`<figure class="figure" aria-labelledby="heading">
    ${swatchPatterns()}
    <slot name="heading"
      ><h3
        class="heading"
        id="heading"
        part="heading"
        lang=${headingLang ?? nothing}
        dir=${headingLang === undefined ? nothing : 'auto'}
        >${heading}</h3
      ></slot
    >
    <p class="result" part="result">${figure.result}</p>
    ${tools === nothing && toggle === nothing && saves.length === 0
      ? nothing
      : html`<div class="tools">
          ${tools}${toggle}${saves.map(
            ({ label, onPress }) =>
              html`<button type="button" class="save" @click=${onPress}>${label}</button>`,
          )}
        </div>`}
    <div class="frame">${figure.body}</div>
    ${figure.below ?? nothing}
    ${figure.legend ?? nothing}
    ${figure.caption}
    <slot name="footer"></slot>
  </figure>`;
}
