import {
  isInPlot,
  layScene,
  marksOf,
  placeOfStop,
  stopUnder,
  type TimelineLayout,
} from '../draw/timeline-layout.js';
import type { TimelineLine } from '../draw/timeline-line.js';
import type { TimelineScene } from '../draw/timeline-scene.js';
import type { TimelineLooks } from '../draw/timeline.js';
import type { Locale } from '../i18n/locale.js';
import type { IsoDate, PartyCode } from '../model/types.js';
import { textMeasure, type Letters } from './timeline-width.js';
import type { ClientPoint } from './tooltip.js';

type Place = readonly [x: number, y: number];

/** Size of the letters in the drawing, as part of the page's own, and the least it may be in pixels. */
const letters = 0.8125;
const leastLetters = 11;

/** What is drawn for while the widget has no size yet, and the least a drawing takes. */
const usualWidth = 640;
const leastWidth = 120;

/** A laid-out timeline on the page: leads from pointers to days and stops, and back. */
export class TimelinePlot {
  constructor(
    readonly layout: TimelineLayout,
    readonly scene: TimelineScene,
    private readonly svg: () => SVGSVGElement | null,
  ) {}

  /**
   * Lays a scene out.
   * @param width in pixels; 0 where it is not known.
   */
  static of(
    { looks, page }: Letters,
    width: number,
    scene: TimelineScene,
    locale: Locale,
    svg: () => SVGSVGElement | null,
  ): TimelinePlot {
    const em = Math.max(page * letters, leastLetters);
    const measure = textMeasure(looks, em, locale.tag);
    const room = { width: Math.max(width || usualWidth, leastWidth), em, measure };
    return new TimelinePlot(layScene(scene, room, locale), scene, svg);
  }

  /** Pixels of the drawing under a pointer. */
  placeOf({ clientX, clientY }: MouseEvent): Place | undefined {
    const box = this.svg()?.getBoundingClientRect();
    if (!box || box.width === 0) return undefined;
    // A host may scale the page, and a printed page the drawing.
    const scale = this.layout.parts.width / box.width;
    return [(clientX - box.left) * scale, (clientY - box.top) * scale];
  }

  /** Where a place of the drawing stands in the viewport. */
  clientOf([x, y]: Place): ClientPoint {
    const box = this.svg()?.getBoundingClientRect();
    if (!box) return { x: 0, y: 0 };
    const scale = box.width / this.layout.parts.width || 1;
    return { x: box.left + x * scale, y: box.top + y * scale };
  }

  isInside(place: Place): boolean {
    return isInPlot(this.layout, place);
  }

  dayAt(x: number): IsoDate {
    return this.layout.parts.days.day(x);
  }

  stopPlace(line: TimelineLine, at: number): Place {
    return placeOfStop(this.layout, this.scene, line, at);
  }

  stopUnder(place: Place): readonly [TimelineLine, number] | undefined {
    return stopUnder(this.layout, this.scene, place);
  }

  /** Where a State joined. */
  marks(code: PartyCode | undefined): TimelineLooks['marks'] {
    return marksOf(this.layout, this.scene, code);
  }

  /** Rings what the pointer means, outside the element's own updates. A bar shows it by itself. */
  ring(place: Place | undefined): void {
    const ring = this.svg()?.querySelector('.over');
    if (place) {
      ring?.setAttribute('cx', String(place[0]));
      ring?.setAttribute('cy', String(place[1]));
    }
    ring?.setAttribute('r', place && this.layout.kind === 'parties' ? '5' : '0');
  }

  /** Rings the days on which a State joined that another widget points at. */
  ringState(code: PartyCode | undefined): void {
    const rings = this.marks(code).map(({ x, y }) => `M${x - 5} ${y}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0`);
    this.svg()?.querySelector('.hovered-state')?.setAttribute('d', rings.join(''));
  }
}
