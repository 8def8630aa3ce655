import { css } from 'lit';

/** Looks of what countries had joined before and after an activity. */
export const aroundStyle = css`
  .around {
    margin-top: 1rem;
    padding-top: 0.5rem;
    border-top: 1px solid var(--rule);
  }
  .around h4 {
    margin: 0;
    font-size: 1rem;
  }
  .around p {
    margin: 0.25rem 0;
  }
  .around .small,
  .around small {
    color: var(--muted);
    font-size: 0.8125rem;
  }
  .around small {
    display: block;
  }
  .around .tools {
    margin: 0.375rem 0;
  }
  .around-key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 1rem;
    font-size: 0.875rem;
  }
  .around-key span {
    display: inline-flex;
    gap: 0.375rem;
    align-items: center;
  }
  .around table {
    width: 100%;
    max-width: 44rem;
    table-layout: fixed;
    border-collapse: collapse;
    font-size: 0.875rem;
  }
  .around th,
  .around td {
    padding: 0.25rem 0.25rem;
    overflow-wrap: anywhere;
    vertical-align: top;
    text-align: start;
    font-weight: 400;
    border-bottom: 1px solid var(--rule);
  }
  .around thead th {
    vertical-align: bottom;
    color: var(--muted);
    font-size: 0.8125rem;
  }
  .around thead th:first-child {
    width: 32%;
  }
  .around .number {
    width: 3.25rem;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .around td.after {
    font-weight: 650;
  }
  .around .picture svg {
    display: block;
    overflow: visible;
  }
  .around .scale text {
    fill: var(--muted);
    font-size: 11px;
  }
  .around .press {
    min-height: 24px;
    padding: 0;
    border-width: 0;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--rule);
    text-underline-offset: 3px;
  }
  .around .on th {
    font-weight: 650;
  }
  .around .tick,
  .around .base {
    stroke: var(--rule);
    stroke-width: 1;
  }
  .around .way {
    stroke: var(--party);
    stroke-width: 3;
  }
  .around .was {
    fill: var(--page);
    stroke: var(--party);
    stroke-width: 1.75;
  }
  .around .is {
    fill: var(--party);
  }
  .around .others .way,
  .around .others .was {
    stroke: var(--muted);
  }
  .around .others .is {
    fill: var(--muted);
  }
  .around summary {
    min-height: 24px;
    font-size: 0.8125rem;
    color: var(--muted);
    cursor: pointer;
  }
  .around ul {
    margin: 0;
    padding-inline-start: 1.125rem;
    font-size: 0.8125rem;
  }
  @media (forced-colors: active) {
    .around .way,
    .around .was {
      stroke: CanvasText;
    }
    .around .was {
      fill: Canvas;
    }
    .around .is {
      fill: CanvasText;
    }
    .around .tick,
    .around .base {
      stroke: GrayText;
    }
  }
  @media print {
    .around tr {
      break-inside: avoid;
    }
  }
`;
