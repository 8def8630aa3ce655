import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { darkPalette, lightPalette, named, type Palette } from '../src/draw/palette.js';
import { contrast } from '../src/embed/builder/contrast.js';
import { testPalette } from '../src/testing/palette-rules.js';

const folder = new URL('themes/', import.meta.url);
const camel = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The colours that a style sheet sets, of both schemes, by their names without `--treaty-`. */
function coloursOf(css: string): Map<string, readonly [light: string, dark: string]> {
  const pairs = css.matchAll(/--treaty-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g);
  return new Map([...pairs].map(([, name = '', light = '', dark = '']) => [name, [light, dark]]));
}

/** A palette of the library's with the colours of a theme in place of its own. */
function themed(base: Palette, colours: ReadonlyMap<string, readonly [string, string]>, scheme: 0 | 1): Palette {
  const list = (name: string, own: readonly string[]) => own.map((colour, i) => colours.get(`${name}-${i}`)?.[scheme] ?? colour);
  const single = [...colours].filter(([name]) => !/-\d$/.test(name)).map(([name, pair]) => [camel(name), pair[scheme]]);
  return { ...base, ...(Object.fromEntries(single) as Partial<Palette>), ramp: list('ramp', base.ramp), series: list('series', base.series) };
}

for (const file of readdirSync(folder)) {
  const css = readFileSync(new URL(file, folder), 'utf8');
  const colours = coloursOf(css);
  const name = file.replace('.css', '');
  describe(`the theme ${name}`, () => {
    it('sets only what the widgets read', () => {
      const known = [...named(lightPalette).map(([one]) => one), 'party-text', 'font'];
      for (const [, one = ''] of css.matchAll(/--treaty-([\w-]+):/g)) assert.ok(known.includes(one), one);
      assert.ok(colours.size >= 15);
    });

    it('writes on the colour of a party so that it can be read', () => {
      for (const scheme of [0, 1] as const) {
        const text = colours.get('party-text')?.[scheme] ?? '#000000';
        assert.ok(contrast(text, colours.get('party')?.[scheme] ?? '') >= 4.5, text);
      }
    });
  });
  testPalette(`${name} light`, themed(lightPalette, colours, 0));
  testPalette(`${name} dark`, themed(darkPalette, colours, 1));
}
