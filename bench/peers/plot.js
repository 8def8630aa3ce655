/* Observable Plot. It has no way to change a plot: another day is another plot. */
import { geo, plot } from '@observablehq/plot';
import { start } from '../pages/page.js';
import { standingsByCode } from '../pages/standings.js';
import { colours, labels, statuses } from '../pages/statuses.js';
import { collection } from './features.js';

const states = collection.features.filter(({ properties }) => properties.iso3);
const others = collection.features.filter(({ properties }) => !properties.iso3);

function figure(place, day) {
  const standings = standingsByCode(day);
  const of = ({ properties }) => standings.get(properties.iso3);
  return plot({
    width: place.clientWidth,
    height: place.clientHeight - 40,
    projection: { type: 'equal-earth', domain: collection },
    color: {
      type: 'ordinal',
      domain: statuses.map((status) => labels[status]),
      range: statuses.map((status) => colours[status]),
      legend: true,
    },
    marks: [
      geo(others, { fill: colours.neutral, stroke: '#fff' }),
      geo(states, {
        fill: (one) => labels[of(one)?.status],
        stroke: '#fff',
        title: (one) => `${of(one)?.name}: ${of(one)?.words}`,
        tip: true,
      }),
    ],
  });
}

start((place, day) => {
  place.append(figure(place, day));
  return {
    update: (newDay) => place.replaceChildren(figure(place, newDay)),
    remove: () => place.replaceChildren(),
    isDrawn: () => place.querySelector('g[aria-label="geo"] path') !== null,
    states: () => place.querySelectorAll('g[aria-label="geo"]')[1].querySelectorAll('path').length,
  };
});
