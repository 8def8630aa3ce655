/** Something a widget was asked for and cannot do. */
export interface Fault {
  /** A sentence for the reader: names the value, the attribute and what is valid. */
  readonly message: string;
  readonly attribute?: string;
  readonly value?: string;
  /** The nearest valid values. */
  readonly nearest?: readonly string[];
  /** What was thrown, where the fault is inside. */
  readonly error?: unknown;
}
