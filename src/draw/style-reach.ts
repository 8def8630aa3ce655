import { css } from 'lit';

/** Looks of the programme's reach: map, calendar, figures. */
export const reachStyle = css`
  .reach-both {
    --fill: var(--ramp-7);
  }
  .reach-direct {
    --fill: var(--ramp-5);
  }
  .reach-workshop {
    --fill: var(--ramp-3);
  }
  .reach-attended {
    --fill: var(--signatory);
    --hatch: var(--signatory-hatch);
  }
  .hatch.reach-attended {
    stroke-width: 2;
  }
  .reach-attended > .halo {
    stroke: var(--signatory-hatch);
  }
  .reach-host {
    --fill: var(--withdrawn);
  }
  .reach-observer {
    --fill: var(--none);
  }
  .reach-undocumented > .halo {
    stroke: var(--rule);
  }
  .mark-key {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    margin: 0.25rem 0 0;
    font-size: 0.875rem;
  }
  .mark-key span {
    display: inline-flex;
    align-items: center;
  }
  .mark-key b {
    margin-inline-start: 0.375rem;
    font-weight: 650;
  }
  .reach-undocumented {
    --fill: var(--neutral);
  }
  .swatch .mark,
  .mark {
    fill: var(--text);
    stroke: var(--page);
    stroke-width: 1.25;
    paint-order: stroke;
  }
  .mark.direct {
    fill: var(--accent);
  }
  .place {
    cursor: pointer;
  }
  .place.off {
    opacity: 0.35;
  }
  .hit {
    fill: transparent;
  }
  .place:hover .mark,
  .place.near .mark {
    stroke: var(--accent);
    stroke-width: 3;
  }
  .place.on .mark {
    stroke-width: 3;
    stroke: var(--accent);
  }
  .join {
    fill: none;
    stroke: var(--text);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
    pointer-events: none;
  }
  .join.beside {
    stroke-dasharray: 3 3;
  }

  .strip {
    display: block;
    /* Time runs from the left in every language; the names find their own direction. */
    direction: ltr;
    overflow: visible;
    font-size: var(--strip-em, 12px);
    fill: var(--muted);
  }
  .strip .axis,
  .strip .tick {
    stroke: var(--rule);
    fill: none;
  }
  .strip .axis {
    stroke: var(--muted);
  }
  .flag path {
    stroke: var(--muted);
    stroke-dasharray: 2 2;
    fill: none;
  }
  .flag text {
    fill: var(--text);
  }
  .rows {
    margin: 0.5rem 0 0;
    padding: 0;
    list-style: none;
  }
  .row {
    border-top: 1px solid var(--rule);
    padding: 0.25rem 0 0.375rem;
  }
  .row.on,
  .row.near {
    background: color-mix(in srgb, var(--accent) 7%, var(--page));
  }
  .item {
    position: relative;
    display: grid;
    grid-template-columns: 10.5rem minmax(0, 40rem) minmax(11.5rem, 1fr);
    gap: 0 0.75rem;
    width: 100%;
    padding: 2px 0;
    text-align: start;
    align-items: start;
    font-size: 0.9375rem;
    line-height: 1.35;
  }
  .item:hover {
    border-color: transparent;
  }
  .item b {
    font-weight: 600;
  }
  .item[aria-pressed='true'] b {
    color: var(--accent);
  }
  .swatch-mark {
    display: inline-block;
    vertical-align: -2px;
    margin-inline-end: 0.25rem;
    stroke: none;
  }
  .when,
  .where,
  .who,
  .small {
    color: var(--muted);
    font-size: 0.8125rem;
  }
  .when {
    padding-top: 1px;
  }
  .where {
    display: block;
  }
  .what {
    padding-inline-start: 1.125rem;
    text-indent: -1.125rem;
  }
  .what .where {
    text-indent: 0;
  }
  .who > span {
    display: block;
  }
  .squares {
    display: block;
    margin-top: 3px;
    stroke: none;
  }
  .squares .shape {
    stroke: var(--muted);
    stroke-width: 0.5;
  }
  .small {
    margin: 0;
    padding-inline-start: calc(10.5rem + 0.75rem + 1.125rem);
    overflow-wrap: anywhere;
  }
  .note {
    display: block;
    font-style: italic;
  }

  .figure-row .item,
  .beside {
    display: grid;
    grid-template-columns: 10.5rem minmax(0, 1fr);
    gap: 0 0.75rem;
    align-items: baseline;
  }
  .beside {
    padding: 0.375rem 1px;
    font-size: 0.9375rem;
    line-height: 1.35;
  }
  .value,
  .figure-row .value {
    font-size: 1.25rem;
    font-weight: 650;
    line-height: 1.2;
  }
  .figure-row .value.long {
    font-size: 0.9375rem;
  }
  .scale {
    grid-column: 1 / -1;
    display: block;
    padding-top: 0.25rem;
  }
  .bar {
    display: block;
    stroke: none;
  }
  [dir='rtl'] .bar {
    transform: scaleX(-1);
  }
  .bar .track {
    fill: var(--neutral);
  }
  .bar .bound {
    stroke: var(--text);
    stroke-width: 2;
  }
  .bar .bound.open {
    stroke-dasharray: 3 2;
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 0 0.75rem;
    font-size: 0.75rem;
    color: var(--muted);
  }
  .figure-row .small {
    padding-inline-start: 11.25rem;
  }
  .figure-row.wide .small {
    padding-inline-start: 0;
  }
  @container (max-width: 44rem) {
    .item,
    .figure-row .item,
    .beside {
      grid-template-columns: minmax(0, 1fr);
    }
    .small,
    .figure-row .small {
      padding-inline-start: 1.125rem;
    }
    .figure-row .small,
    .figure-row.wide .small {
      padding-inline-start: 0;
    }
    .who,
    .when {
      padding-inline-start: 1.125rem;
    }
  }
  @media (forced-colors: active) {
    .mark,
    .strip text {
      fill: CanvasText;
    }
    .join,
    .bar .bound {
      stroke: CanvasText;
    }
    .place.on .mark,
    .row.near .item {
      outline: 1px solid Highlight;
    }
  }
`;
