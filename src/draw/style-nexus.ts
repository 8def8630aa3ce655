import { css } from 'lit';

/** Looks of the account of links: two columns joined by hairlines, on a narrow page one list. */
export const nexusStyle = css`
  .nexus {
    position: relative;
    font-size: 0.875rem;
  }
  .nexus h4 {
    margin: 0;
    font-size: 0.9375rem;
    font-weight: 650;
  }
  .nexus p {
    margin: 0.125rem 0 0.375rem;
    color: var(--muted);
    font-size: 0.8125rem;
  }
  .nexus section {
    margin-bottom: 1rem;
  }
  .nexus ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .nexus li {
    margin-bottom: 4px;
  }
  .node {
    display: block;
    width: 100%;
    padding: 3px 8px;
    text-align: start;
    background: var(--page);
    border-color: var(--rule);
  }
  .node small {
    display: block;
    color: var(--muted);
    font-size: 0.8125rem;
  }
  .answers .node {
    border-inline-start: 3px solid var(--party);
  }
  .links {
    display: none;
  }
  .links path {
    fill: none;
    stroke: var(--rule);
    stroke-width: 1;
  }
  .links .lit {
    stroke: var(--accent);
    stroke-width: 1.5;
  }
  .node.dimmed span,
  .node.dimmed small {
    opacity: 0.45;
  }
  @container (min-width: 40rem) {
    .nexus {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 0.85fr);
      column-gap: 8rem;
    }
    .nexus .answers {
      align-self: center;
    }
    /* The lines say it; for a screen reader the words stay. */
    .answered {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .nexus .statements p {
      max-width: 46ch;
    }
    .links {
      display: block;
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
      pointer-events: none;
    }
  }
  @media (forced-colors: active) {
    .links path {
      stroke: GrayText;
    }
    .links .lit {
      stroke: Highlight;
    }
  }
`;
