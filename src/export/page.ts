import { lightPalette, named, type Palette } from '../draw/palette.js';
import type { Locale } from '../i18n/locale.js';
import { canvasOf } from './canvas.js';
import type { Typesetter } from './lines.js';
import { plateOf, type Figure } from './plate.js';
import { withDensity } from './png.js';
import { svgOf } from './svg.js';

/*
 * Pictures out of a page, made in the page. Loaded when a reader asks for one.
 */

/** A picture as a file. */
export interface PictureFile {
  readonly type: string;
  readonly data: string | Uint8Array<ArrayBuffer>;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Pixels of a PNG in one of the page's, and in an inch of print. */
const [sharpness, perInch] = [2, 300];

/** Narrower plates than this would be all words. */
const [least, most] = [480, 1200];

/** A colour as six digits, of what a browser computes; `undefined` for one with transparency. */
function hex(computed: string): string | undefined {
  const channels = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(computed);
  return channels ? `#${channels.slice(1).map((one) => Number(one).toString(16).padStart(2, '0')).join('')}` : undefined;
}

/** The colours of a widget as they are on the page: theme, scheme and the host's own properties. */
export function paletteOn(within: ShadowRoot | HTMLElement): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  within.append(probe);
  const found = new Map<string, string>();
  for (const [name, fallback] of named(lightPalette)) {
    probe.style.setProperty('color', `var(--${name})`);
    found.set(name, hex(getComputedStyle(probe).color) ?? fallback);
  }
  probe.remove();
  const pick = (name: string) => found.get(name) ?? '';
  const numbered = (name: string, list: readonly string[]) => list.map((_, i) => pick(`${name}-${i}`));
  const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const single = Object.keys(lightPalette).filter((name) => name !== 'ramp' && name !== 'series');
  return {
    ...(Object.fromEntries(single.map((name) => [name, pick(kebab(name))])) as unknown as Palette),
    ramp: numbered('ramp', lightPalette.ramp),
    series: numbered('series', lightPalette.series),
  };
}

function typesetterFor(family: string): Typesetter {
  const context = document.createElement('canvas').getContext('2d');
  return {
    width(text, size, bold = false) {
      if (!context) return text.length * size * 0.55;
      context.font = `${bold ? 700 : 400} ${size}px ${family}`;
      return context.measureText(text).width;
    },
  };
}

async function bytesOf(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('the browser made no PNG');
  return new Uint8Array(await blob.arrayBuffer());
}

/**
 * Draws a figure as a file, in the colours and letters of the widget.
 * @param host the widget on the page.
 * @param generator what made it, with its version.
 * @param across CSS pixels; left out, as wide as the widget.
 */
export async function pictureOf(
  format: 'svg' | 'png',
  figure: Figure,
  host: HTMLElement,
  locale: Locale,
  generator: string,
  across = host.clientWidth,
): Promise<PictureFile> {
  const family = getComputedStyle(host.shadowRoot?.querySelector('.root') ?? host).fontFamily || 'sans-serif';
  const width = Math.round(Math.min(Math.max(across, least), most));
  const palette = paletteOn(host.shadowRoot ?? host);
  const plate = plateOf(figure, locale, { width, palette, ground: true, type: typesetterFor(family) });
  const { height } = plate;
  if (format === 'svg') return { type: 'image/svg+xml', data: svgOf(plate, { generator, family }), width, height };
  const canvas = canvasOf(plate, width * sharpness, family);
  if (!canvas) throw new Error('the browser has no canvas');
  const png = withDensity(await bytesOf(canvas), perInch);
  return { type: 'image/png', data: new Uint8Array(png), width, height };
}
