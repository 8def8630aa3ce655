import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lightPalette } from '../../draw/palette.js';
import { node } from '../tree.js';
import { outlined } from './outline.js';
import type { OutlineType } from './set-type.js';

/** A box for every line, so that no font is needed. */
const boxes = {
  width: (text: string, size: number) => text.length * size,
  outline: (text: string, { size }: { size: number }) => ({ width: text.length * size, path: `M0 0h${text.length * size}` }),
} as unknown as OutlineType;

describe('outlines of texts', () => {
  it('have soft edges where the shapes around them have sharp ones', () => {
    const plate = {
      width: 10, height: 10, title: '', description: '', language: 'en' as const, direction: 'ltr' as const, palette: lightPalette,
      nodes: [node('g', { 'shape-rendering': 'crispEdges' }, node('text', { 'font-size': 10 }, 'a')), node('text', { 'font-size': 10 }, 'b')],
    };
    const [crisp, plain] = outlined(plate, boxes).nodes;
    const letters = typeof crisp === 'object' ? crisp.children[0] : undefined;
    assert.equal(typeof letters === 'object' && letters.attributes.get('shape-rendering'), 'auto');
    assert.equal(typeof plain === 'object' && plain.attributes.has('shape-rendering'), false);
  });
});
