import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/**
 * Fills that are patterns. The others are plain colours that the style sheet
 * gives by class, so that a change of theme needs no drawing.
 */
const hatched: ReadonlySet<string> = new Set(['signatory', 'withdrawn', 'unknown', 'not-a-state', 'reach-attended']);

/** Patterns of the drawing itself, and those of samples beside it, which do not scale with it. */
export type PatternUse = 'hatch' | 'swatch';

/**
 * What is added to plain colours where patterns are asked for, or colours are not to be relied on:
 * the more a scale counts, the denser. Keys without a line here stay plain, one in each picture.
 */
const optional: Readonly<{ [key: string]: string }> = {
  party: 'M0 3H6',
  'ramp-1': 'M1.5 1.5h.01',
  'ramp-2': 'M1.5 1.5h.01M4.5 4.5h.01',
  'ramp-3': 'M0 3H6',
  'ramp-4': 'M0 1.5H6M0 4.5H6',
  'ramp-5': 'M3 0V6',
  'ramp-6': 'M1.5 0V6M4.5 0V6',
  'ramp-7': 'M0 3H6M3 0V6',
  'reach-both': 'M0 3H6M3 0V6',
  'reach-direct': 'M0 3H6',
  'reach-workshop': 'M3 0V6',
  'reach-host': 'M3 3h.01',
};

/**
 * The fill attribute of a key, or `undefined` where its class alone colours it.
 * @param patterned whether plain colours have patterns too.
 * A reference in a style sheet would be resolved against the sheet in some
 * engines and against the tree in others; an attribute is always of the tree.
 */
export function fillOf(key: string, use: PatternUse = 'hatch', patterned = false): string | undefined {
  return hatched.has(key) || (patterned && key in optional) ? `url(#${use}-${key})` : undefined;
}

/** Side of a pattern's tile in CSS pixels. */
const side = 6;

// The line of each pattern, drawn past the tile so that it joins its neighbours.
const strokes: Readonly<{ [key: string]: string }> = {
  signatory: 'M-1 1L1 -1M0 6L6 0M5 7L7 5',
  'reach-attended': 'M-1 1L1 -1M0 6L6 0M5 7L7 5',
  withdrawn: 'M0 0L6 6M0 6L6 0',
  unknown: 'M-1 5L1 7M0 0L6 6M5 -1L7 1',
  'not-a-state': 'M3 3h.01',
};

const everyPattern = { ...strokes, ...optional };

/**
 * A template of several patterns with a hole for the scale of each: one template, where one for each
 * pattern of every widget would be a good part of a page of many.
 */
function patternTemplate(use: PatternUse, of: Readonly<{ [key: string]: string }>): TemplateStringsArray {
  const hole = '\n';
  const raw = Object.entries(of)
    .map(
      ([key, d]) =>
        `<pattern id="${use}-${key}" width="${side}" height="${side}" patternUnits="userSpaceOnUse" patternTransform="${hole}">` +
        `<rect class="ground ${key}" width="${side}" height="${side}"></rect><path class="hatch ${key}" d="${d}"></path></pattern>`,
    )
    .join('')
    .split(hole);
  return Object.assign([...raw], { raw });
}

const templates = new Map<string, TemplateStringsArray>();

/** The `patternTransform` of hatches, for so many units of the drawing in one CSS pixel. */
export const hatchScale = (unitsPerPixel: number) => `scale(${unitsPerPixel})`;

/**
 * The patterns, for one `<defs>` of an SVG.
 * @param scale units of the drawing in one CSS pixel, so that a hatch keeps its fineness at any zoom.
 * @param patterned whether those of plain colours are used too.
 */
export function hatches(scale: number, use: PatternUse = 'hatch', patterned = false): SVGTemplateResult {
  const name = `${use} ${patterned}`;
  const template = templates.get(name) ?? patternTemplate(use, patterned ? everyPattern : strokes);
  templates.set(name, template);
  return svg(template, ...Array.from(template.slice(1), () => hatchScale(scale)));
}

/** The patterns that samples use: once in every widget. */
export function swatchPatterns(): TemplateResult {
  return html`<svg class="patterns" width="0" height="0" aria-hidden="true">
    <defs>${hatches(1, 'swatch', true)}</defs>
  </svg>`;
}

/** Line styles there are; a picture of more lines begins again, and tells them apart by their labels. */
export const seriesStyles = 8;

/** The class that draws a line of this number. */
export const seriesClass = (index: number) => `series-${index % seriesStyles}`;

/**
 * A sample of a fill, 16 by 12 pixels, or of a line, 24 by 12; SVG, because
 * backgrounds are not printed.
 * @param key a status, a class of a scale, or `series-` with the number of a line.
 */
export function swatch(key: string): TemplateResult {
  const series = /^series-(\d+)$/.exec(key);
  if (series)
    return html`<svg class="swatch" viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
      <path class="series ${seriesClass(Number(series[1]))}" d="M0 6H24"></path>
    </svg>`;
  return html`<svg class="swatch" viewBox="0 0 16 12" width="16" height="12" aria-hidden="true">
    <rect
      class="shape ${key}"
      fill=${fillOf(key, 'swatch') ?? nothing}
      x=".5"
      y=".5"
      width="15"
      height="11"
      rx="1"
    ></rect>
    ${key in optional
      ? svg`<rect class="optional" fill=${`url(#swatch-${key})`} x="1" y="1" width="14" height="10"></rect>`
      : nothing}
  </svg>`;
}
