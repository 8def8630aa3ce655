import type { TreatyFigure } from '../../elements/treaty-figure.js';
import type { Scene } from '../../draw/scene.js';
import type { PictureFile } from '../../export/page.js';
import type { SnippetWidget } from '../snippet.js';
import { stillOf } from '../still.js';
import { inFolder } from '../release.js';
import { colourNames } from './contrast.js';
import { attributesOf, type BuilderState } from './state.js';

/** A widget as the library on this page has registered it. */
export type Widget = TreatyFigure<Scene>;

/** Pixels across a picture that stands in an article. */
const across = 800;

/** What is taken away: the widget for a snippet, and its picture as a file. */
export interface Taken {
  readonly widget: SnippetWidget;
  /** Name of the picture's file, without its ending; nothing of a control. */
  readonly name?: string;
  picture?(format: 'svg' | 'png'): Promise<PictureFile>;
}

/** A part of a file's name. */
const slug = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 60);

/** The widget as it is chosen, on show. */
export class Preview {
  #widget: Widget | undefined;

  constructor(private readonly frame: HTMLElement) {}

  /** Shows a choice; what is the same stays. */
  show(state: BuilderState): void {
    const { tag, colours, width } = state;
    let widget = this.#widget;
    if (widget?.localName !== tag) {
      widget = document.createElement(tag);
      this.#widget = widget;
      this.frame.replaceChildren(widget);
    }
    const attributes = attributesOf(state);
    for (const name of widget.getAttributeNames()) if (name !== 'style' && name !== 'loading' && !(name in attributes)) widget.removeAttribute(name);
    for (const [name, value] of Object.entries(attributes)) if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
    for (const name of colourNames) widget.style.setProperty(`--treaty-${name}`, colours[name] ?? null);
    widget.style.setProperty('max-width', width === 0 ? null : `${width}px`);
  }

  /** What is on show, once it stands; `undefined` where it cannot be shown as asked. */
  async take(state: BuilderState): Promise<Taken | undefined> {
    const widget = this.#widget;
    await widget?.updateComplete;
    // A second drawing, once its size is known.
    await new Promise((done) => requestAnimationFrame(done));
    await widget?.updateComplete;
    const content = widget?.content();
    if (!widget || !content || widget.shadowRoot?.querySelector('[part=fault]')) return undefined;
    const { asOf, locale } = content;
    const base = { tag: state.tag, attributes: attributesOf(state), height: Math.ceil(widget.getBoundingClientRect().height), width: state.width || undefined };
    const figure = await content.figure();
    if (!figure) return { widget: base };
    const { shown } = state;
    const parts = [state.tag, shown.state, shown.instruments, shown.region, asOf, locale.language];
    const name = parts.flatMap((part) => (part ? [slug(part)] : [])).join('-');
    const { width, height } = await content.picture(figure, 'svg', across);
    return {
      widget: {
        ...base,
        still: stillOf(figure, content.table(), asOf, locale),
        picture: { src: inFolder(state.pictures, `${name}.png`), width, height },
      },
      name,
      picture: (format) => content.picture(figure, format, across),
    };
  }
}
