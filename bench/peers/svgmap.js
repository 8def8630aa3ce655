/* svgMap, with the map it brings. It has no legend, so that the page gives it one. */
import svgMap from 'svgmap';
import 'svgmap/style.min';
import { addLegend } from '../pages/legend.js';
import { start } from '../pages/page.js';
import { standingsAt } from '../pages/standings.js';
import { colours, statuses } from '../pages/statuses.js';

let made = 0;

const data = (day) => ({
  data: { status: { name: 'Status', format: '{0}', thousandSeparator: '' } },
  applyData: 'status',
  values: Object.fromEntries(
    standingsAt(day).map(({ iso2, status, words }) => [iso2, { status: words, color: colours[status] }]),
  ),
});

start((place, day) => {
  const target = document.createElement('div');
  target.id = `map-${made++}`;
  place.append(target);
  const map = new svgMap({
    targetElementID: target.id,
    data: data(day),
    colorNoData: colours.neutral,
    hideFlag: true,
  });
  addLegend(place);
  const known = new Set(standingsAt(day).map(({ iso2 }) => iso2));
  return {
    update: (newDay) => {
      map.options.data = data(newDay);
      map.applyData(map.options.data);
    },
    remove: () => {
      map.mapPanZoom?.destroy();
      map.tooltip?.remove();
      place.replaceChildren();
    },
    isDrawn: () => place.querySelector('.svgMap-country') !== null,
    states: () =>
      new Set([...place.querySelectorAll('.svgMap-country')].map((one) => one.dataset.id).filter((id) => known.has(id))).size,
  };
});
