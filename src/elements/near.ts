/*
 * Which widgets are near the part of the page that is seen. One that is not keeps its place and draws
 * nothing. One observer and one look at the page for all widgets of a page.
 */

/** What waits, and what to do once it is near. */
const waiting = new Map<Element, (toPrint: boolean) => void>();

/** Those that have not been looked at. */
const asked = new Set<Element>();

let observer: IntersectionObserver | undefined;

function come(element: Element, toPrint = false): void {
  const then = waiting.get(element);
  forgetNear(element);
  then?.(toPrint);
}

/** All at once and before any of them draws: to look at one more after that would lay out the page again. */
function look(): void {
  const far = [...asked].filter((element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const isHidden = element.getClientRects().length === 0;
    return isHidden || top > 2 * innerHeight || bottom < -innerHeight || left > 2 * innerWidth || right < -innerWidth;
  });
  const near = [...asked].filter((element) => !far.includes(element));
  asked.clear();
  for (const element of far) watch(element);
  for (const element of near) come(element);
}

function watch(element: Element): void {
  if (!observer) {
    observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) if (isIntersecting) come(target);
      },
      // Of this page, though it be in a frame: as many screens ahead as `look` takes for near.
      { root: document, rootMargin: '100%' },
    );
    // What is printed is near.
    addEventListener('beforeprint', comeAll);
  }
  observer.observe(element);
}

function comeAll(): void {
  for (const element of [...waiting.keys()]) come(element, true);
}

/**
 * Calls back once an element is less than a screen away from what is seen, or the page is printed;
 * before the elements that are on the page draw for the first time, if it is near already.
 * @param then is told whether it is for print, which waits for nothing.
 */
export function whenNear(element: Element, then: (toPrint: boolean) => void): void {
  if (asked.size === 0) queueMicrotask(look);
  asked.add(element);
  waiting.set(element, then);
}

/** The element has gone, or need not be near. */
export function forgetNear(element: Element): void {
  waiting.delete(element);
  asked.delete(element);
  observer?.unobserve(element);
  if (waiting.size > 0 || !observer) return;
  observer.disconnect();
  observer = undefined;
  removeEventListener('beforeprint', comeAll);
}
