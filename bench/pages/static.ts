/*
 * The lowest floor: a picture that stands in the page's HTML. Runs in Node, when the page is built.
 */
import type { ProjectedArea, StateDays } from '../world.js';
import { colours, labels, standingsOf, statuses } from './statuses.js';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The map as markup, legend included, as of a day. */
export function staticMap(
  paths: readonly ProjectedArea[],
  days: readonly StateDays[],
  day: string,
): string {
  const standings = new Map(standingsOf(days, day).map((one) => [one.iso3, one]));
  const shapes = paths.map(([iso3, name, path]) => {
    const standing = standings.get(iso3);
    if (!standing) return `<path fill="${colours.neutral}" d="${path}"/>`;
    const title = `<title>${escape(`${name}: ${standing.words}`)}</title>`;
    return `<path data-state="${iso3}" fill="${colours[standing.status]}" d="${path}">${title}</path>`;
  });
  const legend = statuses.map(
    (status) => `<li><i style="background:${colours[status]}"></i>${labels[status]}</li>`,
  );
  return (
    `<svg viewBox="0 0 960 480" width="100%" stroke="#fff">${shapes.join('')}</svg>` +
    `<ul class="legend">${legend.join('')}</ul>`
  );
}
