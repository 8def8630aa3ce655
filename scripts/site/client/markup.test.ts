import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../src/testing/properties.js';
import { readMarkup, type Known } from './markup.js';

const known: Known = (name) => ({ 'treaty-map': ['instruments', 'as-of', 'timeline', 'lang'], 'treaty-date': ['group'] })[name];
const read = (text: string) => readMarkup(text, known);

describe('markup that a reader types', () => {
  it('becomes elements, attributes and text', () => {
    const { nodes, faults } = read(`<!-- a map -->
<Treaty-Map instruments="financing-1999" AS-OF='2005-04-25' lang=ar timeline>
  <h2 slot="heading">Fish &amp; chips &lt;</h2>
</treaty-map>
<treaty-date
  group="a"
></treaty-date>`);
    assert.deepEqual(faults, []);
    const [map, date] = nodes;
    assert.ok(map && typeof map === 'object' && date && typeof date === 'object');
    assert.equal(map.name, 'treaty-map');
    assert.deepEqual([...map.attributes], [['instruments', 'financing-1999'], ['as-of', '2005-04-25'], ['lang', 'ar'], ['timeline', '']]);
    const heading = map.children.find((one) => typeof one === 'object');
    assert.deepEqual(heading && [heading.name, [...heading.attributes], heading.children], ['h2', [['slot', 'heading']], ['Fish & chips <']]);
    assert.deepEqual([date.name, [...date.attributes]], ['treaty-date', [['group', 'a']]]);
  });

  for (const [text, ...said] of [
    ['<treaty-map instrument="x"></treaty-map>', 'treaty-map has no attribute instrument. Nearest: instruments.'],
    ['<treaty-map onclick="alert(1)"></treaty-map>', 'treaty-map has no attribute onclick.'],
    ['<treaty-map style="color: red"></treaty-map>', 'treaty-map has no attribute style.'],
    ['<treaty-map lang="en" lang="fr"></treaty-map>', 'treaty-map has lang twice.'],
    ['<script>alert(1)</script>', '<script> is not made here: only widgets, and text in their slots.'],
    ['<treaty-map><script src="x"></script></treaty-map>', '<script> is not made here: only widgets, and text in their slots.'],
    ['<treaty-map><img src=x onerror=alert(1)></treaty-map>', '<img> is not made here', '</treaty-map> ends nothing', '<treaty-map> has no end', '<img> has no end'],
    ['<treaty-map><p onclick="x">a</p></treaty-map>', 'p has no attribute onclick.'],
    ['<h2>Title</h2>', '<h2> stands outside of a widget.'],
    ['<treaty-mop></treaty-mop>', '<treaty-mop> is not made here: only widgets, and text in their slots.'],
    ['Hello', '“Hello” stands outside of a widget.'],
    ['<treaty-map />', 'write <treaty-map></treaty-map>: a custom element always has an end tag.'],
    ['<treaty-map>', '<treaty-map> has no end: </treaty-map>.'],
    ['<treaty-map instruments="', 'the tag <treaty-map has no end: >.'],
    ['</treaty-map>', '</treaty-map> ends nothing that is open here.'],
    ['1 < 2', '“1” stands outside of a widget.', '“<” begins no tag; as a character it is written &lt;.', '“2” stands outside'],
  ] as const)
    it(`says what cannot be taken: ${text}`, () => {
      const { faults } = read(text);
      for (const words of said) assert.ok(faults.some(({ message }) => message.startsWith(words)), `${words}: ${JSON.stringify(faults)}`);
      assert.equal(faults.length >= said.length, true);
    });

  it('tells the line', () => {
    assert.deepEqual(read('<treaty-map></treaty-map>\n\n<treaty-mop></treaty-mop>').faults.map(({ line }) => line), [3]);
  });

  it('bears any text, and takes none with what is not known', () => {
    const piece = fc.constantFrom('<', '>', '</', '/>', 'treaty-map', 'script', ' ', '"', "'", '=', 'lang', 'onload', '<!--', '-->', '&lt;', 'a', '\n', '<p>', '</p>', '<treaty-map>', '</treaty-map>');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { nodes, faults } = read(pieces.join(''));
        if (faults.length > 0) return;
        const walk = (list: typeof nodes): boolean =>
          list.every((one) => typeof one === 'string' || ((known(one.name) ?? (one.name === 'p' ? ['slot', 'lang', 'dir'] : [])).length > 0 && [...one.attributes.keys()].every((name) => (known(one.name) ?? ['slot', 'lang', 'dir']).includes(name)) && walk(one.children)));
        assert.ok(walk(nodes));
      }),
      { numRuns: 500 },
    );
  });
});
