import { posix } from 'node:path';
import { Marked, type Token, type Tokens } from 'marked';
import { escapeMarkup } from '../../src/embed/markup.js';
import { Html } from './html.js';

/** Where the pages of a text lead. */
export interface Links {
  /** The address for a file of the repository, as the page writes it; the fragment is kept apart. */
  file(path: string): string;
  /** The address of the page of an element, or `undefined` for what is none, or is the page itself. */
  element(tag: string): string | undefined;
}

export interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/** A text of the repository as part of a page. */
export interface Rendered {
  readonly html: Html;
  readonly headings: readonly Heading[];
}

/** Identifiers as forges make them of headings, so that links to parts work in both places. */
function slugs(): (text: string) => string {
  const used = new Map<string, number>();
  return (text) => {
    const slug = text.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').trim().replace(/\s/g, '-');
    const n = used.get(slug) ?? 0;
    used.set(slug, n + 1);
    return n === 0 ? slug : `${slug}-${n}`;
  };
}

/** What a heading says, without its marks. */
const plain = (tokens: readonly Token[] = []): string =>
  tokens.map((token) => ('tokens' in token && token.tokens ? plain(token.tokens) : 'text' in token ? String(token.text) : '')).join('');

/** Entities that the reader of Markdown has put in place of characters. */
const unescape = (text: string) => text.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => ({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' })[entity] ?? "'");

/**
 * Markdown as HTML.
 * @param source the path of the text in the repository, from which its links lead.
 * @param shift how many levels lower its headings are to stand.
 * @throws Error for HTML in the text other than comments.
 */
export function renderMarkdown(text: string, source: string, links: Links, shift = 0): Rendered {
  const slug = slugs();
  const headings: Heading[] = [];
  let depthOfLinks = 0;
  const address = (href: string): string => {
    if (/^[a-z]+:/i.test(href)) return href;
    const [path = '', fragment] = href.split('#');
    const end = fragment === undefined ? '' : `#${fragment}`;
    return path === '' ? end : links.file(posix.normalize(posix.join(posix.dirname(source), path))) + end;
  };
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const words = unescape(plain(tokens));
        const id = slug(words);
        headings.push({ depth, id, text: words });
        depthOfLinks += 1;
        const inner = this.parser.parseInline(tokens);
        depthOfLinks -= 1;
        const level = Math.min(depth + shift, 6);
        return `<h${level} id="${escapeMarkup(id)}">${inner}</h${level}>\n`;
      },
      link({ href, tokens }) {
        depthOfLinks += 1;
        const inner = this.parser.parseInline(tokens);
        depthOfLinks -= 1;
        return `<a href="${escapeMarkup(address(href))}">${inner}</a>`;
      },
      image({ href, text: alternative }) {
        return `<img src="${escapeMarkup(address(href))}" alt="${escapeMarkup(unescape(alternative))}" loading="lazy">`;
      },
      codespan({ text: code }) {
        const inner = `<code>${escapeMarkup(code)}</code>`;
        const page = depthOfLinks === 0 ? links.element(code.replace(/^<|>$/g, '')) : undefined;
        return page === undefined ? inner : `<a href="${escapeMarkup(page)}">${inner}</a>`;
      },
      code({ text: code, lang }) {
        return codeBlock(code, lang ?? '').text;
      },
      table({ header, rows }) {
        const cells = (list: readonly Tokens.TableCell[], name: 'th' | 'td') =>
          list.map(({ tokens }) => `<${name}${name === 'th' ? ' scope="col"' : ''}>${this.parser.parseInline(tokens)}</${name}>`).join('');
        const body = rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n');
        const label = [headings.at(-1)?.text ?? '', header.map((one) => plain(one.tokens)).join(', ')].filter(Boolean).join(': ');
        // Wider than a phone: it scrolls by itself, with keys too.
        return `<div class="wide" role="group" tabindex="0" aria-label="${escapeMarkup(unescape(label))}"><table>\n<thead><tr>${cells(header, 'th')}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table></div>\n`;
      },
      html({ text: markup }) {
        if (/^\s*(<!--[^]*?-->\s*)+$/.test(markup)) return '';
        throw new Error(`${source}: HTML in a text: ${markup}`);
      },
    },
  });
  return { html: new Html(marked.parse(text, { async: false })), headings };
}

/** A description in Markdown; one of a single paragraph has none around it. */
export function renderDescription(text: string, links: Links): Html {
  const { html } = renderMarkdown(text, 'README.md', links);
  return new Html(html.text.trim().replace(/^<p>((?:(?!<p>)[^])*)<\/p>$/, '$1'));
}

/** A piece of code to be copied; it scrolls by itself, with keys too. */
export function codeBlock(code: string, language: string): Html {
  const name = /^\w*/.exec(language)?.[0] ?? '';
  return new Html(`<pre tabindex="0"><code${name === '' ? '' : ` class="language-${name}"`}>${escapeMarkup(code)}\n</code></pre>\n`);
}
