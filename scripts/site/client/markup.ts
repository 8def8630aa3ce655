import { nearest } from '../../../src/model/nearest.js';

/*
 * Reads the markup that a reader types, and makes elements of it one by one. A policy with Trusted Types lets
 * no page turn a text into markup, and nobody's text should be more here than widgets and their attributes.
 */

/** An element that was read. */
export interface Read {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Read | string)[];
}

/** What cannot be taken, with its place. */
export interface MarkupFault {
  /** Counted from one. */
  readonly line: number;
  readonly message: string;
}

export interface Outcome {
  readonly nodes: readonly (Read | string)[];
  readonly faults: readonly MarkupFault[];
}

/** The attributes that an element may have; `undefined` for one that may not stand there. */
export interface Known {
  (name: string): readonly string[] | undefined;
}

/** What may stand in the slots of a widget. */
const inSlots: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'span', 'strong', 'em', 'small', 'div']);
const slotAttributes = ['slot', 'lang', 'dir'];

const entities: Readonly<{ [entity: string]: string }> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&nbsp;': '\u00a0' };
const decode = (text: string) => text.replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => entities[entity] ?? entity);

interface Open {
  readonly name: string;
  readonly line: number;
  readonly attributes: Map<string, string>;
  readonly children: (Read | string)[];
}

/** Reads a text from its beginning to its end; it never throws. */
class Reader {
  readonly #faults: MarkupFault[] = [];
  readonly #nodes: (Read | string)[] = [];
  readonly #open: Open[] = [];
  #at = 0;

  constructor(
    private readonly text: string,
    private readonly known: Known,
  ) {}

  read(): Outcome {
    while (this.#at < this.text.length) this.#next();
    for (const { name, line } of this.#open) this.#fault(`<${name}> has no end: </${name}>.`, line);
    return { nodes: this.#nodes, faults: this.#faults };
  }

  /** What matches at this place; it is passed. */
  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text) ?? undefined;
    if (found) this.#at = pattern.lastIndex;
    return found;
  }

  #line(): number {
    return this.text.slice(0, this.#at).split('\n').length;
  }

  #fault(message: string, line = this.#line()): void {
    this.#faults.push({ line, message });
  }

  #add(node: Read | string): void {
    (this.#open.at(-1)?.children ?? this.#nodes).push(node);
  }

  #next(): void {
    const words = this.#take(/[^<]+/y)?.[0];
    if (words !== undefined) {
      if (this.#open.length > 0) this.#add(decode(words));
      else if (words.trim() !== '') this.#fault(`“${words.trim().slice(0, 40)}” stands outside of a widget.`);
      return;
    }
    if (this.#take(/<!--[^]*?-->/y)) return;
    const line = this.#line();
    const end = this.#take(/<\/([a-z][^\s>]*)\s*>/iy)?.[1]?.toLowerCase();
    if (end !== undefined) return this.#end(end, line);
    const start = this.#take(/<([a-z][^\s/>]*)/iy)?.[1]?.toLowerCase();
    if (start !== undefined) return this.#start(start, line);
    this.#fault('“<” begins no tag; as a character it is written &lt;.');
    this.#at += 1;
  }

  #end(name: string, line: number): void {
    const last = this.#open.at(-1);
    if (last?.name !== name) {
      this.#fault(`</${name}> ends nothing that is open here.`, line);
      return;
    }
    this.#open.pop();
    this.#add(last);
  }

  #start(name: string, line: number): void {
    const inside = this.#open.length > 0;
    const allowed = this.known(name) ?? (inside && inSlots.has(name) ? slotAttributes : undefined);
    if (!allowed)
      this.#fault(inside || !inSlots.has(name) ? `<${name}> is not made here: only widgets, and text in their slots.` : `<${name}> stands outside of a widget.`, line);
    const attributes = this.#attributes(name, allowed);
    if (this.#take(/\s*\/>/y)) this.#fault(`write <${name}></${name}>: a custom element always has an end tag.`, line);
    else if (this.#take(/\s*>/y)) this.#open.push({ name, line, attributes, children: [] });
    else {
      this.#fault(`the tag <${name} has no end: >.`, line);
      this.#at = this.text.length;
    }
  }

  #attributes(element: string, allowed: readonly string[] | undefined): Map<string, string> {
    const attributes = new Map<string, string>();
    for (;;) {
      const found = this.#take(/\s+([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/y);
      if (!found) return attributes;
      const [, written = '', double, single, bare] = found;
      const name = written.toLowerCase();
      if (attributes.has(name)) this.#fault(`${element} has ${name} twice.`);
      else if (allowed && !allowed.includes(name)) {
        const near = nearest(name, allowed);
        this.#fault(`${element} has no attribute ${name}.${near.length > 0 ? ` Nearest: ${near.join(', ')}.` : ''}`);
      }
      attributes.set(name, decode(double ?? single ?? bare ?? ''));
    }
  }
}

/** Reads markup; what has a fault is not to be made. */
export const readMarkup = (text: string, known: Known): Outcome => new Reader(text, known).read();

function make(node: Read | string): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const element = document.createElement(node.name);
  for (const [name, value] of node.attributes) element.setAttribute(name, value);
  element.append(...node.children.map(make));
  return element;
}

/** Brings the attributes of an element to those that were read. */
function bring(element: Element, { attributes, children }: Read): void {
  for (const name of element.getAttributeNames()) if (!attributes.has(name)) element.removeAttribute(name);
  for (const [name, value] of attributes) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  element.replaceChildren(...children.map(make));
}

/** Shows what was read: elements that stand there already stay, so that a change is seen as one. */
export function show(frame: Element, nodes: readonly (Read | string)[]): void {
  const wanted = nodes.filter((node): node is Read => typeof node !== 'string');
  const there = [...frame.children];
  if (there.length === wanted.length && wanted.every(({ name }, i) => there[i]?.localName === name)) wanted.forEach((node, i) => bring(there[i] as Element, node));
  else frame.replaceChildren(...wanted.map(make));
}
