import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Palette } from '../draw/palette.js';

type Rgb = readonly [number, number, number];

const parse = (hex: string): Rgb => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255) as unknown as Rgb;
const linear = (rgb: Rgb): Rgb =>
  rgb.map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)) as unknown as Rgb;

/** Relative luminance, WCAG 2.2. */
const luminance = (rgb: Rgb) => {
  const [r, g, b] = linear(rgb);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
/** WCAG 2.2: from 1 to 21. */
export const contrast = (a: string, b: string) => {
  const [x, y] = [luminance(parse(a)), luminance(parse(b))].sort((p, q) => q - p) as [number, number];
  return (x + 0.05) / (y + 0.05);
};

// Machado, Oliveira and Fernandes (2009), severity 1, applied to linear light.
const sights: { readonly [name: string]: readonly (readonly number[])[] } = {
  ordinary: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
  greyscale: [[0.2126, 0.7152, 0.0722], [0.2126, 0.7152, 0.0722], [0.2126, 0.7152, 0.0722]],
};

/** CIELAB of a colour as seen, D65. */
function lab(hex: string, sight: readonly (readonly number[])[]): Rgb {
  const seen = sight.map((row) =>
    Math.min(Math.max(linear(parse(hex)).reduce((sum, v, i) => sum + v * (row[i] as number), 0), 0), 1),
  );
  const [r, g, b] = seen as unknown as Rgb;
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
const difference = (a: string, b: string, sight: readonly (readonly number[])[]) =>
  Math.hypot(...lab(a, sight).map((v, i) => v - (lab(b, sight)[i] as number)));

/** Tests what every palette must give: text that can be read, and colours that are told apart in any sight. */
export function testPalette(name: string, palette: Palette): void {
  describe(`the ${name} palette`, () => {
    it('has text that can be read (4.5 : 1)', () => {
      for (const key of ['text', 'muted', 'accent'] as const)
        assert.ok(contrast(palette[key], palette.page) >= 4.5, `${key} ${contrast(palette[key], palette.page)}`);
    });

    it('sets parties, hatches, lines and the focus off from the page (3 : 1)', () => {
      for (const key of ['party', 'accent', 'line', 'muted'] as const)
        assert.ok(contrast(palette[key], palette.page) >= 3, `${key} ${contrast(palette[key], palette.page)}`);
    });

    it('sets every line of a chart off from the page (3 : 1)', () => {
      for (const colour of palette.series)
        assert.ok(contrast(colour, palette.page) >= 3, `${colour} ${contrast(colour, palette.page)}`);
    });

    for (const [sight, matrix] of Object.entries(sights)) {
      it(`tells the two unbroken lines apart in ${sight} sight`, () => {
        const [first, second] = palette.series as [string, string];
        assert.ok(difference(first, second, matrix) >= 20, `${difference(first, second, matrix)}`);
      });

      it(`tells the plain fills apart in ${sight} sight`, () => {
        // A hatched fill differs by its pattern; between plain ones the colour must do.
        const plain = { party: palette.party, none: palette.none, neutral: palette.neutral };
        const names = Object.keys(plain) as (keyof typeof plain)[];
        for (const a of names)
          for (const b of names) {
            if (a >= b) continue;
            const least = [a, b].includes('party') ? 20 : 4;
            const seen = difference(plain[a], plain[b], matrix);
            assert.ok(seen >= least, `${a} and ${b}: ${seen.toFixed(1)}`);
          }
      });

      it(`sets each hatch off from its ground in ${sight} sight`, () => {
        for (const key of ['signatory', 'withdrawn', 'unknown', 'notCounted'] as const) {
          const seen = difference(palette[key], palette[`${key}Hatch`], matrix);
          assert.ok(seen >= 15, `${key}: ${seen.toFixed(1)}`);
        }
      });

      it(`orders the ramp by lightness in ${sight} sight`, () => {
        const lightness = palette.ramp.slice(1).map((colour) => lab(colour, matrix)[0]);
        const steps = lightness.slice(1).map((value, i) => value - (lightness[i] as number));
        const sign = Math.sign(steps[0] as number);
        for (const step of steps) assert.ok(step * sign >= 4, steps.map((one) => one.toFixed(1)).join(' '));
      });
    }
  });
}
