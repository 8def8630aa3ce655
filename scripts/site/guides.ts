import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { lexer } from 'marked';
import { findFiles, root } from '../files.js';
import { parts, type Page } from './frame.js';
import { Html, html } from './html.js';
import { renderMarkdown, type Links } from './markdown.js';
import { between } from './paths.js';

/** Texts of the repository that are pages, by groups; those of `docs` that no group names come with the first. */
const groups: Readonly<{ [heading: string]: readonly string[] }> = {
  'Using the widgets': ['README.md', 'docs/hosting.md', 'docs/theming.md', 'docs/languages.md', 'docs/keyboard.md', 'docs/faults.md'],
  Data: ['data/SOURCES.md', 'docs/cite.md', 'docs/own-data.md', 'docs/reach-data.md', 'docs/refresh.md', 'data/boundaries/README.md', 'data/tiles.md'],
  'The project': ['ACCESSIBILITY.md', 'CHANGELOG.md', 'CHANGELOG-DATA.md', 'CONTRIBUTING.md'],
};

/** Names of pages, where they are not those of the files. */
const renamed: Readonly<{ [source: string]: string }> = { 'data/SOURCES.md': 'data', 'data/boundaries/README.md': 'boundaries' };

/** The texts by groups. */
export function guideGroups(): readonly (readonly [heading: string, sources: readonly string[]])[] {
  const named = Object.values(groups).flat();
  const others = findFiles(['docs/*.md']).filter((path) => !named.includes(path));
  return Object.entries(groups).map(([heading, sources], i) => [heading, i === 0 ? [...sources, ...others] : sources]);
}

/** The path of the page of a text. */
export const guidePath = (source: string) => `guides/${renamed[source] ?? posix.basename(source, '.md').toLowerCase()}.html`;

/** Heading and first sentence of a text. */
export function summaryOf(text: string, source: string): { readonly title: string; readonly description: string } {
  const tokens = lexer(text);
  const title = tokens.find((token) => token.type === 'heading');
  const first = tokens.find((token) => token.type === 'paragraph' && !token.raw.startsWith('!['));
  if (title?.type !== 'heading' || first?.type !== 'paragraph') throw new Error(`${source} lacks a heading or a paragraph`);
  const words = String(first.text).replace(/<!--.*?-->/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '').replace(/\s+/g, ' ');
  const [sentence = words] = /^.*?[.:;](?=\s|$)/.exec(words) ?? [];
  return { title: String(title.text).replace(/`/g, ''), description: sentence.replace(/[:;]$/, '.') };
}

function contents(headings: readonly { readonly depth: number; readonly id: string; readonly text: string }[]): Html | false {
  const listed = headings.filter(({ depth }) => depth === 2);
  if (listed.length < 4) return false;
  return html`<nav class="contents" aria-label="On this page">
<ul>
${listed.map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li>`)}
</ul>
</nav>
`;
}

/** A page per text, and the list of them. @param linksFrom where the links of a page lead, by its path. */
export function guidePages(linksFrom: (path: string) => Links): Page[] {
  const pages = new Map<string, Page>();
  for (const source of guideGroups().flatMap(([, sources]) => sources)) {
    const path = guidePath(source);
    const text = readFileSync(join(root, source), 'utf8');
    const { html: rendered, headings } = renderMarkdown(text, source, linksFrom(path));
    const end = rendered.text.indexOf('</h1>') + '</h1>\n'.length;
    const [heading, rest] = [rendered.text.slice(0, end), rendered.text.slice(end)].map((part) => new Html(part));
    pages.set(source, { path, part: parts.guides, ...summaryOf(text, source), body: html`${heading}${contents(headings)}${rest}` });
  }
  const item = (source: string) => {
    const { path, title, description } = pages.get(source) as Page;
    return html`<dt><a href="${between(parts.guides, path)}">${title}</a></dt><dd>${description}</dd>`;
  };
  const list: Page = {
    path: parts.guides,
    part: parts.guides,
    title: 'Guides',
    description: 'How to use, host, theme and cite the widgets; what the data are and what they can carry; what changed.',
    body: html`<h1>Guides</h1>
${guideGroups().map(([heading, sources]) => html`<h2>${heading}</h2>
<dl>
${sources.map(item)}
</dl>`)}
`,
  };
  return [...pages.values(), list];
}
