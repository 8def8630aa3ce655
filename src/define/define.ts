import { version } from '../model/version.js';

/** What a class is told to be of, so that another version on the page can be named. */
interface Versioned extends CustomElementConstructor {
  treatyWidgetsVersion?: string;
}

let told = false;

/**
 * Registers an element, unless the name is taken: a page may load the library twice, and then the
 * first stays. Where that is another version, the console says so, once.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const there = customElements.get(tag) as Versioned | undefined;
  if (!there) {
    (element as Versioned).treatyWidgetsVersion = version;
    customElements.define(tag, element);
  } else if (there !== element && there.treatyWidgetsVersion !== version && !told) {
    told = true;
    const other = there.treatyWidgetsVersion ?? 'something else';
    console.warn(`treaty-widgets ${version}: <${tag}> is registered by ${other} already, which stays. Load one version only.`);
  }
}
