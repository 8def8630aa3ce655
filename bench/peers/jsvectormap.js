/* jsvectormap, with the map it brings. */
import jsVectorMap from 'jsvectormap';
import './jsvectormap-global.js';
import 'jsvectormap/dist/maps/world.js';
import 'jsvectormap/dist/jsvectormap.min.css';
import { start } from '../pages/page.js';
import { standingsAt } from '../pages/standings.js';
import { colours, labels, statuses } from '../pages/statuses.js';

const values = (day) =>
  Object.fromEntries(standingsAt(day).map(({ iso2, status }) => [iso2, labels[status]]));

start((place, day) => {
  let standings = new Map(standingsAt(day).map((one) => [one.iso2, one]));
  // Its style sheet gives the element it draws in the height of the one around it.
  const target = document.createElement('div');
  place.append(target);
  const map = new jsVectorMap({
    selector: target,
    map: 'world',
    regionStyle: { initial: { fill: colours.neutral, stroke: '#fff' } },
    onRegionTooltipShow: (_event, tooltip, code) => {
      const standing = standings.get(code);
      if (standing) tooltip.text(`${standing.name}: ${standing.words}`);
    },
    series: {
      regions: [
        {
          attribute: 'fill',
          legend: { vertical: false },
          scale: Object.fromEntries(statuses.map((status) => [labels[status], colours[status]])),
          values: values(day),
        },
      ],
    },
  });
  return {
    update: (newDay) => {
      standings = new Map(standingsAt(newDay).map((one) => [one.iso2, one]));
      map.series.regions[0].setValues(values(newDay));
    },
    remove: () => {
      map.destroy();
      place.replaceChildren();
    },
    isDrawn: () => place.querySelector('.jvm-region') !== null,
    states: () =>
      [...place.querySelectorAll('.jvm-region')].filter((one) => standings.has(one.dataset.code)).length,
  };
});
