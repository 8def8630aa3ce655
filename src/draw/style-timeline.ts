import { css, unsafeCSS } from 'lit';
import { seriesStyles } from './fills.js';
import { lightPalette } from './palette.js';

// Dashes tell lines apart where colours do not: two lines of a kind are never both unbroken and alike in lightness.
const dashes: readonly string[] = ['none', 'none', '7 3', '2 2.5', '10 3 2 3', '12 4', '1 4', '4 4'];

const lineStyles = Array.from(
  { length: seriesStyles },
  (_, i) =>
    `.series-${i}{--series:var(--series-${i % lightPalette.series.length});--dash:${dashes[i] ?? 'none'}}`,
).join('');

/** Looks of the timeline. Its drawing is as wide as the widget, so a unit is a pixel. */
export const timelineStyle = css`
  ${unsafeCSS(lineStyles)}
  .stage {
    position: relative;
    overflow: hidden;
    font-size: max(0.8125rem, 11px);
  }
  .plot {
    display: block;
    max-width: 100%;
    height: auto;
    /* Time runs to the right in every language; texts keep their own direction. */
    direction: ltr;
    user-select: none;
    cursor: crosshair;
    /* Across is ours, up and down the page's. */
    touch-action: pan-y pinch-zoom;
  }
  .plot text {
    fill: var(--text);
    unicode-bidi: plaintext;
  }
  /* A number and then a name: in this order whatever the name is written in. */
  .plot .label text {
    unicode-bidi: normal;
  }
  .counts path,
  .ticks path,
  .panel .base,
  .panel .mark {
    fill: none;
    stroke: var(--rule);
    stroke-width: 1;
    shape-rendering: crispEdges;
  }
  .counts .base,
  .panel .base {
    stroke: var(--muted);
  }
  .ticks .tick {
    stroke: none;
  }
  .panel .mark {
    stroke-dasharray: 1 3;
  }
  .counts text,
  .ticks text,
  .mark-text,
  .plot .number {
    fill: var(--muted);
    font-size: max(0.923em, 11px);
  }
  .plot .number {
    font-size: max(0.85em, 11px);
  }
  .membership path {
    fill: none;
    stroke: var(--muted);
    stroke-width: 1.25;
  }
  .plot .membership text {
    fill: var(--muted);
  }
  .row {
    outline: none;
  }
  .series {
    fill: none;
    stroke: var(--series);
    stroke-width: 2.25;
    stroke-dasharray: var(--dash);
    stroke-linejoin: round;
  }
  .series.at-least {
    stroke-width: 1.25;
    stroke-dasharray: 2 3;
  }
  .ring {
    fill: var(--page);
    stroke: var(--series);
    stroke-width: 2;
  }
  .ring.list {
    fill: var(--series);
  }
  .now {
    fill: var(--series);
    stroke: var(--page);
    stroke-width: 1;
  }
  .leader,
  .membership .leader {
    fill: none;
    stroke: var(--muted);
    stroke-width: 0.75;
  }
  .plot .label {
    cursor: pointer;
  }
  .membership .label {
    cursor: inherit;
  }
  .label .value {
    font-weight: 650;
  }
  .nows text,
  .line .label text,
  .panel .label text,
  .milestone text,
  .plot .inside,
  .number {
    paint-order: stroke;
    stroke: var(--page);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  .nows text {
    font-weight: 650;
    pointer-events: none;
  }
  .milestone {
    cursor: pointer;
  }
  .milestone path {
    fill: none;
    stroke: var(--muted);
    stroke-width: 1;
    stroke-dasharray: 2 2;
  }
  .hit {
    fill: none;
    pointer-events: all;
  }
  .milestone:hover text {
    fill: var(--accent);
    text-decoration: underline;
  }
  .as-of path {
    fill: none;
    stroke: var(--accent);
    stroke-width: 1.5;
  }
  .as-of .handle {
    fill: var(--page);
    stroke: var(--accent);
    stroke-width: 2;
  }
  .as-of .hit {
    cursor: ew-resize;
  }
  .plot .as-of text {
    fill: var(--accent);
    font-weight: 650;
  }
  .plot.dragging {
    cursor: ew-resize;
  }
  .plot .shape.part {
    stroke: var(--signatory-hatch);
    stroke-width: 1;
  }
  .panel .bar:hover {
    stroke: var(--text);
    stroke-width: 1.5;
  }
  .dimmed {
    opacity: 0.22;
  }
  .cursor,
  .over {
    fill: none;
    stroke: var(--accent);
    stroke-width: 2;
    pointer-events: none;
  }
  .row .cursor {
    visibility: hidden;
  }
  .row:focus-visible .cursor {
    visibility: visible;
  }
  .over {
    stroke: var(--text);
    stroke-width: 1.5;
  }
  .over[r='0'] {
    visibility: hidden;
  }
  .marks circle,
  .hovered-state {
    fill: none;
    stroke: var(--text);
    stroke-width: 1.5;
    pointer-events: none;
  }
  .marked {
    margin: 0.25rem 0 0;
    font-size: 0.875rem;
  }
  .milestone-key {
    margin: 0.25rem 0 0;
    padding-inline-start: 1.5rem;
    font-size: 0.8125rem;
  }
  .milestone-key button {
    vertical-align: top;
    text-align: start;
    color: var(--muted);
  }
  .milestone-key b {
    color: var(--text);
    font-weight: 400;
  }
  .swatch .series {
    stroke-width: 2.5;
  }
  @media print {
    .as-of .handle {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .plot text,
    .plot .membership text {
      fill: CanvasText;
      stroke: none;
    }
    .series,
    .ring,
    .membership path,
    .counts path,
    .leader,
    .milestone path {
      stroke: CanvasText;
    }
    .now,
    .ring.list,
    .bar {
      fill: CanvasText;
    }
    .as-of path,
    .as-of .handle,
    .cursor {
      stroke: Highlight;
    }
  }
`;
