import { css } from 'lit';

/** Looks of the date slider, wherever it stands. */
export const playerStyle = css`
  .player {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 0.5rem;
    align-items: center;
    margin-top: 0.5rem;
    font-size: 0.8125rem;
  }
  .player .buttons {
    display: flex;
    gap: 4px;
  }
  .player .buttons button {
    padding: 4px;
  }
  .track {
    position: relative;
    padding-bottom: 8px;
  }
  .track input {
    display: block;
    width: 100%;
    min-height: 24px;
    margin: 0;
    accent-color: var(--accent);
  }
  .track svg {
    position: absolute;
    inset: auto 8px 0;
    width: calc(100% - 16px);
    height: 10px;
    overflow: visible;
  }
  /* In a language read from the right a slider runs from the right, and what belongs to it. */
  [dir='rtl'] .track svg,
  [dir='rtl'] .player .buttons svg {
    transform: scaleX(-1);
  }
  .track line {
    stroke: var(--muted);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }
  .player output {
    grid-column: 2;
    color: var(--muted);
  }
`;
