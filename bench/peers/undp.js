/* The choropleth map of the United Nations Development Programme's library, which is React's. */
import { ChoroplethMap } from '@undp/data-viz/ChoroplethMap';
import '@undp/data-viz/style.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { start } from '../pages/page.js';
import { standingsAt } from '../pages/standings.js';
import { colours, labels, statuses } from '../pages/statuses.js';
import { collection } from './features.js';

const present = new Set(collection.features.map(({ id }) => id));

const map = (place, day) =>
  createElement(ChoroplethMap, {
    data: standingsAt(day)
      .filter(({ iso3 }) => present.has(iso3))
      .map(({ iso3, name, status, words }) => ({
        id: iso3,
        x: labels[status],
        data: { words: `${name}: ${words}` },
      })),
    scaleType: 'categorical',
    colorDomain: statuses.map((status) => labels[status]),
    colors: statuses.map((status) => colours[status]),
    colorLegendTitle: 'Status',
    mapData: collection,
    mapProperty: 'iso3',
    rewindCoordinatesInMapData: false,
    mapNoDataColor: colours.neutral,
    mapBorderColor: '#fff',
    mapProjection: 'naturalEarth',
    isWorldMap: true,
    zoomInteraction: 'noZoom',
    animate: false,
    tooltip: ({ data }) => data?.words ?? '',
    width: place.clientWidth,
    height: place.clientHeight,
  });

start((place, day) => {
  const root = createRoot(place);
  root.render(map(place, day));
  return {
    update: (newDay) => root.render(map(place, newDay)),
    remove: () => root.unmount(),
    isDrawn: () => place.querySelectorAll('svg path').length > 100,
    states: () => present.size - 1,
  };
});
