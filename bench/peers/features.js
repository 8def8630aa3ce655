/* The world as GeoJSON, for libraries that take no TopoJSON; made once for a page. */
import { feature } from 'topojson-client';
import world from 'bench:world';

export const collection = feature(world, world.objects.countries);

/** How many States the collection has. */
export const stateCount = collection.features.filter(({ properties }) => properties.iso3).length;
