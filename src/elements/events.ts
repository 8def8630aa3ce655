import type { InstrumentId, IsoDate, PartyCode } from '../model/types.js';

const everywhere: EventInit = { bubbles: true, composed: true };

/** The picture stands. Fired once, after the first picture. */
export class TreatyReadyEvent extends Event {
  static readonly type = 'treaty-ready';
  constructor() {
    super(TreatyReadyEvent.type, everywhere);
  }
}

/** A State was selected, or none any more. */
export class TreatySelectEvent extends Event {
  static readonly type = 'treaty-select';
  /** @param state its code, or `undefined` when the selection was cleared. */
  constructor(
    readonly state: PartyCode | undefined,
    /** The instrument shown, where it is one. */
    readonly instrument: InstrumentId | undefined,
  ) {
    super(TreatySelectEvent.type, everywhere);
  }
}

/** The reader moved the picture to another day. */
export class TreatyDateEvent extends Event {
  static readonly type = 'treaty-date';
  constructor(readonly asOf: IsoDate) {
    super(TreatyDateEvent.type, everywhere);
  }
}

/** The widget could not do what it was asked; it says the same to the reader. */
export class TreatyErrorEvent extends Event {
  static readonly type = 'treaty-error';
  constructor(
    readonly message: string,
    /** What was thrown, or which attribute holds which value and what it may have meant. */
    readonly cause: unknown,
  ) {
    super(TreatyErrorEvent.type, everywhere);
  }
}

declare global {
  interface HTMLElementEventMap {
    'treaty-ready': TreatyReadyEvent;
    'treaty-select': TreatySelectEvent;
    'treaty-date': TreatyDateEvent;
    'treaty-error': TreatyErrorEvent;
  }
}
