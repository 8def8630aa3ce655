import { linkKeys } from '../model/link.js';
import { frameKeys } from './frame-keys.js';
import { markup, toHtml, toJsx, type Markup } from './markup.js';
import { assetOf, textsFiles, type Release } from './release.js';
import { figureOf, type Still, type StillPicture } from './still.js';

/** The forms a widget can be pasted in. */
export const snippetForms = ['element', 'iframe', 'figure', 'react', 'oembed'] as const;
export type SnippetForm = (typeof snippetForms)[number];

/** A widget to be put into somebody's page. */
export interface SnippetWidget {
  readonly tag: string;
  /** As a page would write them; `''` for one without a value. */
  readonly attributes: Readonly<{ [name: string]: string }>;
  /** What it says; left out of a control, which has nothing to say without scripts. */
  readonly still?: Still | undefined;
  readonly picture?: StillPicture | undefined;
  /** CSS pixels that the widget needs in a frame 640 pixels across. */
  readonly height: number;
  /** CSS pixels across a frame; left out, as wide as what it stands in. */
  readonly width?: number | undefined;
}

/** Pixels across for which the height of a frame is given. */
export const frameWidth = 640;

/** The attributes of a snippet: a frozen one names its day and its language. */
function attributesOf({ attributes, still }: SnippetWidget, { frozen }: Release): { readonly [name: string]: string } {
  if (!frozen || !still) return attributes;
  return { ...attributes, 'as-of': still.asOf, lang: still.language };
}

/** The address of a widget alone on a page, which an iframe shows. */
export function frameAddress(widget: SnippetWidget, release: Release): string {
  const written = attributesOf(widget, release);
  const keys = [...linkKeys, ...frameKeys].filter((key) => Object.hasOwn(written, key));
  const value = (text: string) => encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%20', '+');
  const query = keys.map((key) => (written[key] ? `&${key}=${value(written[key])}` : `&${key}`)).join('');
  return `${assetOf({ ...release, integrity: { 'embed.html': '' } }, 'embed.html').address}?tag=${widget.tag}${query}`;
}

/** What loads the tag: one script, and of a frozen snippet in another language than English its texts too. */
function scripts(widget: SnippetWidget, release: Release): Markup[] {
  const { downloads = '', lang = '' } = attributesOf(widget, release);
  // What makes slides comes with the file of all widgets only.
  const file = /\bpptx\b/.test(downloads) ? 'treaty-widgets' : widget.tag;
  const script = assetOf(release, `${file}.js`);
  const checked = ({ integrity }: typeof script) => (integrity ? { integrity, crossorigin: 'anonymous' } : {});
  const texts = release.frozen ? textsFiles(release, lang, file) : [];
  const preloaded = texts.map((text) => assetOf(release, text));
  return [
    // A module that was preloaded with its hash is the one that is imported: so texts are checked too.
    ...preloaded.map((one) => markup('link', { rel: 'modulepreload', href: one.address, ...checked(one) })),
    markup('script', { type: 'module', src: script.address, ...checked(script) }),
  ];
}

/** What is shown where no script runs. */
function fallback(widget: SnippetWidget, release: Release): Markup[] {
  return widget.still ? [figureOf(widget.still, widget.picture, frameAddress(widget, release))] : [];
}

function elementOf(widget: SnippetWidget, release: Release): Markup {
  return markup(widget.tag, attributesOf(widget, release), ...fallback(widget, release));
}

/** The frame itself: in a sandbox that lets the widget's script run, and what its reader asks for. */
export function frameOf(widget: SnippetWidget, release: Release): Markup {
  const { downloads = '' } = widget.attributes;
  return markup('iframe', {
    src: frameAddress(widget, release),
    title: widget.still?.heading ?? widget.attributes['heading'] ?? widget.tag,
    width: widget.width ?? '100%',
    height: widget.height,
    loading: 'lazy',
    sandbox: `allow-scripts allow-popups allow-popups-to-escape-sandbox${downloads === '' ? '' : ' allow-downloads'}`,
  });
}

/** `treaty-map` as the name of a function in React. */
const functionName = (tag: string) => tag.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

function reactOf(widget: SnippetWidget, release: Release): string {
  const { frozen, version } = release;
  return [
    `// npm install treaty-widgets@${frozen ? `${version} --save-exact` : (version.split('.')[0] ?? '')}`,
    `import 'treaty-widgets/${widget.tag}.js';`,
    '',
    `export function ${functionName(widget.tag)}Figure() {`,
    '  return (',
    `    ${toJsx(elementOf(widget, release), '    ')}`,
    '  );',
    '}',
  ].join('\n');
}

/**
 * A widget as oEmbed tells it: to be saved as a file, and named by {@link discoveryLink}.
 * @see https://oembed.com, section 2.3.4.4
 */
export function oembedOf(widget: SnippetWidget, release: Release): string {
  const { still, picture, height } = widget;
  const frame = frameOf(widget, release);
  const own = { ...frame, attributes: { ...frame.attributes, width: String(frameWidth) } };
  const thumbnail = picture && { thumbnail_url: picture.src, thumbnail_width: picture.width, thumbnail_height: picture.height };
  const answer = { version: '1.0', type: 'rich', title: still?.heading, provider_name: 'treaty-widgets', html: toHtml(own), width: frameWidth, height, ...thumbnail };
  return `${JSON.stringify(answer, undefined, 2)}\n`;
}

/** What a page's head says of the file that {@link oembedOf} makes. */
export function discoveryLink(address: string, title: string): Markup {
  return markup('link', { rel: 'alternate', type: 'application/json+oembed', href: address, title });
}

/**
 * A widget as text to paste.
 * @throws {RangeError} for a frozen one, if a hash is not known.
 */
export function snippetOf(form: SnippetForm, widget: SnippetWidget, release: Release): string {
  switch (form) {
    case 'element':
      return [...scripts(widget, release), elementOf(widget, release)].map((one) => toHtml(one)).join('\n');
    case 'iframe': {
      const host = assetOf(release, 'embed-host.js');
      const checked = host.integrity ? { integrity: host.integrity, crossorigin: 'anonymous' } : {};
      return [frameOf(widget, release), markup('script', { src: host.address, async: '', ...checked })].map((one) => toHtml(one)).join('\n');
    }
    case 'figure':
      return fallback(widget, release).map((one) => toHtml(one)).join('\n');
    case 'react':
      return reactOf(widget, release);
    case 'oembed':
      return oembedOf(widget, release).trimEnd();
  }
}
