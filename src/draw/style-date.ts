import { css } from 'lit';

/** Looks of the date widget: the slider on the left, the field for a day on the right. */
export const dateStyle = css`
  .days {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    align-items: start;
  }
  .days .player {
    flex: 1 1 22rem;
    min-width: 0;
    margin-top: 0.25rem;
  }
  .exact {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    align-items: center;
    margin-top: 0.25rem;
    font-size: 0.8125rem;
    color: var(--muted);
  }
  .exact input {
    min-height: 28px;
    padding: 2px 6px;
    border: 1px solid var(--rule);
    border-radius: 3px;
    background: var(--page);
    color: var(--text);
  }
  /* The five buttons leave too little of a narrow column for a track beside them. */
  @container (max-width: 24rem) {
    .days .player {
      grid-template-columns: 1fr;
      flex-basis: 100%;
    }
    .days .player output {
      grid-column: 1;
    }
  }
  @media print {
    .exact,
    .days .player {
      display: none;
    }
  }
`;
