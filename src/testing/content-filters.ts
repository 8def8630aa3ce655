/**
 * What content management systems let through of what an editor pastes, as they come out of the
 * box: elements, and the attributes each may keep. What is not listed loses its tag and keeps its
 * contents. Written down here because the systems are written in PHP; only what a snippet could use
 * is listed, and the addresses name the list it is from.
 */
export interface ContentFilter {
  readonly name: string;
  readonly source: string;
  readonly elements: Readonly<{ [element: string]: readonly string[] }>;
  /** Attributes that every listed element may keep. */
  readonly everywhere: readonly string[];
}

const aligned = ['align', 'char', 'charoff', 'valign'];
const cell = [...aligned, 'abbr', 'axis', 'bgcolor', 'colspan', 'headers', 'height', 'nowrap', 'rowspan', 'scope', 'width'];

/** `wp_kses_post`: what an author without the right to unfiltered HTML may write. */
export const wordpress: ContentFilter = {
  name: 'WordPress (wp_kses_post)',
  source: 'https://github.com/WordPress/WordPress/blob/master/wp-includes/kses.php ($allowedposttags, _wp_add_global_attributes)',
  everywhere: ['class', 'dir', 'hidden', 'id', 'lang', 'role', 'style', 'title'],
  elements: {
    a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
    b: [], br: [], em: [], i: [], strong: [], small: [], span: ['align'], sub: [], sup: [],
    blockquote: ['cite'], cite: [], code: [], del: ['datetime'], ins: ['datetime', 'cite'],
    caption: ['align'], col: [...aligned, 'span', 'width'], colgroup: [...aligned, 'span', 'width'],
    dd: [], dl: [], dt: [], details: ['align', 'open'], summary: ['align'],
    article: ['align'], aside: ['align'], div: ['align'], footer: ['align'], header: ['align'], section: ['align'],
    figure: ['align'], figcaption: ['align'],
    h1: ['align'], h2: ['align'], h3: ['align'], h4: ['align'], h5: ['align'], h6: ['align'],
    hr: ['align', 'noshade', 'size', 'width'],
    img: ['alt', 'align', 'border', 'height', 'hspace', 'loading', 'longdesc', 'vspace', 'src', 'usemap', 'width'],
    li: ['align', 'value'], ol: ['start', 'type', 'reversed'], ul: ['type'], p: ['align'], pre: ['width'],
    table: ['align', 'bgcolor', 'border', 'cellpadding', 'cellspacing', 'rules', 'summary', 'width'],
    tbody: aligned, thead: aligned, tfoot: aligned, tr: [...aligned, 'bgcolor'], td: cell, th: cell,
  },
};

/** The format “Basic HTML” of the standard profile, which signed-in users write in. */
export const drupal: ContentFilter = {
  name: 'Drupal (filter_html of Basic HTML)',
  source: 'https://git.drupalcode.org/project/drupal/-/blob/11.x/core/profiles/standard/config/install/filter.format.basic_html.yml (allowed_html)',
  // `filter_html` itself lets these through everywhere: FilterHtml::getHTMLRestrictions().
  everywhere: ['dir', 'lang'],
  elements: {
    br: [], p: [], h2: ['id'], h3: ['id'], h4: ['id'], h5: ['id'], h6: ['id'], cite: [], dl: [], dt: [], dd: [],
    a: ['hreflang', 'href'], blockquote: ['cite'], ul: ['type'], ol: ['start', 'type'], strong: [], em: [], code: [], li: [],
    img: ['src', 'alt', 'data-entity-uuid', 'data-entity-type', 'height', 'width', 'data-caption', 'data-align'],
  },
};

/** Takes away what a filter does not list. */
export function filtered(markup: string, { elements, everywhere }: ContentFilter): string {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  const visit = (node: Element) => {
    for (const child of [...node.children]) visit(child);
    const kept = elements[node.localName];
    if (!kept) return node.replaceWith(...node.childNodes);
    for (const name of node.getAttributeNames())
      if (!kept.includes(name) && !everywhere.includes(name)) node.removeAttribute(name);
  };
  // The parser puts scripts that come first into the head.
  const all = [...page.head.childNodes, ...page.body.childNodes];
  page.body.replaceChildren(...all);
  for (const child of [...page.body.children]) visit(child);
  return page.body.innerHTML;
}
