import { darkPalette, lightPalette, type Palette } from '../draw/palette.js';
import { papers, type Paper } from '../export/node/pdf.js';
import type { Arguments, Flags } from './arguments.js';
import { messages } from './messages.js';
import { closest, quoted, UsageError } from './usage-error.js';

/** Kinds of file; of them only a PDF needs a browser. */
export const formats = ['svg', 'png', 'pdf', 'csv', 'json', 'pptx'] as const;
export type Format = (typeof formats)[number];

/** How a widget is to be drawn, beside what it shows. */
export interface RenderOptions {
  readonly formats: readonly Format[];
  /** Pixels of the picture; without a height it is as high as what it holds. */
  readonly width: number;
  readonly height: number | undefined;
  readonly palette: Palette;
  readonly transparent: boolean;
  readonly outlines: boolean;
  /** Pixels of the PNG in one of the picture's. */
  readonly scale: number;
  readonly perInch: number;
  readonly paper: Paper;
  readonly shape: '16:9' | '4:3';
  readonly out: string;
}

export const renderFlags: Flags = {
  format: { type: 'string', list: true },
  size: { type: 'string' },
  theme: { type: 'string' },
  transparent: { type: 'boolean' },
  outlines: { type: 'boolean' },
  scale: { type: 'string' },
  dpi: { type: 'string' },
  paper: { type: 'string' },
  shape: { type: 'string' },
  out: { type: 'string' },
};

/** One of a few words. @throws {UsageError} for any other. */
export function choice<T extends string>(flag: string, value: string, valid: readonly T[]): T {
  const found = valid.find((one) => one === value);
  if (found === undefined)
    throw new UsageError(messages.unknownChoice({ flag: `--${flag}`, value: quoted(value), nearest: closest(value, valid) }));
  return found;
}

function numberFrom(given: Arguments, flag: string, otherwise: number, from: number, to: number): number {
  const text = given.text(flag);
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (!/^\d+(\.\d+)?$/.test(text) || value < from || value > to)
    throw new UsageError(messages.noNumber({ flag: `--${flag}`, value: quoted(text), from, to }));
  return value;
}

/** Smallest and largest side of a picture, in pixels. */
const [least, most] = [200, 8000];

function sizeFrom(text: string): { width: number; height: number | undefined } {
  const [, across = '', down] = /^(\d{1,5})(?:[x×](\d{1,5}))?$/.exec(text.trim()) ?? [];
  const [width, height] = [Number(across), down === undefined ? undefined : Number(down)];
  const fits = (side: number) => side >= least && side <= most;
  if (!fits(width) || (height !== undefined && !fits(height)))
    throw new UsageError(messages.noSize({ value: quoted(text) }));
  return { width, height };
}

/** @throws {UsageError} for the first flag that cannot be followed. */
export function readRenderOptions(given: Arguments): RenderOptions {
  const wanted = (given.text('format') ?? 'svg').split(/[\s,]+/).filter(Boolean);
  const theme = choice('theme', given.text('theme') ?? 'light', ['light', 'dark']);
  return {
    formats: [...new Set(wanted.map((one) => choice('format', one, formats)))],
    ...sizeFrom(given.text('size') ?? '960'),
    palette: theme === 'dark' ? darkPalette : lightPalette,
    transparent: given.has('transparent'),
    outlines: given.has('outlines'),
    scale: numberFrom(given, 'scale', 1, 1, 4),
    perInch: numberFrom(given, 'dpi', 300, 36, 2400),
    paper: choice('paper', given.text('paper') ?? 'A4', papers),
    shape: choice('shape', given.text('shape') ?? '16:9', ['16:9', '4:3']),
    out: given.text('out') ?? '.',
  };
}

/**
 * Pixels across for which a picture is laid out; what is larger is drawn larger,
 * so that letters on a slide or a poster can be read from afar.
 */
export function layoutWidth(width: number): number {
  return width >= 1600 ? 1200 : Math.min(width, 960);
}
