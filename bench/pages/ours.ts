/*
 * `window.bench` for a page with this library's own tags. Put into the page by whoever measures, and
 * no part of what is weighed: a host needs none of it.
 */
import { firstDay } from './statuses.js';
import type { Bench } from './page.js';

type Tag = HTMLElement & { asOf: string; readonly updateComplete: Promise<boolean> };

const tags = () => document.querySelectorAll<Tag>('.maps > treaty-map');

const isTagDrawn = (tag: Tag | undefined) =>
  Boolean(tag?.shadowRoot?.querySelector('[data-state]'));

const bench: Bench = {
  isDrawn: (count) => {
    const all = tags();
    for (let place = 0; place < count; place++) if (!isTagDrawn(all[place])) return false;
    return true;
  },
  states: () => tags()[0]?.shadowRoot?.querySelectorAll('[data-state]').length ?? 0,
  update: (day) =>
    Promise.all(
      Array.from(tags(), (tag) => {
        tag.asOf = day;
        return tag.updateComplete;
      }),
    ),
  add: () => {
    const tag = document.createElement('treaty-map');
    tag.setAttribute('instruments', 'financing-1999');
    tag.setAttribute('as-of', firstDay);
    document.querySelector('.maps')?.append(tag);
  },
  remove: () => document.querySelector('.maps')?.lastElementChild?.remove(),
  areAddedDrawn: () => Array.from(tags()).every(isTagDrawn),
};
window.bench = bench;
