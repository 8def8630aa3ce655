import { css } from 'lit';

/** Looks of the box that finds a State by name. */
export const searchStyle = css`
  .search {
    position: relative;
  }
  .search input {
    width: 12rem;
    max-width: 100%;
    min-height: 28px;
    padding: 2px 8px;
    background: var(--page);
    border: 1px solid var(--muted);
    border-radius: 3px;
  }
  .search ul {
    position: absolute;
    z-index: 3;
    inset-inline-start: 0;
    min-width: 100%;
    max-width: 80vw;
    margin: 2px 0 0;
    padding: 2px 0;
    list-style: none;
    background: var(--page);
    border: 1px solid var(--muted);
    border-radius: 3px;
  }
  .search li {
    padding: 4px 8px;
    cursor: pointer;
  }
  .search li[aria-selected='true'] {
    background: var(--accent);
    color: var(--page);
  }
`;
