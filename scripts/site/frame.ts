import { inFolder } from '../../src/embed/release.js';
import { strictPolicy } from '../strict-policy.js';
import { html, type Html } from './html.js';
import { between } from './paths.js';

/** What all pages share. */
export interface Site {
  readonly version: string;
  /** Of the bundled data, a day. */
  readonly dataVersion: string;
  /** Address that the folder will have, with its slash; without one no page has a canonical link. */
  readonly base: string | undefined;
}

/** One page of the site's own. */
export interface Page {
  /** In the folder of the site, with slashes. */
  readonly path: string;
  readonly title: string;
  /** One sentence or two, for search engines and lists. */
  readonly description: string;
  /** Part of the site that it is in, by the path of that part's first page. */
  readonly part: string;
  readonly body: Html;
  /** Scripts of the library, by their paths in the site. */
  readonly modules?: readonly string[];
  readonly scripts?: readonly string[];
}

/** The parts of the site, by the paths of their first pages. */
export const parts = {
  start: 'index.html',
  gallery: 'demos/index.html',
  builder: 'demos/builder.html',
  elements: 'elements/index.html',
  instruments: 'en/index.html',
  states: 'en/states/index.html',
  guides: 'guides/index.html',
} as const;

const names: Readonly<{ [path: string]: string }> = {
  [parts.start]: 'treaty-widgets',
  [parts.gallery]: 'Gallery',
  [parts.builder]: 'Builder',
  [parts.elements]: 'Elements',
  [parts.instruments]: 'Instruments',
  [parts.states]: 'States',
  [parts.guides]: 'Guides',
};

/** The widgets' own policy, and files of the site for who tries `src`. */
const policy = `${strictPolicy}; connect-src 'self'; base-uri 'none'; form-action 'none'`;

/** A page whole. */
export function pageText({ path, title, description, part, body, modules = [], scripts = [] }: Page, { base, version, dataVersion }: Site): string {
  const to = (other: string) => between(path, other);
  const link = (other: string) => html`<a href="${to(other)}"${other === part && html` aria-current="${other === path ? 'page' : 'true'}"`}>${names[other]}</a>`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${path === parts.start ? title : `${title} · treaty-widgets`}</title>
<meta name="description" content="${description}">
${base !== undefined && html`<link rel="canonical" href="${inFolder(base, path.replace(/(^|\/)index\.html$/, '$1'))}">
`}<link rel="icon" href="${to('icon.svg')}" type="image/svg+xml">
${modules.length + scripts.length > 0 && html`<link rel="stylesheet" href="${to('dist/treaty-widgets.css')}">
`}<link rel="stylesheet" href="${to('site.css')}">
${modules.map((one) => html`<script type="module" src="${to(one)}"></script>`)}
${[...scripts, 'site.js'].map((one) => html`<script src="${to(one)}" defer></script>`)}
</head>
<body>
<a class="skip" href="#main">Skip to the text</a>
<header>
<nav aria-label="Site">
${Object.keys(names).map(link)}
</nav>
</header>
<main id="main">
${body}
</main>
<footer>
<p>treaty-widgets ${version}, data of ${dataVersion}. Code: <a href="${to('LICENSE.txt')}">MIT</a>. <a href="${to('guides/cite.html')}">How to cite</a> · <a href="${to('guides/data.html')}">Data and sources</a> · <a href="${to('guides/accessibility.html')}">Accessibility</a></p>
</footer>
</body>
</html>
`.text;
}
