/**
 * Registers an element, unless the name is taken: a page may load the library
 * twice, and then the first stays.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
