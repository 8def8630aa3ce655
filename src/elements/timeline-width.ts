import type { Measure } from '../layout/timeline-labels.js';

let canvas: CanvasRenderingContext2D | null | undefined;

// Measuring costs some microseconds a text, and a date that is dragged asks for
// the same hundred texts at every step. One font is usual, so one is kept.
let keptLooks = '';
let kept = new Map<string, number>();

/** What decides how wide a text is drawn, as computed: a reader may ask for more space between letters. */
export type TextLooks = Readonly<Pick<CSSStyleDeclaration, 'fontFamily' | 'letterSpacing' | 'wordSpacing'>>;

/** The looks of a widget's texts: a rule of the page's may set another font for the element than `--treaty-font` does inside. */
export function textLooks(widget: Element): TextLooks {
  const style = getComputedStyle(widget);
  const { fontFamily, letterSpacing, wordSpacing } = style;
  return { fontFamily: style.getPropertyValue('--treaty-font').trim() || fontFamily, letterSpacing, wordSpacing };
}

/**
 * Measures texts as they will be drawn.
 * @param size in pixels.
 * @param language of the texts, BCP 47: what `sans-serif` stands for may hang on it.
 */
export function textMeasure({ fontFamily, letterSpacing, wordSpacing }: TextLooks, size: number, language: string): Measure {
  const [letter, word] = [letterSpacing, wordSpacing].map((space) => Number.parseFloat(space) || 0) as [number, number];
  const spaces = (text: string) => text.length * letter + (word && text.split(' ').length - 1) * word;
  canvas ??= document.createElement('canvas').getContext('2d');
  const context = canvas;
  // Without a canvas (a browser may forbid it) an average letter does.
  if (!context) return (text) => text.length * size * 0.55 + spaces(text);
  const font = `${size}px ${fontFamily || 'sans-serif'}`;
  const looks = `${font} ${letter} ${word} ${language}`;
  if (looks !== keptLooks) {
    keptLooks = looks;
    kept = new Map();
  }
  return (text) => {
    let width = kept.get(text);
    if (width === undefined) {
      context.canvas.lang = language;
      context.font = font;
      kept.set(text, (width = context.measureText(text).width + spaces(text)));
    }
    return width;
  };
}
