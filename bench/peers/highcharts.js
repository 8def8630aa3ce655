/* Highcharts Maps. */
import Highcharts from 'highcharts/esm/highmaps.js';
import world from 'bench:world';
import { start } from '../pages/page.js';
import { standingsAt } from '../pages/standings.js';
import { colours, labels, statuses } from '../pages/statuses.js';

const rows = (day) =>
  standingsAt(day).map(({ iso3, name, status, words }) => ({
    iso3,
    value: statuses.indexOf(status),
    words: `${name}: ${words}`,
  }));

start((place, day) => {
  const chart = Highcharts.mapChart(place, {
    chart: { animation: false },
    title: { text: undefined },
    accessibility: { enabled: false },
    colorAxis: {
      dataClasses: statuses.map((status, value) => ({
        from: value,
        to: value,
        name: labels[status],
        color: colours[status],
      })),
    },
    tooltip: { headerFormat: '', pointFormat: '{point.words}' },
    series: [
      {
        mapData: world,
        joinBy: 'iso3',
        animation: false,
        nullColor: colours.neutral,
        borderColor: '#fff',
        data: rows(day),
      },
    ],
  });
  return {
    update: (newDay) => chart.series[0].setData(rows(newDay), true, false),
    remove: () => chart.destroy(),
    isDrawn: () => place.querySelector('.highcharts-point') !== null,
    states: () => chart.series[0].points.filter(({ iso3, graphic }) => iso3 && graphic).length,
  };
});
