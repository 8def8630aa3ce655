import type { Palette } from '../../draw/palette.js';
import type { LegendEntry } from '../../draw/scene.js';
import type { Locale } from '../../i18n/locale.js';
import type { Figure } from '../plate.js';
import { newPresentation, type Presentation, type Slide, type TextProps } from './types.js';
import { finishDeck, type Finish, type GroupOf } from './finish.js';

/** Where something stands on a slide, in inches. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface DeckOptions {
  readonly title: string;
  readonly locale: Locale;
  readonly palette: Palette;
  readonly shape: '16:9' | '4:3';
  /** What made it, with its version. */
  readonly generator: string;
}

/** Inches across and down. */
const shapes = { '16:9': [13.333, 7.5], '4:3': [10, 7.5] } as const;

/** Room at the edges, and where pictures begin, in inches. */
const [edge, top] = [0.5, 1.35];

/** A colour as PowerPoint writes it. */
export const ink = (colour: string) => colour.replace('#', '').toUpperCase();

/** Patterns of what is hatched on the page. */
const patterns: Readonly<{ [key: string]: { readonly preset: string; readonly line: keyof Palette; readonly ground: keyof Palette } }> = {
  signatory: { preset: 'wdUpDiag', line: 'signatoryHatch', ground: 'signatory' },
  'reach-attended': { preset: 'wdUpDiag', line: 'signatoryHatch', ground: 'signatory' },
  withdrawn: { preset: 'diagCross', line: 'withdrawnHatch', ground: 'withdrawn' },
  unknown: { preset: 'ltDnDiag', line: 'unknownHatch', ground: 'unknown' },
  'not-a-state': { preset: 'pct10', line: 'notCountedHatch', ground: 'notCounted' },
};

const plain: Readonly<{ [key: string]: keyof Palette }> = {
  party: 'party', signatory: 'signatory', withdrawn: 'withdrawn', none: 'none', unknown: 'unknown', 'not-a-state': 'notCounted',
  'reach-host': 'withdrawn', 'reach-observer': 'none',
};

/** Steps of the ramp that the reach of the programme is drawn with. */
const reachRamp: Readonly<{ [key: string]: number }> = { 'reach-both': 7, 'reach-direct': 5, 'reach-workshop': 3 };

/** The fill of a legend's key: a colour, and where the page hatches it the pattern. */
export function fillFor(key: string, { ...palette }: Palette): { readonly colour: string; readonly pattern?: Finish['pattern'] } {
  const ramp = /^ramp-(\d)$/.exec(key)?.[1] ?? reachRamp[key];
  const [, series] = /^series-(\d+)$/.exec(key) ?? [];
  if (ramp !== undefined) return { colour: ink(palette.ramp[Number(ramp)] ?? palette.none) };
  if (series !== undefined) return { colour: ink(palette.series[Number(series) % palette.series.length] ?? palette.party) };
  const hatch = patterns[key];
  const name = plain[key] ?? 'neutral';
  const colour = ink(palette[name] as string);
  if (!hatch) return { colour };
  return {
    colour,
    pattern: { preset: hatch.preset, line: ink(palette[hatch.line] as string), ground: ink(palette[hatch.ground] as string) },
  };
}

/** One slide being made: its frame of words is there, its picture is yet to come. */
export class SlideMaker {
  readonly finishes = new Map<string, Finish>();
  readonly groups = new Map<string, GroupOf>();

  constructor(
    readonly slide: Slide,
    readonly deck: Deck,
    /** Where the picture goes. */
    readonly body: Frame,
  ) {}

  /** Text options in the language and direction of the deck. */
  text(size: number, colour: keyof Palette = 'text'): TextProps {
    return this.deck.text(size, colour);
  }
}

/** A presentation being made. */
export class Deck {
  readonly #pptx: Presentation;
  readonly #slides: SlideMaker[] = [];
  readonly width: number;
  readonly height: number;

  private constructor(
    pptx: Presentation,
    readonly options: DeckOptions,
  ) {
    this.#pptx = pptx;
    [this.width, this.height] = shapes[options.shape];
    pptx.defineLayout({ name: 'DECK', width: this.width, height: this.height });
    pptx.layout = 'DECK';
    pptx.title = options.title;
    pptx.author = options.generator;
    pptx.company = '';
    pptx.theme = { headFontFace: this.font, bodyFontFace: this.font };
    pptx.rtlMode = options.locale.direction === 'rtl';
  }

  static async open(options: DeckOptions): Promise<Deck> {
    return new Deck(await newPresentation(), options);
  }

  /** A font that comes with the office programs of the language's readers. */
  get font(): string {
    return this.options.locale.language === 'zh' ? 'Microsoft YaHei' : 'Arial';
  }

  get charts(): Presentation['ChartType'] {
    return this.#pptx.ChartType;
  }

