import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { lexer } from 'marked';
import { findFiles, root } from '../files.js';
import { parts, type Page } from './frame.js';
import { Html, html } from './html.js';
import { renderMarkdown, type Links } from './markdown.js';
import { between } from './paths.js';

/**
 * Texts of the repository that are pages, by groups, each with what it tells; those of `docs` that no group
 * names come with the first, told by their own first sentence.
 */
const groups: Readonly<{ [heading: string]: Readonly<{ [source: string]: string }> }> = {
  'Using the widgets': {
    'README.md': 'All of it in short: the tag, its attributes, a CMS, frameworks, the command line.',
    'docs/hosting.md': 'Where the files go, which headers to send, frozen and live versions, and a site like this one.',
    'docs/theming.md': 'Colours, fonts and parts; three themes that are ready.',
    'docs/languages.md': 'Which language a widget speaks, and where its words come from.',
    'docs/keyboard.md': 'What the keys do in each widget.',
    'docs/privacy.md': 'What the widgets ask of servers and browsers, and what they never do.',
    'docs/faults.md': 'What is shown when a file does not come, and when it ends.',
  },
  Data: {
    'data/SOURCES.md': 'The sources, what each table can carry, limits, licences; the files.',
    'docs/cite.md': 'Versions, dates and sources to be named with a picture, an act or the data.',
    'docs/own-data.md': 'Newer tables and instruments of your own, as JSON or CSV.',
    'docs/reach-data.md': 'Activities of a programme of your own.',
    'docs/refresh.md': 'How the bundled data are brought up to date.',
    'data/boundaries/README.md': 'What the boundaries of the map are made of, and their notice.',
    'data/tiles.md': 'How the map of tiles is arranged.',
  },
  'The project': {
    'ACCESSIBILITY.md': 'What was checked for readers with disabilities, how, and what was not.',
    'CHANGELOG.md': 'What changed for those who use the library.',
    'CHANGELOG-DATA.md': 'What changed in the data.',
    'CONTRIBUTING.md': 'How the code is laid out, how to add a chart, how to test.',
  },
};

/** Titles of pages, where the text's own heading says too little among others. */
const titles: Readonly<{ [source: string]: string }> = { 'README.md': 'Overview', 'data/tiles.md': 'Tiles', 'data/SOURCES.md': 'Data and sources' };

/** Names of pages, where they are not those of the files. */
const renamed: Readonly<{ [source: string]: string }> = { 'data/SOURCES.md': 'data', 'data/boundaries/README.md': 'boundaries' };

/** The texts by groups. */
export function guideGroups(): readonly (readonly [heading: string, sources: readonly string[]])[] {
  const named = Object.values(groups).flatMap((group) => Object.keys(group));
  const others = findFiles(['docs/*.md']).filter((path) => !named.includes(path));
  return Object.entries(groups).map(([heading, group], i) => [heading, [...Object.keys(group), ...(i === 0 ? others : [])]]);
}

/** The path of the page of a text. */
export const guidePath = (source: string) => `guides/${renamed[source] ?? posix.basename(source, '.md').toLowerCase()}.html`;

/** Title of the page of a text, and what it tells. */
function summaryOf(text: string, source: string): { readonly title: string; readonly description: string } {
  const tokens = lexer(text);
  const title = tokens.find((token) => token.type === 'heading');
  const first = tokens.find((token) => token.type === 'paragraph');
  if (title?.type !== 'heading' || first?.type !== 'paragraph') throw new Error(`${source} lacks a heading or a paragraph`);
  const words = String(first.text).replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '').replace(/\s+/g, ' ');
  const description = Object.values(groups).map((group) => group[source]).find(Boolean) ?? /^.*?[.](?=\s|$)/.exec(words)?.[0] ?? words;
  return { title: titles[source] ?? String(title.text).replace(/`/g, ''), description };
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

/** Texts leave out the hashes, which change with every build: where one stands for the file named before it, it is filled in. */
const withHashes = (text: string, integrity: Readonly<{ [file: string]: string }>) =>
  text.replace(/(src="[^"]*?([\w.-]+\.js)"\s+integrity=")sha384-…/g, (all: string, start: string, file: string) => (integrity[file] ? start + integrity[file] : all));

/**
 * A page per text, and the list of them.
 * @param linksFrom where the links of a page lead, by its path.
 * @param integrity hashes of the library's files by name.
 */
export function guidePages(linksFrom: (path: string) => Links, integrity: Readonly<{ [file: string]: string }>): Page[] {
  const pages = new Map<string, Page>();
  for (const source of guideGroups().flatMap(([, sources]) => sources)) {
    const path = guidePath(source);
    const text = withHashes(readFileSync(join(root, source), 'utf8'), integrity);
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
