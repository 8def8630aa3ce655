import { css } from 'lit';

/** Looks of the choice of an activity. */
export const eventStyle = css`
  .event-choice {
    display: flex;
    flex: 0 1 auto;
    gap: 0.375rem;
    align-items: center;
    min-width: 0;
    max-width: 100%;
  }
  .event-choice select {
    min-width: 0;
    max-width: 22rem;
    flex: 0 1 auto;
    min-height: 28px;
    font: inherit;
    color: inherit;
    background: var(--page);
    border: 1px solid var(--rule);
    border-radius: 3px;
  }
`;