  text(size: number, colour: keyof Palette = 'text'): TextProps {
    const { locale, palette } = this.options;
    const rtl = locale.direction === 'rtl';
    return {
      fontFace: this.font,
      fontSize: size,
      color: ink(palette[colour] as string),
      align: rtl ? 'right' : 'left',
      valign: 'top',
      margin: 0,
      lang: locale.language,
      ...(rtl ? { rtlMode: true } : {}),
    };
  }

  /**
   * A slide with heading, result, legend, caption and notes.
   * @param notes what the speaker may want to know, below the figure's own words.
   */
  add(figure: Pick<Figure, 'heading' | 'result' | 'legend' | 'caption'>, notes: readonly string[] = []): SlideMaker {
    const { palette, locale } = this.options;
    const slide = this.#pptx.addSlide();
    slide.background = { color: ink(palette.page) };
    const { wide, captionHeight, legendHeight, bottom } = this.#rooms(figure);
    const maker = new SlideMaker(slide, this, { x: edge, y: top, w: wide, h: this.roomFor(figure) });
    slide.addText(figure.heading, { ...this.text(24), bold: true, x: edge, y: 0.35, w: wide, h: 0.5, fit: 'shrink', objectName: 'Title' });
    slide.addText(figure.result, { ...this.text(14, 'muted'), x: edge, y: 0.88, w: wide, h: 0.4, fit: 'shrink', objectName: 'Result' });
    this.#legend(maker, figure.legend, { x: edge, y: bottom - legendHeight, w: wide, h: legendHeight });
    slide.addText(locale.paragraph(figure.caption), {
      ...this.text(9, 'muted'), x: edge, y: bottom + 0.05, w: wide, h: captionHeight, objectName: 'Caption',
    });
    slide.addNotes([figure.heading, figure.result, ...notes, ...figure.caption].join('\n'));
    this.#slides.push(maker);
    return maker;
  }

  #rooms({ legend, caption }: Pick<Figure, 'legend' | 'caption'>) {
    const wide = this.width - 2 * edge;
    const captionHeight = captionRoom(caption.join(' ').length, wide);
    const legendHeight = legend.length > 0 ? 0.3 * legendRows(legend, wide) : 0;
    return { wide, captionHeight, legendHeight, bottom: this.height - 0.35 - captionHeight };
  }

  /** Inches down that a figure's words leave for its picture. */
  roomFor(figure: Pick<Figure, 'legend' | 'caption'>): number {
    const { bottom, legendHeight } = this.#rooms(figure);
    return bottom - legendHeight - 0.1 - top;
  }

  #legend(maker: SlideMaker, entries: readonly LegendEntry[], { x, y, w }: Frame): void {
    const { palette, locale } = this.options;
    const rtl = locale.direction === 'rtl';
    let [at, row] = [0, 0];
    for (const { key, label, count, countText } of entries) {
      const text = `${label}  ${countText ?? locale.number(count)}`;
      const width = entryWidth(text);
      if (at > 0 && at + width > w) [at, row] = [0, row + 1];
      const left = rtl ? x + w - at - 0.2 : x + at;
      const name = `Legend: ${label}`;
      const { colour, pattern } = fillFor(key, palette);
      maker.slide.addShape('rect', {
        x: left, y: y + row * 0.3 + 0.07, w: 0.2, h: 0.15, fill: { color: colour }, line: { color: ink(palette.muted), width: 0.5 }, objectName: name,
      });
      if (pattern) maker.finishes.set(name, { pattern });
      maker.slide.addText(text, {
        ...this.text(11), x: rtl ? left - width + 0.2 : left + 0.27, y: y + row * 0.3, w: width - 0.3, h: 0.3, valign: 'middle', objectName: `${name}, count`,
      });
      at += width;
    }
  }

  /** The finished presentation, the same for the same input. */
  async bytes(): Promise<Uint8Array> {
    const data = (await this.#pptx.write({ outputType: 'uint8array' })) as Uint8Array;
    return finishDeck(data, this.#slides);
  }
}

/** Inches that an entry of the legend takes at 11 points; wide scripts are about two letters each. */
function entryWidth(text: string): number {
  const letters = [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 2 : 1), 0);
  return 0.45 + letters * 0.085;
}

function legendRows(entries: readonly LegendEntry[], wide: number): number {
  let [at, rows] = [0, 1];
  for (const { label, count, countText } of entries) {
    const width = entryWidth(`${label}  ${countText ?? count}`);
    if (at > 0 && at + width > wide) [at, rows] = [0, rows + 1];
    at += width;
  }
  return rows;
}

/** Inches that a caption of so many letters needs at 9 points. */
function captionRoom(letters: number, wide: number): number {
  return Math.min(1.6, Math.ceil(letters / (wide * 15.5)) * 0.155 + 0.05);
}
