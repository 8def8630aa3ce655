/**
 * The language of a place in the page: the `lang` of the nearest ancestor that has one, out through
 * shadow roots. One observer for the page, however many widgets: it looks at `lang` and nothing
 * else, in the document and in those shadow roots that have widgets below them.
 */

/** A node's parent, or the host of a shadow tree. */
function outward(node: Node): Node | null {
  const { host } = node as Partial<ShadowRoot>;
  return node.parentNode ?? (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && host ? host : null);
}

/** The nearest ancestor's language tag; empty where none has one, or it is said to be unknown. */
export function inheritedLanguage(element: Element): string {
  for (let node = outward(element); node; node = outward(node)) {
    const lang = node.nodeType === Node.ELEMENT_NODE ? (node as Element).getAttribute('lang') : null;
    if (lang !== null) return lang;
  }
  return '';
}

/** Widgets, what they are to call, and the roots above them. */
const followers = new Map<Element, { readonly onChange: () => void; readonly roots: readonly Node[] }>();

let observer: MutationObserver | undefined;
let observed: ReadonlySet<Node> = new Set();

/** The document or shadow tree that holds an element, and those around it. */
function rootsOf(element: Element): Node[] {
  const roots: Node[] = [];
  for (let root = element.getRootNode(); ; root = (root as ShadowRoot).host.getRootNode()) {
    roots.push(root);
    if (root.nodeType !== Node.DOCUMENT_FRAGMENT_NODE || !(root as Partial<ShadowRoot>).host) return roots;
  }
}

/** Observes the roots there are widgets below; an observer cannot leave one root alone. */
function observe(): void {
  const roots = new Set([...followers.values()].flatMap((follower) => follower.roots));
  if (roots.size === observed.size && [...roots].every((root) => observed.has(root))) return;
  observed = roots;
  observer ??= new MutationObserver(() => {
    for (const { onChange } of [...followers.values()]) onChange();
  });
  observer.disconnect();
  for (const root of roots) observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
}

/** Calls when some `lang` around an element has changed; it may be another's. */
export function followLanguage(element: Element, onChange: () => void): void {
  followers.set(element, { onChange, roots: rootsOf(element) });
  observe();
}

export function unfollowLanguage(element: Element): void {
  followers.delete(element);
  observe();
}
