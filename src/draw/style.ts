import { css, unsafeCSS } from 'lit';
import { lightPalette, paletteCss } from './palette.js';
import { waitingCss } from './room.js';

/**
 * Looks common to all widgets. One sheet, adopted by every one of them; nothing
 * is set in `style` attributes, which a strict policy would refuse.
 */
export const style = css`
  :host {
    ${unsafeCSS(paletteCss(false))};
    display: block;
    container-type: inline-size;
    /* Line breaks of a template beside its root are no lines. */
    white-space: normal !important;
  }
  /* What is inherited is set in here: a rule of the page's, such as * { font: inherit }, wins over
     any of :host. Not the space between letters and words, which a reader may have asked for. */
  .root {
    /* Where a page keeps room for the widget, they share a cell. */
    grid-area: 1 / 1;
    color: var(--text);
    font: 400 1rem/1.4 sans-serif;
    font-family: var(--treaty-font, inherit);
    font-variant-numeric: tabular-nums;
    text-align: start;
    text-indent: 0;
    text-rendering: auto;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    overflow-wrap: normal;
    hyphens: manual;
    list-style: outside;
    cursor: auto;
    fill: #000;
    stroke: none;
    -webkit-tap-highlight-color: transparent;
  }
  :host([hidden]) {
    display: none;
  }
  /* Left to itself a widget takes the colour scheme of its page, not of the
     reader's system: a page that is always light keeps light widgets. */
  @supports (color: light-dark(#000, #fff)) {
    :host {
      ${unsafeCSS(paletteCss(true))};
    }
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  *,
  *::before {
    box-sizing: border-box;
  }
  /* The place of a picture that is not drawn yet. */
  ${unsafeCSS(waitingCss)}
  .figure {
    margin: 0;
    background: var(--page);
    position: relative;
  }
  .heading {
    margin: 0;
    font-size: 1.25rem;
    line-height: 1.25;
    font-weight: 650;
    text-wrap: balance;
  }
  .result {
    margin: 0.25rem 0 0.5rem;
    color: var(--muted);
  }
  .caption {
    margin-top: 0.5rem;
    font-size: 0.8125rem;
    color: var(--muted);
  }
  .caption p {
    margin: 0 0 0.25rem;
  }
  a {
    color: var(--accent);
  }
  button,
  input {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    min-width: 24px;
    min-height: 24px;
    padding: 2px 6px;
    background: none;
    border: 1px solid transparent;
    border-radius: 3px;
    cursor: pointer;
  }
  .tools button,
  .zoom button,
  .player button {
    background: var(--page);
    border-color: var(--rule);
  }
  button:hover {
    border-color: var(--accent);
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 1px;
  }
  button svg {
    display: block;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
    margin-bottom: 0.5rem;
    font-size: 0.875rem;
  }
  .patterns {
    position: absolute;
  }
  .swatch {
    flex: none;
    vertical-align: -1px;
    margin-inline-end: 0.375rem;
  }
  .swatch .shape {
    stroke: var(--muted);
    stroke-width: 1;
  }

  /* Fills: one rule a key, for areas, dots and samples alike */
  .party {
    --fill: var(--party);
  }
  .signatory {
    --fill: var(--signatory);
    --hatch: var(--signatory-hatch);
  }
  .withdrawn {
    --fill: var(--withdrawn);
    --hatch: var(--withdrawn-hatch);
  }
  .none {
    --fill: var(--none);
  }
  .unknown {
    --fill: var(--unknown);
    --hatch: var(--unknown-hatch);
  }
  .not-a-state {
    --fill: var(--not-counted);
    --hatch: var(--not-counted-hatch);
  }
  ${unsafeCSS(lightPalette.ramp.map((_, i) => `.ramp-${i}{--fill:var(--ramp-${i})}`).join(''))}
  .shape:not([fill]),
  .ground {
    fill: var(--fill);
  }
  .hatch {
    fill: none;
    stroke: var(--hatch);
    stroke-width: 1.25;
    stroke-linecap: round;
  }
  .hatch.signatory {
    stroke-width: 2;
  }
  .hatch:is(.party, .ramp-5, .ramp-6, .ramp-7, .reach-both, .reach-direct) {
    stroke-width: 0.75;
  }
  .hatch.not-a-state {
    stroke-width: 1.5;
  }

  /* Patterns of plain colours, in samples: shown where they are asked for, and with forced colours. */
  .optional {
    display: none;
  }
  :host([patterns]) .optional {
    display: inline;
  }
  .party,
  .reach-host {
    --hatch: var(--treaty-party-text, #000);
  }
  .reach-workshop,
  .ramp-1,
  .ramp-2,
  .ramp-3,
  .ramp-4 {
    --hatch: var(--text);
  }
  .reach-both,
  .reach-direct,
  .ramp-5,
  .ramp-6,
  .ramp-7 {
    --hatch: var(--page);
  }

  .legend li {
    min-width: 0;
    max-width: 100%;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.25rem;
    margin: 0.25rem 0 0;
    margin-inline-start: -7px;
    padding: 0;
    list-style: none;
    font-size: 0.875rem;
  }
  .entry {
    display: flex;
    align-items: center;
    max-width: 100%;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .entry b {
    margin-inline-start: 0.375rem;
    font-weight: 650;
  }
  .entry[aria-pressed='true'] {
    border-color: currentColor;
  }

  .trail-head {
    display: flex;
    align-items: center;
    font-size: 0.9375rem;
  }
  .trail-head button {
    margin-inline-start: auto;
    padding: 3px;
  }
  dl {
    margin: 0.25rem 0 0;
    font-size: 0.8125rem;
  }
  dl div {
    display: flex;
    gap: 0.5rem;
  }
  dt {
    flex: none;
    width: 38%;
    color: var(--muted);
  }
  dd {
    margin: 0;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .tooltip {
    position: absolute;
    inset: 0 auto auto 0;
    z-index: 2;
    width: 20rem;
    max-width: calc(100% - 8px);
    padding: 0.5rem 0.625rem;
    background: var(--page);
    border: 1px solid var(--muted);
    border-radius: 3px;
    pointer-events: none;
    /* A layer of its own, or the map below is recorded again wherever the pointer goes: a tenth of the work. */
    contain: layout style;
    will-change: transform;
  }
  .tooltip.pinned {
    pointer-events: auto;
  }
  @container (max-width: 30rem) {
    .tooltip {
      position: static;
      /* Placed by script elsewhere; here it stands below the picture. */
      transform: none !important;
      width: auto;
      max-width: none;
      margin-top: 4px;
    }
  }
  .tooltip[hidden] {
    display: none;
  }

  .table-frame {
    max-height: 32rem;
    overflow: auto;
    border-block: 1px solid var(--rule);
  }
  table {
    border-collapse: collapse;
    width: 100%;
    font-size: 0.875rem;
  }
  caption {
    text-align: start;
    padding: 0.25rem 0;
    color: var(--muted);
  }
  thead th {
    position: sticky;
    top: 0;
    background: var(--page);
    box-shadow: inset 0 -1px var(--rule);
    text-align: start;
    vertical-align: bottom;
    padding: 0;
  }
  thead button {
    display: flex;
    align-items: end;
    gap: 0.25rem;
    width: 100%;
    font-weight: 650;
    text-align: start;
  }
  thead svg {
    flex: none;
  }
  .numeric button {
    justify-content: end;
    text-align: end;
  }
  thead svg .unsorted {
    stroke: var(--rule);
  }
  thead svg .ascending {
    clip-path: inset(0 0 50% 0);
  }
  thead svg .descending {
    clip-path: inset(50% 0 0 0);
  }
  tbody th {
    font-weight: 400;
    text-align: start;
  }
  tbody th,
  td {
    padding: 0.25rem 0.375rem;
    border-top: 1px solid var(--rule);
    vertical-align: top;
  }
  .numeric {
    text-align: end;
  }
  /* What stands in a cell keeps its own order, but its place in the column. */
  [dir='rtl'] :is(td, dd) {
    unicode-bidi: plaintext;
    text-align: right;
  }
  [dir='rtl'] td.numeric {
    text-align: left;
  }
  .loading {
    color: var(--muted);
  }
  .fault {
    margin: 0 0 0.5rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--muted);
    border-inline-start: 4px solid var(--accent);
  }
  .fault .retry {
    margin-top: 0.5rem;
  }
  .fault p {
    margin: 0;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    .tools,
    .zoom,
    .player button,
    .tooltip {
      display: none;
    }
    .table-frame {
      max-height: none;
      overflow: visible;
    }
  }
  @media (forced-colors: active) {
    .swatch .shape,
    .shape {
      stroke: CanvasText;
    }
    .entry[aria-pressed='true'] {
      border-color: Highlight;
    }
    .optional {
      display: inline;
    }
  }
`;
