import type { Measure } from '../layout/timeline-labels.js';

let canvas: CanvasRenderingContext2D | null | undefined;

// Measuring costs some microseconds a text, and a date that is dragged asks for
// the same hundred texts at every step. One font is usual, so one is kept.
let keptFont = '';
let kept = new Map<string, number>();

/**
 * Measures texts as they will be drawn.
 * @param family a CSS font family, `size` in pixels.
 */
export function textMeasure(family: string, size: number): Measure {
  canvas ??= document.createElement('canvas').getContext('2d');
  const context = canvas;
  // Without a canvas (a browser may forbid it) an average letter does.
  if (!context) return (text) => text.length * size * 0.55;
  const font = `${size}px ${family}`;
  if (font !== keptFont) {
    keptFont = font;
    kept = new Map();
  }
  return (text) => {
    let width = kept.get(text);
    if (width === undefined) {
      context.font = font;
      kept.set(text, (width = context.measureText(text).width));
    }
    return width;
  };
}
