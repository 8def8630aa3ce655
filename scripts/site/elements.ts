import type { Attribute, ClassField } from 'custom-elements-manifest';
import { listedElements, type ListedElement } from '../manifest.js';
import { examples } from './examples.js';
import { parts, type Page } from './frame.js';
import { Html, html } from './html.js';
import { keyboardSource, keysOf } from './keyboard.js';
import { codeBlock, renderDescription, renderMarkdown, type Links } from './markdown.js';
import { between } from './paths.js';

/** The path of the page of an element. */
export const elementPath = (tag: string) => `elements/${tag}.html`;

/** The file that has all tags and languages inside: the pages are live from a disk too. */
const library = 'dist/treaty-widgets.iife.js';

/** A table with a heading; nothing where there are no rows. */
function table(id: string, heading: string, columns: readonly string[], rows: readonly (readonly (Html | string)[])[]): Html | false {
  if (rows.length === 0) return false;
  return html`<h2 id="${id}">${heading}</h2>
<div class="wide" role="group" tabindex="0" aria-labelledby="${id}"><table>
<thead><tr>${columns.map((one) => html`<th scope="col">${one}</th>`)}</tr></thead>
<tbody>
${rows.map((cells) => html`<tr>${cells.map((cell, i) => (i === 0 ? html`<th scope="row"><code>${cell}</code></th>` : html`<td>${cell}</td>`))}</tr>`)}
</tbody>
</table></div>
`;
}

const code = (text: string | undefined): Html => (text === undefined || text === '' ? html`` : html`<code>${text}</code>`);

/** What an attribute may be: its values where they are listed, else its type. */
function kindOf({ values, type }: Attribute & { readonly values?: readonly string[] }): Html {
  if (values) return html`${values.map((one, i) => html`${i > 0 && ', '}<code>${one}</code>`)}`;
  return html`${type?.text === 'boolean' ? 'present or not' : 'text'}`;
}

/** A default as a page would write it: one of texts without quotes, none where it is empty or false. */
const otherwise = (text: string | undefined) => code(/^(''|false|undefined)$/.test(text ?? '') ? '' : text?.replace(/^'|'$/g, ''));

function page({ tagName, summary = '', attributes, members, events = [], slots = [], cssParts = [], cssProperties = [] }: ListedElement, links: Links): Page {
  const path = elementPath(tagName);
  const said = (text: string | undefined) => renderDescription(text ?? '', links);
  const named = (list: readonly { readonly name?: string; readonly description?: string }[]) =>
    list.map(({ name = '', description }) => [name, said(description)]);
  const example = examples[tagName];
  if (example === undefined) throw new Error(`scripts/site/examples.ts has no example of ${tagName}`);
  const tags = [...new Set([...example.matchAll(/<(treaty-[a-z]+)/g)].map(([, tag = '']) => tag))];
  const fields = members.filter((one: ClassField & { attribute?: string }) => one.attribute === undefined);
  const keys = renderMarkdown(keysOf(tagName), keyboardSource, links, 1);
  return {
    path,
    part: parts.elements,
    title: tagName,
    description: plainSentence(summary),
    scripts: [library],
    body: html`<h1>${tagName}</h1>
<div class="lead">${said(summary)}</div>
<section class="live" aria-labelledby="live">
<h2 id="live">Live</h2>
<div class="preview">
${new Html(example)}
</div>
${codeBlock(example, 'html')}</section>
<h2 id="page">In a page</h2>
<p>With the files of <code>dist</code> beside the page:</p>
${codeBlock(`${tags.map((tag) => `<script type="module" src="${tag}.js"></script>`).join('\n')}\n${example}`, 'html')}<p>With a bundler:</p>
${codeBlock(`import 'treaty-widgets/${tagName}.js'; // registers the tag`, 'js')}${table('attributes', 'Attributes', ['attribute', 'what', 'values', 'default'], attributes.map((one) => [one.name, said(one.description), kindOf(one), otherwise(one.default)]))}<p>In scripts each is a property too, its name without hyphens (<code>as-of</code> is <code>asOf</code>).</p>
${table('properties', 'Properties without an attribute', ['property', 'what', 'type'], fields.map(({ name, type, description, readonly }) => [name, said(description), html`${code(type?.text)}${readonly === true && ', to be read only'}`]))}${table('events', 'Events', ['event', 'when'], named(events))}<p>All bubble and leave shadow trees.</p>
${table('slots', 'Slots', ['slot', 'what'], named(slots))}<h2 id="keyboard">Keyboard</h2>
${keys.html}<p>All widgets: <a href="${links.file(keyboardSource)}">Keyboard</a>.</p>
${table('parts', 'Parts', ['part', 'what'], named(cssParts))}${table('custom-properties', 'Custom properties', ['property', 'what', 'default'], cssProperties.map(({ name, default: value, description }) => [name, said(description), code(value)]))}<p>How to use parts and custom properties: <a href="${links.file('docs/theming.md')}">Theming</a>.</p>
`,
  };
}

/** The first sentence of a text, without its marks. */
const plainSentence = (text: string) => (/^[^]*?[.](?=\s|$)/.exec(text)?.[0] ?? text).replace(/`/g, '').replace(/\s+/g, ' ');

/** A page per element, made from the manifest, and the list of them. */
export function elementPages(linksFrom: (path: string) => Links): Page[] {
  const elements = listedElements();
  const item = ({ tagName, summary = '' }: ListedElement) =>
    html`<dt><a href="${between(parts.elements, elementPath(tagName))}"><code>${tagName}</code></a></dt><dd>${renderDescription(summary, linksFrom(parts.elements))}</dd>`;
  const list: Page = {
    path: parts.elements,
    part: parts.elements,
    title: 'Elements',
    description: 'The custom elements of treaty-widgets: attributes, events, slots, parts, keys, and an example of each to try.',
    body: html`<h1>Elements</h1>
<p>Each page has an example that can be changed on the spot, and is made from the same manifest that editors read:
<a href="${between(parts.elements, 'dist/custom-elements.json')}"><code>custom-elements.json</code></a>.</p>
<dl>
${elements.map(item)}
</dl>
`,
  };
  return [...elements.map((element) => page(element, linksFrom(elementPath(element.tagName)))), list];
}
