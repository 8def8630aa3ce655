import { html, nothing, type TemplateResult } from 'lit';
import type { ChecklistMark } from '../layout/profile.js';
import { fillOf } from './fills.js';

/** What is drawn into the box: a tick, the stroke of a pen, a question mark, a dash. */
const strokes: { readonly [M in ChecklistMark]: string } = {
  party: 'M4.5 9.5l3 3l6-7',
  signatory: '',
  withdrawn: 'M5 5l8 8M13 5l-8 8',
  none: '',
  unknown: 'M6.5 7a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.8-1.1 1.6M9 13.2v.1',
  'not-adopted': 'M6 9h6',
  'not-a-state': 'M6 9h6',
};

/** Marks whose box is no open step: nothing can be ticked off there. */
const closed: ReadonlySet<ChecklistMark> = new Set(['unknown', 'not-adopted', 'not-a-state']);

/** The box of a checklist, 18 pixels square; its meaning stands beside it as a word. */
export function profileMark(mark: ChecklistMark): TemplateResult {
  return html`<svg class="mark" viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
    <rect
      class="shape box ${mark} ${closed.has(mark) ? 'closed' : ''}"
      fill=${mark === 'signatory' ? fillOf(mark, 'swatch') : nothing}
      x="1.5"
      y="1.5"
      width="15"
      height="15"
      rx="2"
    ></rect>
    <path class="stroke ${mark}" d=${strokes[mark]}></path>
  </svg>`;
}
