/** Helps element tests: mounts markup, waits for pictures, presses keys. Not part of what ships. */
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { TreatyElement } from './treaty-element.js';

let stage: HTMLElement | undefined;

/** Puts markup on the page and waits until its first element has drawn. */
export async function mount<E extends TreatyElement>(markup: string, width = 960): Promise<E> {
  unmount();
  stage = document.createElement('div');
  stage.style.width = `${width}px`;
  stage.innerHTML = markup;
  document.body.append(stage);
  const element = stage.firstElementChild as E;
  await settled(element);
  return element;
}

/** Takes everything mounted off the page. */
export function unmount(): void {
  stage?.remove();
  stage = undefined;
}

/** Waits until an element has no update pending and its size is known. */
export async function settled(element: TreatyElement): Promise<void> {
  await element.updateComplete;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  await element.updateComplete;
}

/** The element's shadow tree. */
export function shadow(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error(`<${element.localName}> has no shadow tree`);
  return element.shadowRoot;
}

export function find<E extends Element = HTMLElement>(element: Element, selector: string): E {
  const found = shadow(element).querySelector<E>(selector);
  if (!found) throw new Error(`<${element.localName}> has no ${selector}`);
  return found;
}

/** The text a reader sees, white space folded. */
export function textOf(element: Element, selector: string): string {
  return (find(element, selector).textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Codes and statuses as the picture shows them. */
export function drawnStatuses(element: Element): Map<string, string> {
  const states = shadow(element).querySelectorAll('[data-state]');
  return new Map(
    [...states].map((one) => [
      one.getAttribute('data-state') ?? '',
      one.getAttribute('data-status') ?? one.getAttribute('data-joined') ?? '',
    ]),
  );
}

/** Presses keys one after the other and waits for the element. */
export async function press(element: TreatyElement, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await settled(element);
  }
}

/**
 * Emulates media features by name, `{ 'forced-colors': 'active' }`; none goes back to what is.
 * @returns whether this engine's driver can.
 */
export async function emulateFeatures(features: Readonly<Record<string, string>> = {}): Promise<boolean> {
  try {
    await executeServerCommand('media-features', features);
    return true;
  } catch {
    return false;
  }
}

/** What `act` makes an element fire. */
export async function eventsOf<T extends Event>(
  element: TreatyElement,
  type: string,
  act: () => unknown,
): Promise<T[]> {
  const events: T[] = [];
  const listen = (event: Event) => events.push(event as T);
  element.addEventListener(type, listen);
  await act();
  await settled(element);
  element.removeEventListener(type, listen);
  return events;
}
