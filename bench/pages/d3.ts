/*
 * The page to compare with: the world as d3-geo and topojson-client draw it, a path with a title
 * and a colour for every State, a legend, and nothing else.
 */
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import world from 'bench:world';
import { start } from './page.js';
import { drawAreas } from './svg.js';

start((place, day) => {
  const collection = feature(world, world.objects.countries);
  const projection = geoNaturalEarth1().rotate([-11, 0]).fitSize([960, 480], collection);
  const path = geoPath(projection);
  const areas = collection.features.map((one) => ({ ...one.properties, path: path(one) ?? '' }));
  return drawAreas(place, areas, day);
});
