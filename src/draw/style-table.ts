import { css } from 'lit';

/** Looks of `treaty-table`, beside those every table has. */
export const tableStyle = css`
  .tools {
    align-items: end;
  }
  .filter span {
    display: block;
    font-size: 0.8125rem;
    color: var(--muted);
  }
  .filter input,
  .filter select {
    width: 11rem;
    max-width: 100%;
    min-height: 28px;
    padding: 2px 6px;
    font: inherit;
    color: inherit;
    background: var(--page);
    border: 1px solid var(--muted);
    border-radius: 3px;
  }
  .filter select {
    /* WebKit lets the text of a select overflow it. */
    overflow: hidden;
    contain: paint;
  }
  .row-count {
    align-self: end;
    padding: 4px 0;
    margin-inline-end: auto;
    color: var(--muted);
  }
  .table-frame {
    position: relative;
    overflow-anchor: auto;
  }
  table.long {
    table-layout: fixed;
    font-size: 0.8125rem;
    min-width: 56rem;
  }
  table.long.wide {
    min-width: 84rem;
  }
  .long th,
  .long td {
    overflow-wrap: break-word;
  }
  .long thead th {
    z-index: 1;
  }
  /* The first column names the row: it stays while the others pass under it. */
  .long tbody th,
  .long thead th:first-child {
    position: sticky;
    inset-inline-start: 0;
    background: var(--page);
  }
  .long thead th:first-child {
    z-index: 2;
  }
  .long tbody tr {
    cursor: pointer;
  }
  .long tbody tr:hover > * {
    background: color-mix(in srgb, var(--accent) 8%, var(--page));
  }
  .long tr.selected > th {
    box-shadow: inset 3px 0 var(--accent);
    font-weight: 650;
  }
  .long tr:focus-visible {
    outline-offset: -2px;
  }
  .long .gap {
    padding: 0;
    border: 0;
  }
  .no-rows {
    margin: 0.75rem 0.375rem;
    color: var(--muted);
  }
  @container (max-width: 30rem) {
    .filter,
    .filter input,
    .filter select {
      width: 100%;
    }
  }
  @media print {
    table.long,
    table.long.wide {
      min-width: 0;
      font-size: 8pt;
    }
    .long tbody th {
      position: static;
    }
  }
`;
