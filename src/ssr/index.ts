/**
 * Widgets drawn on a server: whole in the HTML, seen without a script, and taken over by the script
 * when it comes (`hydrate.js` before the widget's own). Needs `@lit-labs/ssr` to be installed.
 */
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import '../define/treaty-coverage.js';
import '../define/treaty-date.js';
import '../define/treaty-map.js';
import '../define/treaty-matrix.js';
import '../define/treaty-nexus.js';
import '../define/treaty-number.js';
import '../define/treaty-profile.js';
import '../define/treaty-reach.js';
import '../define/treaty-table.js';
import '../define/treaty-timeline.js';
import { loadLocale } from '../i18n/locale.js';

export interface ServedOptions {
  /** Markup inside the tag, as `npx treaty-widgets snippet --form figure` prints it: for old browsers and content filters. */
  readonly light?: string;
  /** For the style element of the shadow tree, where the page's policy lets only such styles pass. */
  readonly nonce?: string;
}

/**
 * A widget as markup, its shadow tree declared with it.
 *
 * It shows its own attributes: what the page's language or group would add it takes from there once
 * its script has come. So `lang` has to be given; without it English is drawn. Addresses (`src`) are
 * not fetched.
 * @param attributes as a page would write them; `''` for one without a value.
 * @throws {RangeError} for a tag that is no widget and a name that is no attribute.
 */
export async function renderWidget(
  tag: string,
  attributes: Readonly<{ [name: string]: string }> = {},
  { light = '', nonce }: ServedOptions = {},
): Promise<string> {
  if (!/^treaty-[a-z]+$/.test(tag) || !customElements.get(tag)) throw new RangeError(`“${tag}” is no widget`);
  const { lang = 'en', ...others } = attributes;
  await loadLocale(lang);
  const element = new LitElementRenderer(tag);
  for (const [name, value] of Object.entries({ ...others, lang })) {
    if (!/^[a-z][a-z-]*$/.test(name) || name.startsWith('on')) throw new RangeError(`“${name}” is no attribute`);
    element.setAttribute(name, value);
  }
  element.connectedCallback();
  const shadow = element.renderShadow({
    elementRenderers: [LitElementRenderer],
    customElementInstanceStack: [element],
    customElementHostStack: [element],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: false,
  });
  const own = await collectResult(element.renderAttributes());
  const tree = await collectResult(shadow ?? []);
  const styled = nonce === undefined ? tree : tree.replace('<style>', `<style nonce="${nonce.replace(/[^\w+/=-]/g, '')}">`);
  return `<${tag}${own}><template shadowroot="open" shadowrootmode="open">${styled}</template>${light}</${tag}>`;
}
