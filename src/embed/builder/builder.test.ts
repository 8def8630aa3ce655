import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawables } from '../../cli/drawings/index.js';
import { darkPalette, lightPalette } from '../../draw/palette.js';
import { builderMessages } from '../../i18n/builder.js';
import { entries, pathsOf, recorder } from '../../i18n/testing.js';
import fc from '../../testing/properties.js';
import { tags } from '../../../rollup.config.js';
import { snippetForms } from '../snippet.js';
import { widgets, widgetTags } from './choices.js';
import { contrast, findings, isEnough } from './contrast.js';
import { attributesOf, downloadKinds, firstState, languages, readState, shownBy, themes, widths, writeState, type BuilderState } from './state.js';

describe('the state of the builder', () => {
  const folder = fc.constantFrom('', 'lib/', '/lib/{version}/', '../dist');
  const colour = fc.stringMatching(/^#[0-9a-f]{6}$/);
  const state: fc.Arbitrary<BuilderState> = fc
    .record({
      page: fc.constantFrom(...languages),
      tag: fc.constantFrom(...widgetTags),
      shown: fc.record(
        { instruments: fc.constantFrom('universal-19', 'financing-1999,bombings-1997'), 'as-of': fc.constant('2005-04-25'), region: fc.constant('africa'), timeline: fc.constant(''), by: fc.constant('region'), state: fc.constant('FRA') },
        { requiredKeys: [] },
      ),
      heading: fc.string().map((text) => text.trim()),
      language: fc.constantFrom('' as const, ...languages),
      theme: fc.constantFrom(...themes),
      downloads: fc.subarray([...downloadKinds]),
      patterns: fc.boolean(),
      sound: fc.boolean(),
      colours: fc.record({ party: colour, text: colour }, { requiredKeys: [] }),
      width: fc.constantFrom(...widths),
      form: fc.constantFrom(...snippetForms),
      frozen: fc.boolean(),
      library: folder,
      pictures: folder,
    })
    .map((one) => ({ ...one, shown: shownBy(one.tag, one.shown), colours: { ...one.colours } }));

  it('comes back from its address', () => {
    fc.assert(fc.property(state, (one) => assert.deepEqual(readState(`?${writeState(one)}`), one)));
  });

  it('is the first where the address says nothing', () => {
    assert.deepEqual(readState(''), firstState);
    assert.deepEqual(readState('?lang=fr'), { ...firstState, page: 'fr' });
    assert.equal(writeState(firstState), 'tag=treaty-map&instruments=financing-1999');
  });

  it('takes nothing from an address that it cannot be', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        const read = readState(query);
        assert.ok(widgetTags.includes(read.tag) && snippetForms.includes(read.form));
        assert.deepEqual(readState(writeState(read)), read);
      }),
    );
    const hostile = readState('?tag=script&form=x&theme=blue&width=9999&colour-party=red;x:y&lang=xx&downloads=exe&state=<b>&as-of=2005-02-30');
    assert.deepEqual({ ...hostile, shown: {} }, { ...firstState, shown: {} });
    assert.deepEqual(hostile.shown, {});
  });

  it('lets no address choose another site’s scripts', () => {
    for (const address of ['https://evil.example/', '//evil.example/', 'javascript:alert(1)', 'data:text/javascript,x', '\\\\evil.example', 'https:evil.example', '/\t/evil.example'])
      assert.equal(readState(`?tag=treaty-map&library=${encodeURIComponent(address)}`).library, '', address);
    // What a reader writes into the field is a reader's own, but is not handed on.
    assert.doesNotMatch(writeState({ ...firstState, library: 'https://example.org/' }), /library/);
  });

  it('gives a widget its own attributes alone', () => {
    const all = { ...firstState, shown: { instruments: 'universal-12', region: 'africa', by: 'region', timeline: '', state: 'FRA' }, downloads: ['csv'], sound: true, patterns: true };
    assert.deepEqual(attributesOf({ ...all, tag: 'treaty-map' }), { instruments: 'universal-12', region: 'africa', timeline: '', downloads: 'csv', patterns: '' });
    assert.deepEqual(attributesOf({ ...all, tag: 'treaty-profile' }), { instruments: 'universal-12', state: 'FRA', downloads: 'csv', patterns: '' });
    assert.deepEqual(attributesOf({ ...all, tag: 'treaty-date' }), { instruments: 'universal-12' });
  });
});

describe('the choices of the builder', () => {
  it('are of every widget there is', () => {
    assert.deepEqual([...widgetTags].sort(), tags());
  });

  it('are attributes that the widget takes', () => {
    for (const [tag, { attributes, switches = [] }] of Object.entries(drawables)) {
      const { choices, days } = widgets[tag as keyof typeof widgets];
      for (const name of [...choices.map((one) => one.name), ...days])
        assert.ok([...attributes, ...switches].includes(name), `${tag} ${name}`);
    }
  });
});

describe('the contrast of chosen colours', () => {
  it('is that of WCAG', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#777777', '#777777'), 1);
    assert.ok(Math.abs(contrast('#777777', '#ffffff') - 4.48) < 0.01);
    assert.ok(Math.abs(contrast('#767676', '#ffffff') - 4.54) < 0.01);
  });

  it('is enough in the library’s own colours', () => {
    for (const palette of [lightPalette, darkPalette]) assert.deepEqual(findings(palette).filter((one) => !isEnough(one)), []);
  });

  it('tells what is not', () => {
    const found = findings({ ...lightPalette, text: '#aaaaaa', party: '#ff0000', none: '#00aa00' });
    const [text, accent, party, apart] = found;
    assert.deepEqual(found.map(isEnough), [false, true, true, false]);
    assert.ok(text?.kind === 'contrast' && text.needed === 4.5 && text.ratio < 2.5);
    assert.ok(accent?.kind === 'contrast' && party?.kind === 'contrast' && party.needed === 3);
    assert.ok(apart?.kind === 'apart' && apart.mistaken.includes('greyscale') && !apart.mistaken.includes('ordinary'));
  });
});

describe('the words of the builder', () => {
  const said = (message: unknown) =>
    typeof message === 'function' ? String((message as (p: unknown) => unknown)(recorder(5).parameters)) : String(message);

  for (const language of languages.filter((one) => one !== 'en')) {
    it(`are whole in ${language}, and not left in English`, () => {
      assert.deepEqual(pathsOf(builderMessages[language]), pathsOf(builderMessages.en));
      const english = new Map(entries(builderMessages.en, ''));
      for (const [path, message] of entries(builderMessages[language], '')) {
        const [text, original] = [said(message), said(english.get(path))];
        assert.notEqual(text.trim(), '', path);
        for (const [hole] of original.matchAll(/‹\w+›/g)) assert.ok(text.includes(hole), `${path} leaves out ${hole}`);
        const words = text.replace(/‹\w+›|React|oEmbed|iframe|npm|Ctrl|\bC\b/g, '');
        if (['ar', 'ru', 'zh'].includes(language)) assert.doesNotMatch(words, /[A-Za-z]{3,}/, path);
        else if (words.split(' ').length > 2) assert.notEqual(text, original, path);
      }
    });
  }
});
