import { addLegend } from './legend.js';
import type { Drawn } from './page.js';
import { standingsByCode } from './standings.js';
import { colours } from './statuses.js';

const namespace = 'http://www.w3.org/2000/svg';

export interface Area {
  readonly iso3: string;
  readonly name: string;
  readonly path: string;
}

/**
 * Draws areas as paths with a `<title>`, by hand. A new day changes only what differs from the day
 * before, as anybody would write it who had to be fast.
 */
export function drawAreas(
  place: HTMLElement,
  areas: readonly Area[],
  day: string,
  size: readonly [width: number, height: number] = [960, 480],
): Drawn {
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', `0 0 ${size[0]} ${size[1]}`);
  svg.setAttribute('width', '100%');
  const standings = standingsByCode(day);
  const shapes = areas.map(({ iso3, name, path }) => {
    const shape = document.createElementNS(namespace, 'path');
    shape.setAttribute('d', path);
    shape.setAttribute('stroke', '#fff');
    const standing = standings.get(iso3);
    shape.setAttribute('fill', colours[standing?.status ?? 'neutral']);
    let words: Text | undefined;
    if (standing) {
      shape.setAttribute('data-state', iso3);
      const title = document.createElementNS(namespace, 'title');
      title.append((words = document.createTextNode(`${name}: ${standing.words}`)));
      shape.append(title);
    }
    svg.append(shape);
    return { iso3, name, shape, words, status: standing?.status };
  });
  place.append(svg);
  addLegend(place);
  return {
    update: (newDay) => {
      const now = standingsByCode(newDay);
      for (const one of shapes) {
        const standing = now.get(one.iso3);
        if (!standing || standing.status === one.status) continue;
        one.status = standing.status;
        one.shape.setAttribute('fill', colours[standing.status]);
        if (one.words) one.words.data = `${one.name}: ${standing.words}`;
      }
    },
    remove: () => place.replaceChildren(),
    isDrawn: () => svg.firstChild !== null,
    states: () => svg.querySelectorAll('[data-state]').length,
  };
}
