/* Apache ECharts, only its parts for maps, drawing on a canvas as it does by default. */
import { MapChart } from 'echarts/charts';
import { TooltipComponent, VisualMapComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { geoNaturalEarth1 } from 'd3-geo';
import { start } from '../pages/page.js';
import { standingsAt } from '../pages/standings.js';
import { colours, labels, statuses } from '../pages/statuses.js';
import { collection, stateCount } from './features.js';

use([MapChart, TooltipComponent, VisualMapComponent, CanvasRenderer]);
registerMap('world', collection);

// It has no projections: its manual takes them from d3-geo. Without, areas across the date line break.
const projection = geoNaturalEarth1().rotate([-11, 0]);

const rows = (day) =>
  standingsAt(day).map(({ iso3, name, status, words }) => ({
    name: iso3,
    value: statuses.indexOf(status),
    words: `${name}: ${words}`,
  }));

start((place, day) => {
  const chart = init(place);
  let drawn = false;
  chart.on('rendered', () => (drawn = true));
  chart.setOption({
    animation: false,
    tooltip: { formatter: ({ data }) => data?.words ?? '' },
    visualMap: {
      type: 'piecewise',
      pieces: statuses.map((status, value) => ({
        value,
        label: labels[status],
        color: colours[status],
      })),
    },
    series: [
      {
        type: 'map',
        map: 'world',
        nameProperty: 'iso3',
        projection: {
          project: (point) => projection(point),
          unproject: (point) => projection.invert(point),
          stream: projection.stream,
        },
        itemStyle: { areaColor: colours.neutral, borderColor: '#fff' },
        data: rows(day),
      },
    ],
  });
  return {
    update: (newDay) => chart.setOption({ series: [{ data: rows(newDay) }] }),
    remove: () => chart.dispose(),
    isDrawn: () => drawn,
    states: () => stateCount,
  };
});
