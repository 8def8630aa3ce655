import { colours, labels, statuses } from './statuses.js';

/** A legend in HTML, for pages whose library has none. */
export function addLegend(place: HTMLElement): void {
  const list = document.createElement('ul');
  list.className = 'legend';
  for (const status of statuses) {
    const entry = document.createElement('li');
    const sample = document.createElement('i');
    sample.style.background = colours[status];
    entry.append(sample, labels[status]);
    list.append(entry);
  }
  place.append(list);
}
