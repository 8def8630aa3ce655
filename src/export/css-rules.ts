import { AttributeAction, parse, SelectorType, type AttributeSelector, type PseudoSelector, type Selector } from 'css-what';
import type { TreeNode } from './tree.js';

/** One selector of a style sheet with what it declares. */
export interface CssRule {
  readonly selector: readonly Selector[];
  readonly weight: number;
  readonly declarations: ReadonlyMap<string, string>;
}

/** What hangs on a pointer, a focus, the host or a pseudo-element: never so in a picture. */
const ofThePage = /:(?:hover|focus|active|host|empty|root)|::/;

/** A selector's specificity, as one number; none of ours has more than 99 of a kind. */
function weightOf(selector: readonly Selector[]): number {
  let weight = 0;
  for (const one of selector) {
    if (one.type === SelectorType.Attribute) weight += one.name === 'id' && one.action === AttributeAction.Equals ? 10_000 : 100;
    else if (one.type === SelectorType.Tag) weight += 1;
    else if (one.type === SelectorType.Pseudo) {
      const inside = Array.isArray(one.data) ? one.data.map(weightOf) : [];
      weight += inside.length > 0 ? Math.max(...inside) : 100;
    }
  }
  return weight;
}

/** The text of a style sheet without comments and without rules about media, printing and containers. */
function plainRules(text: string): [selectors: string, body: string][] {
  const css = text.replace(/\/\*[^]*?\*\//g, '');
  const found: [string, string][] = [];
  for (let at = 0; at < css.length; ) {
    const open = css.indexOf('{', at);
    if (open < 0) break;
    let depth = 1;
    let end = open + 1;
    for (; end < css.length && depth > 0; end++) {
      if (css[end] === '{') depth++;
      else if (css[end] === '}') depth--;
    }
    const head = css.slice(at, open).trim();
    if (!head.startsWith('@')) found.push([head, css.slice(open + 1, end - 1)]);
    at = end;
  }
  return found;
}

function declarationsOf(body: string): Map<string, string> {
  const read = new Map<string, string>();
  for (const declaration of body.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0) read.set(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim());
  }
  return read;
}

/** The rules of style sheets in the order in which later ones win. */
export function cssRules(sheets: readonly string[]): readonly CssRule[] {
  const rules = sheets.flatMap(plainRules).flatMap(([head, body]) => {
    const declarations = declarationsOf(body);
    return parse(head.split(',').every((one) => ofThePage.test(one)) ? 'x-never' : usable(head)).map(
      (selector): CssRule => ({ selector, weight: weightOf(selector), declarations }),
    );
  });
  // Sorting keeps the order of what weighs the same.
  return rules.sort((a, b) => a.weight - b.weight);
}

/** The selectors of a list that can match in a picture. */
function usable(head: string): string {
  // A comma inside brackets belongs to its selector.
  const selectors = head.match(/(?:\([^)]*\)|[^,(])+/g) ?? [];
  return selectors.filter((one) => !ofThePage.test(one)).join(',') || 'x-never';
}

/** A node with its way to the root, which selectors ask about. */
export interface Place {
  readonly node: TreeNode;
  readonly parent: Place | undefined;
  /** The element after it, among its siblings. */
  readonly before: Place | undefined;
  readonly after: TreeNode | undefined;
}

const words = (text: string | undefined) => (text ?? '').split(/\s+/);

function matchesAttribute(one: AttributeSelector, node: TreeNode): boolean {
  const value = node.attributes.get(one.name);
  if (value === undefined) return false;
  if (one.action === AttributeAction.Exists) return true;
  if (one.action === AttributeAction.Element) return words(value).includes(one.value);
  return one.action === AttributeAction.Equals && value === one.value;
}

function matchesPseudo(one: PseudoSelector, place: Place): boolean {
  const inside = Array.isArray(one.data) ? one.data : [];
  const any = () => inside.some((selector) => matches(selector, place));
  if (one.name === 'not') return !any();
  if (one.name === 'is' || one.name === 'where') return any();
  if (one.name === 'has') return inside.some((selector) => hasNext(selector, place));
  return one.name === 'first-child' && place.before === undefined;
}

function matchesOne(one: Selector, place: Place): boolean {
  if (one.type === SelectorType.Universal) return true;
  if (one.type === SelectorType.Tag) return place.node.name === one.name;
  if (one.type === SelectorType.Attribute) return matchesAttribute(one, place.node);
  return one.type === SelectorType.Pseudo && matchesPseudo(one, place);
}

/** `:has(+ …)`, the one form of it that drawings use. */
function hasNext([first, ...rest]: readonly Selector[], place: Place): boolean {
  if (first?.type !== SelectorType.Adjacent || !place.after) return false;
  return matches(rest, { node: place.after, parent: place.parent, before: place, after: undefined });
}

const combinators: ReadonlySet<SelectorType> = new Set([
  SelectorType.Descendant, SelectorType.Child, SelectorType.Adjacent, SelectorType.Sibling,
]);

/** Whether a selector matches a node. Of sibling combinators it knows `+` and `~`. */
export function matches(selector: readonly Selector[], place: Place): boolean {
  const at = selector.findLastIndex(({ type }) =>
    combinators.has(type),
  );
  const compound = selector.slice(at + 1);
  if (!compound.every((one) => matchesOne(one, place))) return false;
  if (at < 0) return true;
  const rest = selector.slice(0, at);
  const combinator = selector[at]?.type;
  if (combinator === SelectorType.Child) return place.parent !== undefined && matches(rest, place.parent);
  if (combinator === SelectorType.Adjacent) return place.before !== undefined && matches(rest, place.before);
  const next = (from: Place) => (combinator === SelectorType.Sibling ? from.before : from.parent);
  for (let at = next(place); at; at = next(at)) if (matches(rest, at)) return true;
  return false;
}
