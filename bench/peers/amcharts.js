/* amCharts 5, drawing on a canvas, which is all it does. */
import { Color, Legend, Root, Tooltip } from '@amcharts/amcharts5';
import { MapChart, MapPolygonSeries, geoNaturalEarth1 } from '@amcharts/amcharts5/map';
import { start } from '../pages/page.js';
import { standingsAt } from '../pages/standings.js';
import { colours, labels, statuses } from '../pages/statuses.js';
import { collection, stateCount } from './features.js';

const colourOf = (status) => Color.fromString(colours[status]);
const present = new Set(collection.features.map(({ id }) => id));

const rows = (day) =>
  standingsAt(day)
    .filter(({ iso3 }) => present.has(iso3))
    .map(({ iso3, name, status, words }) => ({
      id: iso3,
      words: `${name}: ${words}`,
      settings: { fill: colourOf(status) },
    }));

start((place, day) => {
  const root = Root.new(place);
  const chart = root.container.children.push(
    MapChart.new(root, { projection: geoNaturalEarth1(), panX: 'none', panY: 'none', wheelY: 'none' }),
  );
  const series = chart.series.push(
    MapPolygonSeries.new(root, { geoJSON: collection }),
  );
  series.mapPolygons.template.setAll({
    fill: colourOf('neutral'),
    stroke: Color.fromString('#fff'),
    tooltipText: '{words}',
    templateField: 'settings',
    interactive: true,
  });
  series.set('tooltip', Tooltip.new(root, {}));
  series.data.setAll(rows(day));
  const legend = chart.children.push(Legend.new(root, { nameField: 'name', fillField: 'color', strokeField: 'color' }));
  legend.data.setAll(statuses.map((status) => ({ name: labels[status], color: colourOf(status) })));
  let drawn = false;
  series.events.once('datavalidated', () => root.events.once('frameended', () => (drawn = true)));
  return {
    update: (newDay) => series.data.setAll(rows(newDay)),
    remove: () => root.dispose(),
    isDrawn: () => drawn,
    states: () => stateCount,
  };
});
