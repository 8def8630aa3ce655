import { html, nothing, type TemplateResult } from 'lit';
import type { Spark } from '../layout/number-spark.js';
import type { NumberScene, NumberSentence } from './number-scene.js';

/** A sentence with its figure set apart; the text reads on as one. */
function drawSentence({ pieces, value, of }: NumberSentence): TemplateResult {
  return html`${pieces.map((piece, i) =>
    i % 2 === 1 && piece !== ''
      ? html`<b class="value" data-value=${value ?? nothing} data-of=${of ?? nothing}>${piece}</b>`
      : piece,
  )}`;
}

/** The line says nothing that the sentence does not; it is left out for screen readers. */
function drawSpark({ width, height, line, area, end: [x, y] }: Spark): TemplateResult {
  return html`<svg
    class="spark"
    part="spark"
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
    aria-hidden="true"
  >
    <path class="whole" d="M4 4H${width - 4}"></path>
    <path class="area" d=${area}></path>
    <path class="line" d=${line}></path>
    <circle class="end" cx=${x} cy=${y} r="3"></circle>
  </svg>`;
}

/** The sentence, its line, and the sentences of the parts of the world. */
export function drawNumber(scene: NumberScene): TemplateResult {
  return html`<p class="sentence" id="sentence" part="sentence">${drawSentence(scene.sentence)}</p>
    ${scene.spark ? drawSpark(scene.spark) : nothing}
    ${scene.parts.length > 0
      ? html`<ul class="parts" part="parts">
          ${scene.parts.map((part) => html`<li data-part=${part.part ?? nothing}>${drawSentence(part)}</li>`)}
        </ul>`
      : nothing}
    ${scene.beyond ? html`<p class="beyond">${scene.beyond}</p>` : nothing}`;
}
