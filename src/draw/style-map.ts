import { css } from 'lit';
import { playerStyle } from './style-player.js';

/** Looks of the map and the tile layout. */
export const mapStyle = css`
  .stage {
    position: relative;
    overflow: hidden;
    /* Vertical panning stays the page's; two fingers are ours. */
    touch-action: pan-x pan-y;
  }
  .stage svg.map {
    position: relative;
    z-index: 0;
    display: block;
    width: 100%;
    height: auto;
    overflow: hidden;
    user-select: none;
  }
  /* Outlines are above the map and not in it: to move one, the map itself need not be painted again. */
  .over {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    pointer-events: none;
  }
  .map:focus-visible,
  .map [role='option']:focus {
    outline: none;
  }
  .map.movable {
    cursor: grab;
  }
  .map [data-state] {
    cursor: pointer;
  }
  .neutral {
    fill: var(--neutral);
  }
  .outside {
    fill: var(--neutral);
  }
  .borders {
    fill: none;
    stroke: var(--border);
    stroke-width: 0.75;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
    pointer-events: none;
  }
  .lines path {
    fill: none;
    stroke: var(--line);
    stroke-width: 0.9;
    vector-effect: non-scaling-stroke;
    pointer-events: none;
  }
  .lines .dashed {
    stroke-dasharray: 4 2.5;
  }
  .lines .dotted {
    stroke-dasharray: 0.1 2.5;
    stroke-width: 1.3;
    stroke-linecap: round;
  }
  .lines .dash-dot {
    stroke-dasharray: 5 2 1 2;
  }
  .halo,
  .dot {
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .halo {
    stroke: var(--muted);
    stroke-width: 8.5px;
  }
  .dot {
    stroke-width: 6.5px;
  }
  /* A pattern would be a smear on a dot of seven pixels: the ring and the ground tell it. */
  .dot {
    stroke: var(--fill);
  }
  .signatory > .halo {
    stroke: var(--signatory-hatch);
  }
  .unknown > .halo,
  .not-a-state > .halo {
    stroke: var(--unknown-hatch);
  }
  /* Where patterns are asked for, a dot is hollow instead: nothing joined, or nothing signed. */
  :host([patterns]) :is(.none, .ramp-0, .reach-observer) > .dot {
    stroke: var(--page);
  }
  .letters {
    font-size: 34px;
    font-weight: 600;
    text-anchor: middle;
    dominant-baseline: central;
    fill: var(--text);
    pointer-events: none;
  }
  /* On a hatch letters need a ground of their own. */
  .letters [data-key='signatory'],
  .letters [data-key='withdrawn'],
  .letters [data-key='unknown'],
  .letters [data-key='not-a-state'] {
    paint-order: stroke;
    stroke: var(--page);
    stroke-width: 10px;
    stroke-linejoin: round;
  }
  .letters [data-key='party'],
  .letters [data-key='ramp-3'],
  .letters [data-key='ramp-4'] {
    fill: var(--treaty-party-text, #000);
  }
  .letters [data-key='ramp-5'],
  .letters [data-key='ramp-6'],
  .letters [data-key='ramp-7'] {
    fill: var(--page);
  }
  .dimmed {
    opacity: 0.18;
  }
  .hover,
  .cursor,
  .chosen {
    fill: none;
    stroke-linejoin: round;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }
  .hover {
    stroke: var(--text);
    stroke-width: 1.25px;
  }
  .chosen {
    stroke: var(--text);
    stroke-width: 2px;
  }
  .cursor {
    stroke: var(--accent);
    stroke-width: 3px;
  }
  .hover.ring,
  .chosen.ring,
  .cursor.ring {
    stroke-width: 13px;
    opacity: 0.6;
  }
  .frame {
    position: relative;
  }
  .below {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: start;
    margin-top: 0.375rem;
  }
  .below .legend {
    flex: 1 1 12rem;
    margin-block: 0;
  }
  /* First after the map for the keyboard, last in the row for the eye. */
  .zoom {
    display: flex;
    gap: 4px;
    order: 1;
  }
  .zoom button {
    width: 28px;
    height: 28px;
    padding: 5px;
  }
  .hint {
    position: absolute;
    inset: auto 0 40% 0;
    margin: auto;
    width: fit-content;
    max-width: 90%;
    padding: 0.25rem 0.75rem;
    background: var(--text);
    color: var(--page);
    border-radius: 3px;
    font-size: 0.875rem;
    pointer-events: none;
    opacity: 0;
    transition: opacity 0.2s;
  }
  .hint.shown {
    opacity: 1;
  }
  ${playerStyle}
  @media print {
    .zoom {
      display: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .hint {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .borders {
      stroke: Canvas;
    }
    :is(.none, .ramp-0, .reach-observer) > .dot {
      stroke: Canvas;
    }
    .cursor {
      stroke: Highlight;
    }
  }
`;
