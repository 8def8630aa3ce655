/*
 * A Rollup plugin: the comments and the indentation of the library's templates are for those who
 * read the source. Minifiers leave strings alone; here the style sheets lose their comments and
 * their white space, and markup every line break's indentation.
 */

/** Style sheets without comments and without white space that says nothing. */
export function tightCss(text) {
  return text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/;}/g, '}')
    .replace(/([:,]) /g, '$1');
}

/** Markup with one space for every break of line with its indentation: what a browser shows is the same. */
export function tightMarkup(text) {
  return text.replace(/\s*\n\s*/g, ' ');
}

const tight = { css: tightCss, html: tightMarkup, svg: tightMarkup };

/** The tagged templates in a syntax tree, outer ones first. */
function* templates(node) {
  if (!node || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const one of node) yield* templates(one);
    return;
  }
  if (node.type === 'TaggedTemplateExpression' && node.tag.type === 'Identifier' && Object.hasOwn(tight, node.tag.name)) yield node;
  for (const [key, value] of Object.entries(node)) if (key !== 'type') yield* templates(value);
}

/** Tightens the templates of a module's code. `parse` gives its syntax tree (ESTree). */
export function tightened(code, parse) {
  const cuts = [];
  for (const { tag, quasi } of templates(parse(code)))
    for (const { start, end } of quasi.quasis) cuts.push({ start, end, text: tight[tag.name](code.slice(start, end)) });
  // From the last to the first, so that places stay what they are.
  return cuts
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: tighter }) => text.slice(0, start) + tighter + text.slice(end), code);
}

export function tightTemplates() {
  return {
    name: 'tight-templates',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !/\b(?:css|html|svg)`/.test(code)) return null;
      return { code: tightened(code, (text) => this.parse(text)), map: null };
    },
  };
}
