import { css } from 'lit';

/** Looks of `treaty-profile`. */
export const profileStyle = css`
  .choice {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-width: 0;
    max-width: 100%;
    margin-inline-end: auto;
  }
  .choice span {
    color: var(--muted);
  }
  .choice select {
    /* Its longest name must not widen the widget. */
    width: 20rem;
    min-width: 0;
    flex: 0 1 auto;
    /* WebKit lets the text of a select overflow it. */
    overflow: hidden;
    contain: paint;
    min-height: 28px;
    padding: 2px 6px;
    font: inherit;
    color: inherit;
    background: var(--page);
    border: 1px solid var(--muted);
    border-radius: 3px;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 2rem;
    margin: 0;
    padding: 0.5rem 0 0.625rem;
    border-top: 1px solid var(--rule);
  }
  .facts div {
    display: block;
    max-width: 24rem;
  }
  .facts dt {
    width: auto;
  }
  .facts dd {
    font-size: 0.875rem;
  }
  .subjects {
    columns: 20rem;
    column-gap: 2rem;
  }
  .subject {
    break-inside: avoid;
    padding-bottom: 0.875rem;
  }
  h4 {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1rem;
    margin: 0;
    padding: 0.25rem 0;
    font-size: 0.9375rem;
    font-weight: 650;
    border-bottom: 1px solid var(--text);
  }
  .sum {
    font-weight: 400;
    color: var(--muted);
  }
  .profile ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .line {
    border-bottom: 1px solid var(--rule);
    break-inside: avoid;
  }
  .line button {
    display: flex;
    gap: 0.5rem;
    width: 100%;
    padding: 0.3125rem 0;
    text-align: start;
    border-radius: 0;
    border-color: transparent;
  }
  .line button:hover .name {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .line.dimmed {
    opacity: 0.3;
  }
  .what {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .name {
    display: block;
    font-size: 0.9375rem;
    line-height: 1.3;
  }
  .said {
    display: block;
    font-size: 0.8125rem;
    line-height: 1.35;
    color: var(--muted);
  }
  .word {
    color: var(--text);
  }
  .detail::before {
    content: ' · ';
  }
  .mark {
    flex: none;
    margin-top: 1px;
  }
  .mark .box {
    stroke: var(--text);
    stroke-width: 1.25;
  }
  .mark .box.none,
  .mark .box.withdrawn,
  .mark .box.closed {
    --fill: var(--page);
  }
  .mark .box.party {
    stroke: var(--party);
  }
  .mark .box.closed {
    stroke: var(--muted);
    stroke-dasharray: 2 2;
  }
  .mark .stroke {
    fill: none;
    stroke: var(--muted);
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .mark .stroke.party {
    stroke: var(--page);
    stroke-width: 2.25;
  }
  .mark .stroke.withdrawn {
    stroke: var(--withdrawn-hatch);
  }
  .turn {
    flex: none;
    align-self: center;
    margin-inline-end: 2px;
  }
  .turn path {
    stroke: var(--muted);
  }
  .record {
    padding-bottom: 0.5rem;
    padding-inline-start: 1.625rem;
  }
  .remains {
    margin-top: 0.25rem;
    font-size: 0.875rem;
  }
  .remains ul {
    columns: 18rem;
    column-gap: 2rem;
    padding-top: 0.375rem;
  }
  .remains li {
    display: flex;
    gap: 0.5rem;
    padding: 0.125rem 0;
    break-inside: avoid;
  }
  .remains p {
    margin: 0.375rem 0 0;
    color: var(--muted);
  }
  .entry .mark {
    width: 16px;
    height: 16px;
    margin: 0;
    margin-inline-end: 0.375rem;
  }
  @media print {
    /* One State, one sheet of A4. */
    .root {
      font-size: 9pt;
    }
    .heading {
      font-size: 13pt;
    }
    .figure {
      break-inside: avoid;
    }
    .facts,
    .facts dd,
    .remains,
    .name {
      font-size: 8.5pt;
    }
    .said,
    dl,
    dt,
    .caption {
      font-size: 7.5pt;
    }
    .said,
    .name,
    .caption {
      line-height: 1.2;
    }
    h4 {
      padding: 1pt 0;
      font-size: 9pt;
      break-after: avoid;
    }
    .sum {
      font-size: 8pt;
    }
    .subjects {
      columns: 2;
    }
    .subject {
      break-inside: auto;
      padding-bottom: 5pt;
    }
    .remains ul {
      columns: 3;
      column-gap: 1rem;
    }
    .remains li {
      padding: 0;
      line-height: 1.2;
    }
    .line button {
      min-height: 0;
      padding: 0.125rem 0;
    }
    .mark {
      width: 12px;
      height: 12px;
    }
    .turn,
    .legend {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .mark .box {
      stroke: CanvasText;
    }
    .mark .box.none,
    .mark .box.withdrawn,
    .mark .box.closed {
      --fill: Canvas;
    }
    .mark .stroke,
    .mark .stroke.withdrawn {
      stroke: CanvasText;
    }
    .mark .stroke.party {
      stroke: Canvas;
    }
    .mark .box.party {
      fill: CanvasText;
    }
    .line.dimmed {
      opacity: 1;
      color: GrayText;
    }
  }
`;
