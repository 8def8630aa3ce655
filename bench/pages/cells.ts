/*
 * A host's own regions, as many as the address says, drawn with d3-geo alone.
 */
import days from 'bench:days';
import { geoIdentity, geoPath } from 'd3-geo';
import { cells } from './cells-of.js';
import { start } from './page.js';
import { drawAreas } from './svg.js';

const path = geoPath(geoIdentity());
const count = Number(new URLSearchParams(location.search).get('maps'));

start((place, day) => {
  const areas = cells(count).map((ring, at) => {
    const coordinates = [[...ring, ring[0]]] as [number, number][][];
    return { iso3: days[at]?.[0] ?? '', name: `Region ${at}`, path: path({ type: 'Polygon', coordinates }) ?? '' };
  });
  return drawAreas(place, areas, day);
});
