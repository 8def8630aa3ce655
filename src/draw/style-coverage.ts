import { css } from 'lit';

/** Looks of the chart of coverage. Bars are as long as their column; texts keep their size. */
export const coverageStyle = css`
  .stage {
    position: relative;
    font-size: 0.875rem;
  }
  .chart {
    display: grid;
    grid-template-columns: repeat(var(--columns, 1), minmax(0, 1fr));
    gap: 1.5rem 32px;
    outline: none;
  }
  .bar {
    display: grid;
    grid-template-columns: var(--labels, 30%) minmax(0, 1fr) 88px;
    column-gap: 12px;
    align-items: start;
    padding-block: 2px;
  }
  .bar .length {
    grid-area: 1 / 2;
    min-width: 0;
  }
  .bar .end {
    grid-area: 1 / 3;
  }
  .bar .name {
    grid-area: 1 / 1;
    text-align: end;
  }
  .stacked .bar {
    grid-template-columns: minmax(0, 1fr) auto;
    padding-block: 3px;
  }
  .stacked .bar .length {
    grid-area: 2 / 1 / auto / span 2;
  }
  .stacked .bar .end {
    grid-area: 1 / 2;
    align-self: end;
  }
  .stacked .bar .name {
    text-align: start;
  }
  .press {
    display: inline-block;
    min-height: 24px;
    padding: 2px 4px;
    margin-inline: -4px;
    text-align: inherit;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  button.press:hover,
  .title .press:hover {
    cursor: pointer;
    color: var(--accent);
    border-color: transparent;
    text-decoration: underline;
  }
  .press[aria-current='true'] {
    font-weight: 650;
  }
  .press small {
    color: var(--muted);
    font-size: 0.8125rem;
    white-space: nowrap;
  }
  .title {
    border-bottom: 1px solid var(--rule);
    margin-bottom: 4px;
    font-weight: 650;
  }
  .title .current {
    text-decoration: underline;
  }
  .track {
    display: block;
    overflow: visible;
    shape-rendering: crispEdges;
    user-select: none;
  }
  .part {
    cursor: pointer;
    outline: none;
  }
  .part.dimmed,
  .numbers .dimmed {
    opacity: 0.18;
  }
  .numbers text {
    font-size: 0.8125rem;
    text-anchor: middle;
    dominant-baseline: central;
    fill: var(--text);
    pointer-events: none;
    direction: ltr;
    unicode-bidi: plaintext;
  }
  .behind {
    overflow: visible;
    pointer-events: none;
  }
  .behind text {
    font-size: 0.8125rem;
    dominant-baseline: central;
    fill: var(--text);
    direction: ltr;
    unicode-bidi: plaintext;
  }
  .behind .beside {
    fill: var(--muted);
  }
  .sample {
    stroke: var(--muted);
    stroke-width: 1;
  }
  .numbers .on-party {
    fill: var(--treaty-party-text, #000);
    font-weight: 650;
  }
  .numbers .on-later {
    fill: var(--muted);
  }
  /* On a hatch letters need a ground of their own. */
  .numbers .on-signatory,
  .numbers .on-withdrawn,
  .numbers .on-unknown {
    paint-order: stroke;
    stroke: var(--page);
    stroke-width: 5px;
    stroke-linejoin: round;
  }
  .shape.later {
    stroke: var(--rule);
    stroke-width: 1;
    stroke-dasharray: 3 3;
    /* Without a fill there is still something to point at. */
    pointer-events: all;
  }
  .total {
    fill: none;
    stroke: var(--text);
    stroke-width: 1.25;
    pointer-events: none;
  }
  .holds {
    fill: var(--text);
    pointer-events: none;
  }
  .cursor {
    display: none;
    fill: none;
    stroke: var(--accent);
    stroke-width: 3;
    pointer-events: none;
  }
  .track:has(.part:focus-visible) .cursor {
    display: inline;
  }
  .note {
    display: block;
    margin-top: 1px;
    color: var(--muted);
    font-size: 0.8125rem;
    line-height: 1.3;
  }
  .end {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    min-height: 22px;
    align-items: center;
    color: var(--muted);
    font-size: 0.8125rem;
    white-space: nowrap;
  }
  .outside {
    display: inline-flex;
    align-items: center;
    color: var(--text);
  }
  .outside .swatch {
    width: 8px;
    margin-inline-end: 0.25rem;
  }
  .legend b:empty {
    display: none;
  }
  /* A list of many States is scrolled, so that the card leaves the bar it speaks of free. */
  .stage .tooltip.pinned {
    max-height: 22rem;
    overflow: auto;
  }
  @container (max-width: 30rem) {
    /* The chart may be longer than the screen: what is asked of a bar stays in sight. */
    .stage .tooltip,
    .stage .tooltip.pinned {
      position: sticky;
      inset: auto auto 4px;
      max-height: 40vh;
      overflow: auto;
    }
    .bar {
      scroll-margin-block: 8px 42vh;
    }
  }
  @media print {
    .bar {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .cursor {
      stroke: Highlight;
    }
    .numbers text[class] {
      fill: CanvasText;
      stroke: Canvas;
      stroke-width: 5px;
      paint-order: stroke;
    }
    .holds {
      fill: CanvasText;
    }
  }
`;
