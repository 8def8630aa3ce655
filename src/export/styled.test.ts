import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { svg } from 'lit';
import { lightPalette } from '../draw/palette.js';
import { cssRules } from './css-rules.js';
import { styled, type Look } from './styled.js';
import { treeOf, type TreeNode } from './tree.js';

function line(one: TreeNode | string): string {
  if (typeof one === 'string') return one;
  const said = [...one.attributes].map(([name, value]) => ` ${name}="${value}"`).join('');
  return `<${one.name}${said}>${one.children.map(line).join('')}</${one.name}>`;
}

function look(css: string, drawing: Parameters<typeof treeOf>[0], more: Partial<Look> = {}): string {
  return styled(treeOf(drawing), { palette: lightPalette, rules: cssRules([css]), ...more }).map(line).join('');
}

describe('a drawing without its style sheet', () => {
  it('has literal colours, the heavier selector winning', () => {
    const css = '.a { fill: var(--party); stroke: var(--treaty-x, var(--page)) } .g .a { fill: var(--none) } path { fill: red }';
    assert.equal(look(css, svg`<g class="g"><path class="a" d="M0 0h1"></path></g>`),
      `<g><path d="M0 0h1" fill="${lightPalette.none}" stroke="${lightPalette.page}"></path></g>`);
  });

  it('lets a later rule of equal weight win, and a style sheet win over an attribute', () => {
    assert.equal(look('.a{fill:#111}.b{fill:#222}', svg`<path class="b a" fill="#333" d="M0 0h1"></path>`), '<path d="M0 0h1" fill="#222"></path>');
  });

  it('follows custom properties set on the way', () => {
    assert.equal(look('.s{--c:#123456}.l{stroke:var(--c);fill:none}', svg`<g class="s"><path class="l" d="M0 0h1"></path></g>`),
      '<g><path d="M0 0h1" stroke="#123456" fill="none"></path></g>');
  });

  it('knows siblings, `:has(+)`, `:not()` and attributes', () => {
    const css = '.h{stroke:#000}.h:has(+ .dot.x){stroke:#111}.dot + .dot{stroke:#222}[data-key="k"]{stroke:#333}g:not(.z) > .last{stroke:#444}';
    assert.equal(
      look(css, svg`<g><path class="h" d="M1 1"></path><path class="dot x" d="M1 1"></path><path class="dot" d="M1 1"></path><path data-key="k" d="M1 1"></path><path class="last" d="M1 1"></path></g>`)
        .match(/#\d+/g)?.join(' '),
      '#111 #222 #333 #444',
    );
  });

  it('leaves out what is hidden, what nobody sees, and rules of the page', () => {
    const css = '.no{display:none}.hit{fill:none}.a:hover{fill:#f00}@media print{.a{fill:#0f0}}:host([theme=dark]) .a{fill:#00f}.a{fill:#abc}';
    assert.equal(look(css, svg`<path class="no" d="M0 0h1"></path><rect class="hit" width="1"></rect><path class="a" d="M0 0h1"></path><path d=""></path>`),
      '<path d="M0 0h1" fill="#abc"></path>');
  });

  it('keeps strokes that do not scale as wide as on the page', () => {
    assert.equal(look('.a{fill:none;stroke:#000;stroke-width:2px;stroke-dasharray:4 2.5;vector-effect:non-scaling-stroke}', svg`<path class="a" d="M0 0h1"></path>`, { unit: 3 }),
      '<path d="M0 0h1" fill="none" stroke="#000" stroke-width="6" stroke-dasharray="12 7.5"></path>');
  });

  it('sets letters in pixels, and central ones on their baseline', () => {
    const css = 'text{font-size:max(0.5em,11px);font-weight:650}.c{dominant-baseline:central}';
    assert.equal(look(css, svg`<g class="c"><text x="50%">A</text></g>`, { fontSize: 40, width: 300 }),
      '<g><text x="150" font-weight="700" font-size="20" dy="7">A</text></g>');
  });

  it('names a State by its code and says what its colour says', () => {
    assert.equal(look('', svg`<path class="s" role="option" tabindex="0" data-state="KEN" aria-label="Kenya: party" d="M0 0h1"></path>`),
      '<path d="M0 0h1" id="KEN"><title>Kenya: party</title></path>');
  });
});
