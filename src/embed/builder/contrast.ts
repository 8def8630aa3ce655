/** Red, green and blue, each from 0 to 1. */
type Rgb = readonly [number, number, number];

/** @param hex six digits behind `#`. */
const parse = (hex: string): Rgb => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255) as unknown as Rgb;

const linear = (rgb: Rgb): Rgb =>
  rgb.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as unknown as Rgb;

/** Relative luminance, WCAG 2.2. */
function luminance(rgb: Rgb): number {
  const [red, green, blue] = linear(rgb);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(parse(one)), luminance(parse(other))].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Kinds of sight: Machado, Oliveira and Fernandes (2009), severity 1, applied to linear light. */
export const sights = {
  ordinary: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
  greyscale: [[0.2126, 0.7152, 0.0722], [0.2126, 0.7152, 0.0722], [0.2126, 0.7152, 0.0722]],
} as const satisfies { readonly [name: string]: readonly Rgb[] };
export type Sight = keyof typeof sights;

/** CIELAB of a colour as seen, D65. */
export function lab(hex: string, sight: Sight): Rgb {
  const light = linear(parse(hex));
  const matrix: readonly Rgb[] = sights[sight];
  const seen = matrix.map((row) => Math.min(Math.max(row.reduce((sum, share, i) => sum + (light[i] as number) * share, 0), 0), 1));
  const [red, green, blue] = seen as unknown as Rgb;
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = f(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How far two colours are apart as seen, in CIELAB: 2 is the least an eye can tell. */
export function difference(one: string, other: string, sight: Sight): number {
  const [a, b] = [lab(one, sight), lab(other, sight)];
  return Math.hypot(...a.map((value, i) => value - (b[i] as number)));
}

/** Fills that lie side by side are to be so far apart, in every kind of sight. */
export const leastDifference = 20;

/** The colours that the builder lets a site choose. */
export const colourNames = ['party', 'none', 'page', 'text', 'accent'] as const;
export type ColourName = (typeof colourNames)[number];
export type Colours = { readonly [C in ColourName]: string };

/** What a pair of colours has to do, and whether it does. */
export type Finding =
  | { readonly kind: 'contrast'; readonly one: ColourName; readonly other: ColourName; readonly ratio: number; readonly needed: number }
  | { readonly kind: 'apart'; readonly one: ColourName; readonly other: ColourName; readonly mistaken: readonly Sight[] };

/** What WCAG 2.2 asks of letters (1.4.3) and of what has to be seen of a drawing (1.4.11). */
const [letters, marks] = [4.5, 3];

/** Checks chosen colours as the library's own are checked. */
export function findings(colours: Colours): Finding[] {
  const on = (one: ColourName, needed: number): Finding => ({
    kind: 'contrast',
    one,
    other: 'page',
    ratio: contrast(colours[one], colours.page),
    needed,
  });
  const kinds = Object.keys(sights) as Sight[];
  const mistaken = kinds.filter((sight) => difference(colours.party, colours.none, sight) < leastDifference);
  return [on('text', letters), on('accent', letters), on('party', marks), { kind: 'apart', one: 'party', other: 'none', mistaken }];
}

export const isEnough = (finding: Finding): boolean =>
  finding.kind === 'contrast' ? finding.ratio >= finding.needed : finding.mistaken.length === 0;
