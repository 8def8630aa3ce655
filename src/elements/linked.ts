import type { LitElement } from 'lit';
import { linkKeys, type LinkKey, type LinkState } from '../model/link.js';

/** A property that a link may set. */
interface Linked {
  readonly name: PropertyKey;
  /** Its value on a widget without attributes. */
  readonly initial: unknown;
}

const ofClass = new WeakMap<object, ReadonlyMap<LinkKey, Linked>>();

/** The properties of a widget's class that a link may carry; found once a class. */
function linkedOf(element: LitElement): ReadonlyMap<LinkKey, Linked> {
  const type = element.constructor as typeof LitElement;
  let linked = ofClass.get(type);
  if (!linked) {
    const fresh = new type() as unknown as { readonly [name: PropertyKey]: unknown };
    const found = new Map<LinkKey, Linked>();
    for (const [name, { attribute }] of type.elementProperties) {
      const written = typeof attribute === 'string' ? attribute : String(name).toLowerCase();
      const key = linkKeys.find((one) => attribute !== false && one === written);
      if (key) found.set(key, { name, initial: fresh[name] });
    }
    ofClass.set(type, (linked = found));
  }
  return linked;
}

/** What a link to a widget says: its properties that differ from those of one without attributes. */
export function linkStateOf(element: LitElement): LinkState {
  const values = element as unknown as { readonly [name: PropertyKey]: unknown };
  const state: { [K in LinkKey]?: string } = {};
  for (const [key, { name, initial }] of linkedOf(element)) {
    const value = values[name];
    if (value !== initial) state[key] = value === true ? '' : String(value);
  }
  return state;
}

/** Sets what a link says, and resets what it does not say: the same link always shows the same. */
export function setLinkState(element: LitElement, state: LinkState): void {
  const values = element as unknown as { [name: PropertyKey]: unknown };
  for (const [key, { name, initial }] of linkedOf(element)) {
    const text = state[key];
    if (typeof initial === 'boolean') values[name] = text !== undefined;
    else values[name] = text ?? initial;
  }
}
