/*
 * A floor: paths projected when the page was built, no library at all.
 */
import paths from 'bench:paths';
import { start } from './page.js';
import { drawAreas } from './svg.js';

const areas = paths.map(([iso3, name, path]) => ({ iso3, name, path }));

start((place, day) => drawAreas(place, areas, day));
