/* Plotly's own small bundle for maps. */
import './plotly-assets.js';
import Plotly from 'plotly.js-geo-dist-min';
import world from 'bench:plotly-world';
import { start } from '../pages/page.js';
import { standingsAt } from '../pages/standings.js';
import { colours, labels, statuses } from '../pages/statuses.js';

const present = new Set(world.objects.countries.geometries.map(({ id }) => id));
const shown = (day) => standingsAt(day).filter(({ iso3 }) => present.has(iso3));

const values = (standings) => ({
  z: standings.map(({ status }) => statuses.indexOf(status)),
  text: standings.map(({ name, words }) => `${name}: ${words}`),
});

// Three flat colours rather than a ramp.
const scale = statuses.flatMap((status, place) => [
  [place / statuses.length, colours[status]],
  [(place + 1) / statuses.length, colours[status]],
]);

start((place, day) => {
  const standings = shown(day);
  void Plotly.newPlot(
    place,
    [
      {
        type: 'choropleth',
        locationmode: 'ISO-3',
        locations: standings.map(({ iso3 }) => iso3),
        ...values(standings),
        hovertemplate: '%{text}<extra></extra>',
        colorscale: scale,
        zmin: -0.5,
        zmax: statuses.length - 0.5,
        marker: { line: { color: '#fff' } },
        colorbar: {
          tickvals: statuses.map((_, index) => index),
          ticktext: statuses.map((status) => labels[status]),
        },
      },
    ],
    {
      geo: {
        projection: { type: 'natural earth', rotation: { lon: 11 } },
        showframe: false,
        showcoastlines: false,
        showland: true,
        landcolor: colours.neutral,
      },
      margin: { t: 0, r: 0, b: 0, l: 0 },
    },
    { displayModeBar: false },
  );
  return {
    update: (newDay) => {
      const { z, text } = values(shown(newDay));
      return Plotly.restyle(place, { z: [z], text: [text] });
    },
    remove: () => Plotly.purge(place),
    isDrawn: () => place.querySelector('.choroplethlayer path') !== null,
    states: () => place.querySelectorAll('.choroplethlayer path.choroplethlocation').length,
  };
});
