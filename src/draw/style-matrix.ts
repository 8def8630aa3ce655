import { css, unsafeCSS } from 'lit';
import { statuses } from '../model/types.js';

/** Cells whose legend entry is not pressed while another is. */
const unlit = [...statuses, 'later']
  .map((key) => `.matrix.filtered:not(.lit-${key}) td.${key}`)
  .join(',');

/**
 * Looks of the matrix. Its cells are HTML, not SVG: thousands of them are laid
 * out and painted only where they are in sight. Fills are backgrounds that are
 * kept in print and in forced colours.
 *
 * Widths come as `--first`, `--count`, `--cell` from script; the values here
 * stand until the frame has been measured.
 */
export const matrixStyle = css`
  .frame {
    position: relative;
  }
  .later {
    --fill: var(--page);
  }
  .matrix {
    --first: 12rem;
    --count: 56px;
    --cell: 30px;
    --row: 24px;
    --names: 8.5rem;
    max-height: var(--treaty-matrix-height, min(42rem, 88vh));
    overflow: auto;
    contain: content;
    border-block: 1px solid var(--rule);
    scroll-padding-block-start: calc(var(--names) + 2 * var(--row));
    scroll-padding-inline-start: var(--first);
    font-size: 0.75rem;
    line-height: 1.2;
  }
  .matrix.two {
    --names: 10rem;
  }
  .matrix.across {
    --names: 4.75rem;
  }
  .matrix table,
  .matrix thead,
  .matrix tbody {
    display: block;
  }
  .matrix table {
    /* As the cells are: engines differ in what they make of max-content here, and
       what sticks in a row sticks no farther than the row reaches. */
    width: calc(var(--first) + var(--count) + var(--columns, 19) * var(--cell));
    min-width: 100%;
    font-size: inherit;
  }
  /* Not the first: a picture of the whole page is taken without scrolling to it. */
  .matrix tbody + tbody {
    content-visibility: auto;
    contain-intrinsic-height: calc(var(--rows, 32) * var(--row));
  }
  .matrix thead {
    position: sticky;
    top: 0;
    z-index: 3;
    background: var(--page);
  }
  .matrix tr {
    display: flex;
    height: var(--row);
  }
  .matrix tr.names {
    height: var(--names);
  }
  .matrix :is(th, td) {
    flex: 0 0 var(--cell);
    display: flex;
    align-items: center;
    justify-content: center;
    min-width: 0;
    padding: 0;
    border: 0;
    box-shadow: none;
    text-align: center;
    cursor: default;
  }
  .matrix th {
    font-weight: 400;
  }
  .matrix tr > :first-child {
    flex-basis: var(--first);
    justify-content: start;
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    padding-inline: 6px 8px;
    background: var(--page);
    text-align: start;
  }
  .matrix tr > :first-child span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .matrix tr > .joined {
    flex-basis: var(--count);
    justify-content: end;
    padding-inline-end: 8px;
    color: var(--muted);
    white-space: nowrap;
  }
  .matrix tbody tr:not(.region) > .joined {
    color: var(--text);
  }

  /* Headers */
  .matrix .names > th {
    position: static;
    align-items: end;
    padding-block-end: 5px;
  }
  .matrix .names > :first-child {
    position: sticky;
    color: var(--muted);
  }
  .matrix .names > .joined {
    white-space: normal;
    text-align: end;
  }
  .matrix .names > [data-instrument] {
    align-items: center;
    justify-content: end;
    flex-direction: column;
    cursor: pointer;
  }
  .matrix .names > [data-instrument] span {
    /* Read from below, so that the words begin at their column. */
    writing-mode: vertical-rl;
    transform: rotate(180deg);
    display: block;
    height: calc(var(--names) - 9px);
    max-width: var(--cell);
    overflow: hidden;
    text-align: start;
    line-height: 1.15;
  }
  .matrix.two .names > [data-instrument] span {
    font-size: 0.6875rem;
  }
  .matrix.across .names > [data-instrument] span {
    writing-mode: horizontal-tb;
    transform: none;
    height: auto;
    max-height: 100%;
    padding-inline: 4px;
    text-align: center;
    overflow-wrap: anywhere;
  }
  .matrix .names > .late {
    color: var(--muted);
  }
  .matrix .totals {
    border-block: 1px solid var(--rule);
    font-weight: 650;
  }
  .matrix .totals > th,
  .matrix .region > th {
    font-weight: 650;
  }
  .matrix .region {
    position: sticky;
    top: calc(var(--names) + var(--row));
    z-index: 2;
    background: var(--page);
    border-block-end: 1px solid var(--rule);
  }
  .matrix :is(.totals, .region) > td {
    font-size: 0.6875rem;
  }
  .matrix .region > td {
    color: var(--muted);
  }

  /* Cells */
  .matrix td[data-status] {
    border: solid var(--page);
    border-width: 0 1px 1px 0;
    background: var(--fill);
    background-clip: padding-box;
    cursor: pointer;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
    forced-color-adjust: none;
  }
  .matrix td.signatory {
    background-image: repeating-linear-gradient(135deg, var(--hatch) 0 1.75px, transparent 1.75px 4.25px);
  }
  .matrix td.withdrawn {
    background-image:
      repeating-linear-gradient(45deg, var(--hatch) 0 1px, transparent 1px 4.25px),
      repeating-linear-gradient(135deg, var(--hatch) 0 1px, transparent 1px 4.25px);
  }
  .matrix td.unknown {
    background-image: repeating-linear-gradient(45deg, var(--hatch) 0 1px, transparent 1px 4.25px);
  }
  .matrix td.not-a-state {
    background-image: radial-gradient(var(--hatch) 0.8px, transparent 1.1px);
    background-size: 6px 6px;
  }
  :host([patterns]) .matrix td.party {
    background-image: repeating-linear-gradient(0deg, var(--hatch) 0 1px, transparent 1px 4.25px);
  }
  .matrix td.later {
    background: var(--fill) linear-gradient(var(--rule), var(--rule)) center / 7px 1px no-repeat;
  }
  .matrix.years td[data-year]::before {
    content: attr(data-year);
    /* Smaller only on paper, where a cell may be narrower than a finger. */
    font-size: min(0.6875rem, var(--cell) * 0.36);
    color: var(--treaty-party-text, #000);
  }
  ${unsafeCSS(unlit)} {
    --fill: var(--page);
    --hatch: var(--page);
    --treaty-party-text: transparent;
  }

  /* Where the reader is */
  .matrix tbody tr:is(:hover, .hovered) > :first-child,
  .matrix .names > :is(:hover, .over) {
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .matrix tbody tr:not(.region):is(:hover, .hovered) > * {
    box-shadow: inset 0 1px var(--text), inset 0 -1px var(--text);
  }
  .matrix .names > .chosen {
    font-weight: 650;
    color: var(--accent);
  }
  .matrix tr.selected > :first-child {
    font-weight: 650;
    border-inline-start: 4px solid var(--accent);
    padding-inline-start: 2px;
  }
  .matrix tr.selected > :not(:first-child) {
    box-shadow: inset 0 2px var(--accent), inset 0 -2px var(--accent);
  }
  .matrix td[data-status]:hover {
    outline: 2px solid var(--text);
    outline-offset: -2px;
  }
  .matrix :is(th, td):focus {
    outline: none;
  }
  .matrix :is(th, td):focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
    box-shadow: inset 0 0 0 4px var(--page);
  }

  .order {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    max-width: 100%;
  }
  .order select {
    flex: 0 1 auto;
    min-width: 0;
    min-height: 28px;
    padding: 2px 4px;
    font: inherit;
    color: inherit;
    background: var(--page);
    border: 1px solid var(--muted);
    border-radius: 3px;
  }
  @container (max-width: 32rem) {
    .matrix {
      font-size: 0.6875rem;
    }
  }
  @container (max-width: 30rem) {
    /* Where the trail stands below: in sight, however tall the frame. */
    .tooltip {
      position: sticky;
      inset: auto 0 4px;
      z-index: 4;
    }
  }

  @media print {
    .matrix {
      --first: 10.5rem !important;
      --cell: clamp(18px, (100cqi - var(--first) - var(--count)) / var(--columns, 19), 96px) !important;
      max-height: none;
      overflow: visible;
      contain: none;
    }
    .matrix thead,
    .matrix .region {
      position: static;
    }
    /* Table parts again, so that the headers come on every page. */
    .matrix table {
      display: table;
    }
    .matrix thead {
      display: table-header-group;
    }
    .matrix tbody {
      display: table-row-group;
    }
    .matrix tbody + tbody {
      content-visibility: visible;
    }
    .matrix tr {
      break-inside: avoid;
    }
    /* A hatch is the first thing a poor printer loses. */
    .matrix td.signatory::before {
      content: '◐';
      color: #000;
    }
  }
  @media (forced-colors: active) {
    .matrix td.party {
      background-image: repeating-linear-gradient(0deg, var(--hatch) 0 1px, transparent 1px 4.25px);
    }
    .matrix td[data-status] {
      border-color: Canvas;
      box-shadow: inset 0 0 0 1px GrayText;
    }
    .matrix tr.selected > :is(:first-child, td[data-status]) {
      box-shadow: none;
      border-block: 2px solid Highlight;
    }
    .matrix tbody tr:is(:hover, .hovered) > td[data-status] {
      border-block-color: CanvasText;
    }
    .matrix :is(th, td):focus-visible {
      outline-color: Highlight;
    }
  }
`;
