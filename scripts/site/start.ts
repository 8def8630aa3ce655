import { shareLanguages } from '../../src/embed/share/frame.js';
import { parts, type Page } from './frame.js';
import { Html, html } from './html.js';
import { codeBlock, type Links } from './markdown.js';

const tag = '<treaty-map instruments="financing-1999" as-of="2005-04-25"></treaty-map>';

const wholePage = `<!doctype html>
<meta charset="utf-8" />
<script type="module" src="treaty-map.js"></script>
${tag}`;

/** The first page. @param languages those that pages of instruments and States are in. */
export function startPage(languages: readonly string[], linksFrom: (path: string) => Links): Page {
  const { file } = linksFrom(parts.start);
  const alternative = 'World map of the parties to the Terrorist Financing Convention on 25 April 2005: 135 of 191 Member States';
  const fallback = html`<img src="${file('docs/treaty-map.png')}" alt="${alternative}" loading="lazy">`;
  const inLanguages = (path: string) =>
    languages.map((language) => html`<a href="${language}/${path}" lang="${language}" hreflang="${language}">${shareLanguages[language]?.name ?? language}</a>`);
  return {
    path: parts.start,
    part: parts.start,
    title: 'treaty-widgets: who joined the universal instruments against terrorism, and when',
    description:
      'Maps and charts for any page of who joined the universal instruments against terrorism, with the act, the date and the depositary behind every colour.',
    modules: ['dist/treaty-map.js'],
    body: html`<h1>treaty-widgets</h1>
<p class="lead">Maps and charts of who joined the universal instruments against terrorism, and when: with the act, the
date and the depositary behind every colour. All data are bundled; one tag on a page is enough, and the page asks
nobody but its own site for anything.</p>
<h2 id="one-tag">One tag on a page</h2>
${new Html(tag.replace('></', `>${fallback.text}</`))}
<p>This is the whole page, with <a href="dist/treaty-map.js"><code>treaty-map.js</code></a> beside it:</p>
${codeBlock(wholePage, 'html')}<h2 id="where">Where to go</h2>
<dl>
<dt><a href="${parts.gallery}">Gallery</a></dt><dd>Every widget at work, with the tag that it takes.</dd>
<dt><a href="${parts.builder}">Builder</a></dt><dd>Choose what to show, and copy what to paste into a page or a CMS.</dd>
<dt><a href="${parts.elements}">Elements</a></dt><dd>Attributes, events, parts and keys of each, with an example to change on the spot.</dd>
<dt><a href="${parts.instruments}">Instruments</a></dt><dd>A page for each of the instruments, to read and to share. ${inLanguages('index.html')}</dd>
<dt><a href="${parts.states}">States</a></dt><dd>A page for each State: what it joined, what remains, every act with its source. ${inLanguages('states/index.html')}</dd>
<dt><a href="${parts.guides}">Guides</a></dt><dd>Hosting, theming, data and their limits, citing, accessibility, what changed.</dd>
<dt><a href="demos/deck/index.html">A slide deck</a></dt><dd>The widgets in reveal.js, without a network.</dd>
</dl>
<h2 id="about">About these pages</h2>
<p>The tables end between 2013 and 2019 and are not current: every picture says its date.
<a href="${file('data/SOURCES.md')}">What the data can carry</a>.</p>
<p>These pages are in English. Those of instruments and States are in the six languages of the United Nations, and so are
the widgets, the builder and the gallery.</p>
<p>The site is a folder of files. It works from any folder of a web server, and from a disk: there the widgets of
the pages of elements, the builder and the deck are live, and the pages of instruments and States show their pictures and tables.
It keeps nothing of who reads it, and asks no other site for anything.</p>
`,
  };
}
