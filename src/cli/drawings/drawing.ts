import type { TableData } from '../../draw/scene.js';
import type { Fault } from '../../i18n/fault.js';
import type { Figure } from '../../export/plate.js';
import type { Deck } from '../../export/pptx/deck.js';
import type { Locale } from '../../i18n/locale.js';
import type { MapGeometry } from '../../data/geometry.js';
import type { Question } from '../../model/question.js';
import type { Reach } from '../../model/reach.js';
import type { Dataset } from '../../model/types.js';
import { UsageError } from '../usage-error.js';

/** What a widget is asked to show, by its attributes, and what there is to show it with. */
export interface Asked {
  readonly dataset: Dataset;
  readonly locale: Locale;
  /** The locale faults are told in. */
  readonly own: Locale;
  readonly world: MapGeometry;
  /** Activities of the host's own, for the widget that shows those. */
  readonly reach?: Reach | undefined;
  /** The value of an attribute; empty where it was not given. */
  attribute(name: string): string;
  has(name: string): boolean;
}

/** A widget drawn. */
export interface Drawn {
  readonly figure: Figure;
  readonly table: () => TableData;
  readonly question: Question;
  /** What tells it from another picture of the same widget and question, for the names of files. */
  readonly apart?: readonly string[];
  /** Puts it on slides of its own, as native shapes, charts or tables. */
  addSlides(deck: Deck): Promise<void>;
}

/** A widget that the command line can draw. */
export interface Drawable {
  /** Attributes beside those all of them have. */
  readonly attributes: readonly string[];
  /** Attributes without a value. */
  readonly switches?: readonly string[];
  /** @throws {UsageError} for an attribute that names nothing. */
  draw(asked: Asked): Drawn;
}

/** @throws {UsageError} for the first of the faults. */
export function refuse(faults: readonly Fault[]): void {
  const [fault] = faults;
  if (fault) throw new UsageError(fault.message);
}
