/* Vega-Lite through vega-embed, drawing on a canvas as it does by default. */
import { changeset } from 'vega';
import embed from 'vega-embed';
import world from 'bench:world';
import { start } from '../pages/page.js';
import { standingsAt } from '../pages/standings.js';
import { colours, labels, statuses } from '../pages/statuses.js';
import { stateCount } from './features.js';

const rows = (day) =>
  standingsAt(day).map(({ iso3, name, status, words }) => ({ iso3, name, status: labels[status], words }));

const spec = (place, day) => ({
  width: place.clientWidth - 150,
  height: place.clientHeight - 40,
  config: { view: { stroke: null } },
  projection: { type: 'equalEarth' },
  layer: [
    {
      data: { values: world, format: { type: 'topojson', feature: 'countries' } },
      mark: { type: 'geoshape', fill: colours.neutral, stroke: '#fff' },
    },
    {
      data: { values: world, format: { type: 'topojson', feature: 'countries' } },
      transform: [
        { filter: "datum.properties.iso3 !== ''" },
        {
          lookup: 'properties.iso3',
          from: { data: { name: 'statuses' }, key: 'iso3', fields: ['name', 'status', 'words'] },
        },
      ],
      mark: { type: 'geoshape', stroke: '#fff' },
      encoding: {
        color: {
          field: 'status',
          type: 'nominal',
          scale: {
            domain: statuses.map((status) => labels[status]),
            range: statuses.map((status) => colours[status]),
          },
        },
        tooltip: [
          { field: 'name', type: 'nominal' },
          { field: 'words', type: 'nominal' },
        ],
      },
    },
  ],
  datasets: { statuses: rows(day) },
});

start((place, day) => {
  let embedded;
  void embed(place, spec(place, day), { actions: false }).then((result) => (embedded = result));
  return {
    update: (newDay) =>
      embedded?.view.change('statuses', changeset().remove(() => true).insert(rows(newDay))).runAsync(),
    remove: () => embedded?.finalize(),
    isDrawn: () => embedded !== undefined,
    states: () => stateCount,
  };
});
