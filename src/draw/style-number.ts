import { css } from 'lit';

/** Looks of the sentence with its figure. */
export const numberStyle = css`
  .heading {
    margin-bottom: 0.25rem;
  }
  .sentence {
    margin: 0;
    font-size: 1.125rem;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .sentence .value {
    font-size: 2.75rem;
    line-height: 1;
    font-weight: 650;
    letter-spacing: -0.01em;
    color: var(--accent);
  }
  .spark {
    display: block;
    max-width: 100%;
    margin-top: 0.375rem;
  }
  [dir='rtl'] .spark {
    /* Time runs to the right in every language; the line stands where reading begins. */
    margin-inline-start: 0;
  }
  .spark path {
    fill: none;
  }
  .spark .whole {
    stroke: var(--rule);
    stroke-dasharray: 2 3;
    shape-rendering: crispEdges;
  }
  .spark .area {
    fill: var(--party);
    opacity: 0.16;
  }
  .spark .line {
    stroke: var(--party);
    stroke-width: 1.75;
    stroke-linejoin: round;
  }
  .spark .end {
    fill: var(--accent);
    stroke: var(--page);
    stroke-width: 1;
  }
  .parts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
    gap: 0 1.5rem;
    margin: 0.5rem 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.9375rem;
  }
  .parts li {
    padding: 0.25rem 0;
    border-top: 1px solid var(--rule);
  }
  .parts .value {
    font-size: 1.25rem;
    font-weight: 650;
    color: var(--accent);
  }
  .beyond {
    margin: 0.25rem 0 0;
    font-size: 0.8125rem;
    color: var(--muted);
  }
  .caption {
    margin-top: 0.25rem;
  }
  .caption summary {
    min-height: 24px;
    padding-block: 2px;
    cursor: pointer;
  }
  .caption .tools {
    margin: 0.25rem 0 0;
  }
  @media print {
    /* On paper nothing opens. */
    .caption details::details-content {
      content-visibility: visible;
    }
    .caption summary {
      list-style: none;
    }
  }
  @media (forced-colors: active) {
    .spark .line {
      stroke: CanvasText;
    }
    .spark .end {
      fill: CanvasText;
    }
  }
`;
