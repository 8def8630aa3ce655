import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html, nothing, svg } from 'lit';
import { treeOf, type TreeNode } from './tree.js';

/** A tree in one line, for comparing. */
function line(one: TreeNode | string): string {
  if (typeof one === 'string') return one;
  const said = [...one.attributes].map(([name, value]) => ` ${name}="${value}"`).join('');
  return `<${one.name}${said}>${one.children.map(line).join('')}</${one.name}>`;
}
const lines = (drawing: Parameters<typeof treeOf>[0]) => treeOf(drawing).map(line).join('');

describe('the tree of a drawing', () => {
  it('holds elements, attributes and texts', () => {
    assert.equal(
      lines(svg`<g class="a ${'b'}"><path d=${'M0 0'}></path><text x=${3}>${'Côte'} ${2} &amp; more</text></g>`),
      '<g class="a b"><path d="M0 0"></path><text x="3">Côte 2 & more</text></g>',
    );
  });

  it('follows nested drawings and lists', () => {
    const dots = [1, 2].map((r) => svg`<circle r=${r}></circle>`);
    assert.equal(lines(svg`<g>${dots}${svg`<path d="M1 1"/>`}</g>`), '<g><circle r="1"></circle><circle r="2"></circle><path d="M1 1"></path></g>');
  });

  it('leaves out what is nothing, listeners, and switches that are off', () => {
    assert.equal(
      lines(html`<b a=${nothing} ?on=${false} ?off=${true} @click=${() => 0} .x=${1}>${nothing}${''}${undefined}</b>`),
      '<b off=""></b>',
    );
  });

  it('drops the indentation of a template and keeps its words apart', () => {
    assert.equal(
      lines(svg`<g>
        <text>a
          b</text>
      </g>`),
      '<g><text>a b</text></g>',
    );
  });

  it('keeps a text that looks like markup a text', () => {
    assert.deepEqual(treeOf(svg`<text>${'<script>x</script>'}</text>`), [
      { name: 'text', attributes: new Map(), children: ['<script>x</script>'] },
    ]);
  });

  it('refuses what it cannot draw', () => {
    assert.throws(() => treeOf(svg`<g>${{ a: 1 }}</g>`), TypeError);
    assert.throws(() => treeOf(svg`<g></b>`), TypeError);
  });
});
