import { noChange } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import { changing, dot, drawStates, stateAttributes, type DrawStates, type StateAttributes } from '../draw/map.js';
import type { Shape } from '../layout/picture.js';

type Drawing = Parameters<DrawStates>;

/** Nothing of what changes. */
const none: StateAttributes = [];

function element(name: string, attributes: Readonly<{ [name: string]: string }>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const attribute in attributes) made.setAttribute(attribute, attributes[attribute] ?? '');
  return made;
}

/** A State without what changes of it. */
function bare({ code, path: d, marker, anchor }: Shape, isOutside: boolean): SVGElement {
  if (isOutside) return element('path', { class: 'outside', d });
  const option = { role: 'option', 'data-state': code };
  if (!marker) return element('path', { ...option, d });
  const group = element('g', option);
  const at = dot(anchor);
  group.append(element('path', { d }), element('path', { class: 'halo', d: at }), element('path', { class: 'dot', d: at }));
  return group;
}

function change(element: Element, to: StateAttributes, from: StateAttributes): void {
  changing.forEach((name, i) => {
    const value = to[i];
    if (value === from[i]) return;
    const of = (name === 'fill' && element.firstElementChild) || element;
    if (value === undefined) of.removeAttribute(name);
    else of.setAttribute(name, value);
  });
}

function* elementsBetween(start: Node | null, end: Node | null): Generator<Element> {
  for (let node = start?.nextSibling; node && node !== end; node = node.nextSibling)
    if (node instanceof Element) yield node;
}

/** Gives a State another outline: finer boundaries, or a tile. */
function reshape(element: Element, { path, marker, anchor }: Shape): void {
  const [area = element, ...dots] = marker ? element.children : [element];
  area.setAttribute('d', path);
  for (const one of dots) one.setAttribute('d', dot(anchor));
}

const aspects = ['active', 'activeLabel', 'selected', 'lit', 'order', 'patterned'] as const;

function isSame([shapes, scene, options]: Drawing, [otherShapes, otherScene, other]: Drawing): boolean {
  return shapes === otherShapes && scene === otherScene && aspects.every((name) => options[name] === other[name]);
}

/**
 * The same elements as the templates of `drawStates` make, made and kept without them: two hundred
 * templates of a dozen parts each were half the work of the first picture, and most of the memory of
 * a page of many maps. On a server, and when what a server drew is taken over, the templates are used.
 */
class MapStates extends Directive {
  /** What stands. */
  #drawn: Drawing | undefined;
  #elements: Element[] = [];

  override render(...drawing: Drawing): unknown {
    return drawStates(...drawing);
  }

  override update(part: ChildPart, drawing: Drawing): unknown {
    const { startNode, endNode } = part;
    const before = this.#drawn;
    this.#drawn = drawing;
    if (!before && startNode?.nextSibling !== endNode) return this.render(...drawing);
    if (before && this.#elements.length === 0) this.#elements = [...elementsBetween(startNode, endNode)];
    if (!before || !isSame(before, drawing)) this.#change(part, before, drawing);
    return noChange;
  }

  #change({ startNode, endNode }: ChildPart, before: Drawing | undefined, [shapes, scene, options]: Drawing): void {
    const elements = this.#elements;
    shapes.forEach((shape, i) => {
      const mark = scene.marks.get(shape.code);
      const attributes = mark ? stateAttributes(mark, options) : none;
      const standing = elements[i];
      const old = before?.[0][i];
      const oldMark = old && before?.[1].marks.get(old.code);
      if (standing && before && old?.code === shape.code && old.marker === shape.marker && !oldMark === !mark) {
        if (old !== shape) reshape(standing, shape);
        change(standing, attributes, oldMark ? stateAttributes(oldMark, before[2]) : none);
        return;
      }
      const made = bare(shape, !mark);
      change(made, attributes, none);
      elements[i] = made;
      if (standing) standing.replaceWith(made);
      // Not the part's own parent: a template is filled before it is on the page.
      else startNode?.parentNode?.insertBefore(made, endNode);
    });
    for (const surplus of elements.splice(shapes.length)) surplus.remove();
  }
}

/** Draws the States of a map, and changes of them what has changed. */
export const mapStates = directive(MapStates) as DrawStates;
