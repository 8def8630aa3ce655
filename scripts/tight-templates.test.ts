import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { tightCss, tightened, tightMarkup } from './tight-templates.js';

describe('tight templates', () => {
  it('strip style sheets of comments and of white space that says nothing', () => {
    assert.equal(
      tightCss('\n  /* why */\n  .a .b:hover,\n  .c > .d {\n    margin: 0 auto;\n    width: calc(100% - 2px);\n  }\n'),
      ' .a .b:hover,.c > .d{margin:0 auto;width:calc(100% - 2px)}',
    );
    // A pseudo-class of any descendant is not one of the element itself.
    assert.equal(tightCss('.a :focus { color: red }'), '.a :focus{color:red}');
    assert.equal(tightCss('@media (max-width: 30rem) { .a { top: 0 } }'), '@media (max-width:30rem){.a{top:0}}');
  });

  it('keep a space for every break in markup', () => {
    assert.equal(tightMarkup('<p>\n    one\n    two</p>'), '<p> one two</p>');
    assert.equal(tightMarkup('<b>a</b> <i>b</i>'), '<b>a</b> <i>b</i>');
  });

  it('find templates wherever they are, and leave other strings alone', () => {
    const code = 'const s = css`.a {\n  top: ${css`1px`};\n}`; const t = `x\n  y`; const h = html`<p>\n  ${list.map((i) => html`<i>\n ${i}</i>`)}</p>`;';
    assert.equal(
      tightened(code, parseAst),
      'const s = css`.a{top:${css`1px`}}`; const t = `x\n  y`; const h = html`<p> ${list.map((i) => html`<i> ${i}</i>`)}</p>`;',
    );
  });
});
