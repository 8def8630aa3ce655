import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Palette } from '../draw/palette.js';
import { contrast, difference, lab, sights, type Sight } from '../embed/builder/contrast.js';

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

    for (const sight of Object.keys(sights) as Sight[]) {
      it(`tells the two unbroken lines apart in ${sight} sight`, () => {
        const [first, second] = palette.series as [string, string];
        assert.ok(difference(first, second, sight) >= 20, `${difference(first, second, sight)}`);
      });

      it(`tells the plain fills apart in ${sight} sight`, () => {
        // A hatched fill differs by its pattern; between plain ones the colour must do.
        const plain = { party: palette.party, none: palette.none, neutral: palette.neutral };
        const names = Object.keys(plain) as (keyof typeof plain)[];
        for (const a of names)
          for (const b of names) {
            if (a >= b) continue;
            const least = [a, b].includes('party') ? 20 : 4;
            const seen = difference(plain[a], plain[b], sight);
            assert.ok(seen >= least, `${a} and ${b}: ${seen.toFixed(1)}`);
          }
      });

      it(`sets each hatch off from its ground in ${sight} sight`, () => {
        for (const key of ['signatory', 'withdrawn', 'unknown', 'notCounted'] as const) {
          const seen = difference(palette[key], palette[`${key}Hatch`], sight);
          assert.ok(seen >= 15, `${key}: ${seen.toFixed(1)}`);
        }
      });

      it(`orders the ramp by lightness in ${sight} sight`, () => {
        const lightness = palette.ramp.slice(1).map((colour) => lab(colour, sight)[0]);
        const steps = lightness.slice(1).map((value, i) => value - (lightness[i] as number));
        const sign = Math.sign(steps[0] as number);
        for (const step of steps) assert.ok(step * sign >= 4, steps.map((one) => one.toFixed(1)).join(' '));
      });
    }
  });
}
