/** Colours of lines and of parties, and how well they can be told from what is around them. */

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours `#rrggbb`, 1 to 21 (WCAG 2.2). */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** The least contrast of what carries meaning against what is beside it. */
const least = 3;

/** Whether a colour can be told from a white page. */
export function standsOut(colour: string, page = '#ffffff'): boolean {
  return /^#[\da-f]{6}$/.test(colour) && contrast(colour, page) >= least;
}

/** The same colour for a dark page: as much lighter as it has to be. */
export function onDark(colour: string, page = '#12191f'): string {
  for (let part = 0; part <= 1; part += 0.05) {
    const mixed = channels(colour).map((value) => Math.round(value + (255 - value) * part));
    const lighter = `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
    // A little more than on white: light on dark looks thinner.
    if (contrast(lighter, page) >= least + 1) return lighter;
  }
  return '#ffffff';
}
