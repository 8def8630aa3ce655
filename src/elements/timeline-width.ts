import type { Measure } from '../layout/timeline-labels.js';

/** Width of a letter in one of its size. */
const averageLetter = 0.55;

let canvas: CanvasRenderingContext2D | null | undefined;

// Measuring costs some microseconds a text, and a date that is dragged asks for
// the same hundred texts at every step. One font is usual, so one is kept.
let keptLooks = '';
let kept = new Map<string, number>();

/** What decides how wide a text is drawn, as computed: a reader may ask for more space between letters. */
export type TextLooks = Readonly<Pick<CSSStyleDeclaration, 'fontFamily' | 'letterSpacing' | 'wordSpacing'>>;

/** What the letters of a text look like; `undefined` where there is no page to ask. */
export interface Letters {
  readonly looks: TextLooks | undefined;
  /** Size of the page's own letters, in pixels. */
  readonly page: number;
}

/** What stands in for the letters of a page on a server, and for what a server has drawn. */
export const unseenLetters: Letters = { looks: undefined, page: 16 };

/** The letters of a widget on the page. */
export function lettersOf(host: Element): Letters {
  const page = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const style = getComputedStyle(host);
  const { fontFamily, letterSpacing, wordSpacing } = style;
  // A rule of the page's may set another font for the element than `--treaty-font` does inside.
  return { looks: { fontFamily: style.getPropertyValue('--treaty-font').trim() || fontFamily, letterSpacing, wordSpacing }, page };
}

/**
 * Measures texts as they will be drawn.
 * @param size in pixels.
 * @param language of the texts, BCP 47: what `sans-serif` stands for may hang on it.
 */
export function textMeasure(looks: TextLooks | undefined, size: number, language: string): Measure {
  if (!looks) return (text) => text.length * size * averageLetter;
  const { fontFamily, letterSpacing, wordSpacing } = looks;
  const [letter, word] = [letterSpacing, wordSpacing].map((space) => Number.parseFloat(space) || 0) as [number, number];
  const spaces = (text: string) => text.length * letter + (word && text.split(' ').length - 1) * word;
  canvas ??= document.createElement('canvas').getContext('2d');
  const context = canvas;
  // Without a canvas (a browser may forbid it) an average letter does.
  if (!context) return (text) => text.length * size * averageLetter + spaces(text);
  const font = `${size}px ${fontFamily || 'sans-serif'}`;
  const key = `${font} ${letter} ${word} ${language}`;
  if (key !== keptLooks) {
    keptLooks = key;
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
