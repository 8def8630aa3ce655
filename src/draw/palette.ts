/**
 * Colours by name. `party` is the blue of the United Nations; what is not known
 * or not counted is paper with a hatch or an outline, never a colour.
 * The ramp runs from none joined (0) to all joined (7).
 */
export interface Palette {
  readonly page: string;
  readonly text: string;
  readonly muted: string;
  readonly rule: string;
  readonly accent: string;
  readonly party: string;
  readonly signatory: string;
  readonly signatoryHatch: string;
  readonly withdrawn: string;
  readonly withdrawnHatch: string;
  readonly none: string;
  readonly unknown: string;
  readonly unknownHatch: string;
  readonly notCounted: string;
  readonly notCountedHatch: string;
  readonly neutral: string;
  readonly border: string;
  readonly line: string;
  readonly ramp: readonly string[];
  /** Lines of a chart; two that share a lightness differ in their dashes too. */
  readonly series: readonly string[];
}

export const lightPalette: Palette = {
  page: '#ffffff',
  text: '#1b2a35',
  muted: '#55636e',
  rule: '#c9cfd4',
  accent: '#00679e',
  party: '#009edb',
  signatory: '#dceef7',
  signatoryHatch: '#2f9fd0',
  withdrawn: '#a98a5d',
  withdrawnHatch: '#6e5530',
  none: '#e4dccf',
  unknown: '#f2f0eb',
  unknownHatch: '#b3aca0',
  notCounted: '#ffffff',
  notCountedHatch: '#9aa3aa',
  neutral: '#eceeef',
  border: '#ffffff',
  line: '#4a555e',
  ramp: ['#e4dccf', '#d3e8f3', '#aed8ec', '#7fc4e4', '#48abd9', '#1389c0', '#00679b', '#00446b'],
  series: ['#0082c4', '#1b3a52', '#8a6426', '#2a93c9', '#5a6873', '#005a8a', '#7a5a2a', '#7b8790'],
};

export const darkPalette: Palette = {
  page: '#12191f',
  text: '#e8edf1',
  muted: '#a3b0ba',
  rule: '#3a464f',
  accent: '#7cc8ee',
  party: '#1ba8e2',
  signatory: '#16384b',
  signatoryHatch: '#4fb4de',
  withdrawn: '#8a6d43',
  withdrawnHatch: '#d3b27c',
  none: '#4d473e',
  unknown: '#20282f',
  unknownHatch: '#5f6a72',
  notCounted: '#12191f',
  notCountedHatch: '#64717b',
  neutral: '#2a333a',
  border: '#12191f',
  line: '#c3ccd3',
  ramp: ['#4d473e', '#173c53', '#125376', '#0c6c9b', '#1587c0', '#41a5da', '#84cbed', '#c8eafa'],
  series: ['#3db4e8', '#e6eef3', '#d3b27c', '#2e9fd6', '#a3b0ba', '#9ad4f0', '#b99a66', '#7f8e99'],
};

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The colours of a palette by their names in style sheets. */
export function named({ ramp, series, ...colours }: Palette): [name: string, colour: string][] {
  const pairs = Object.entries(colours).map(([name, colour]): [string, string] => [kebab(name), colour]);
  const numbered = (name: string, list: readonly string[]) =>
    list.map((colour, i): [string, string] => [`${name}-${i}`, colour]);
  return [...pairs, ...numbered('ramp', ramp), ...numbered('series', series)];
}

/**
 * The palettes as CSS declarations. A host's `--treaty-party` wins over the
 * library's own, which is called `--party` inside a widget.
 * @param both whether `light-dark()` may choose between the two by the colour
 * scheme of the element; without it the light colours stand alone.
 */
export function paletteCss(both: boolean): string {
  const dark = new Map(named(darkPalette));
  return named(lightPalette)
    .map(([name, colour]) => {
      const own = both ? `light-dark(${colour},${dark.get(name)})` : colour;
      return `--${name}:var(--treaty-${name},${own})`;
    })
    .join(';');
}
