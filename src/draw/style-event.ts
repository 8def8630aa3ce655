import { css } from 'lit';

/** Looks of the choice of an activity. */
export const eventStyle = css`
  .event-choice {
    display: flex;
    flex: 0 1 auto;
    flex-wrap: wrap;
    gap: 0 0.375rem;
    align-items: center;
    min-width: 0;
    max-width: 100%;
    /* WebKit counts the whole of a long choice as overflow, and the page would grow with it. */
    overflow: clip;
  }
  .event-choice select {
    min-width: 0;
    max-width: min(100%, 22rem);
    min-height: 28px;
    font: inherit;
    color: inherit;
    background: var(--page);
    border: 1px solid var(--rule);
    border-radius: 3px;
    /* The ring stands inside, where nothing clips it. */
    outline-offset: -2px;
  }
  @media print {
    .event-choice {
      display: none;
    }
  }
`;
