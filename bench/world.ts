/*
 * What every contestant draws: the world of `world-atlas` at 1:110 million with the codes of this
 * library's data, and who had signed and consented to one instrument, and when. A contestant that
 * brings a map of its own takes only the days from here.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoCentroid, geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { root } from '../scripts/files.js';
import { bundledDataset } from '../src/data/bundle.js';

/** The instrument that every page shows. */
export const instrument = 'financing-1999';

/** Of an area of the map; `iso3` is empty where no State of the data is meant. */
export interface AreaProperties {
  readonly iso3: string;
  readonly name: string;
}

export type World = Topology<{ countries: GeometryCollection<AreaProperties> }>;

/** A State's codes and its days: of signature and of consent, empty where it did neither. */
export type StateDays = readonly [iso3: string, iso2: string, name: string, signed: string, bound: string];

interface StateRecord {
  readonly iso3: string;
  readonly iso2: string;
  readonly m49: string;
  readonly names: { readonly en: string };
}

function stateRecords(): readonly StateRecord[] {
  return JSON.parse(readFileSync(join(root, 'data/states.json'), 'utf8')) as StateRecord[];
}

/** The days of all 197 States. */
export function stateDays(): readonly StateDays[] {
  const acts = bundledDataset().actsOf(instrument);
  return stateRecords().map(({ iso3, iso2, names }) => {
    const own = acts.filter(({ party, date }) => party === iso3 && date !== '');
    const first = (signature: boolean) =>
      own
        .filter(({ action }) => (action === 'signature') === signature)
        .map(({ date }) => date)
        .sort()[0] ?? '';
    return [iso3, iso2, names.en, first(true), first(false)];
  });
}

/** The topology, without Antarctica, which this library leaves out too. */
export function world(): World {
  const path = join(root, 'node_modules/world-atlas/countries-110m.json');
  const atlas = JSON.parse(readFileSync(path, 'utf8')) as Topology<{
    countries: GeometryCollection<{ name: string }>;
  }>;
  const states = new Map(stateRecords().map((state) => [state.m49, state]));
  const antarctica = '010';
  const { countries } = atlas.objects;
  const geometries = countries.geometries
    .filter(({ id }) => id !== antarctica)
    .map((geometry) => {
      const state = states.get(String(geometry.id));
      const { iso3 = '' } = state ?? {};
      return { ...geometry, id: iso3, properties: { iso3, name: state?.names.en ?? '' } };
    });
  return { ...atlas, objects: { countries: { ...countries, geometries } } } as World;
}

/** An area as a path for a drawing of 960 by 480. */
export type ProjectedArea = readonly [iso3: string, name: string, path: string];

/** The same world, projected beforehand, in tenths of a pixel. */
export function projectedAreas(): readonly ProjectedArea[] {
  const topology = world();
  const collection = feature(topology, topology.objects.countries);
  const path = geoPath(geoNaturalEarth1().rotate([-11, 0]).fitSize([960, 480], collection)).digits(1);
  return collection.features.map((one) => [
    one.properties.iso3,
    one.properties.name,
    path(one) ?? '',
  ]);
}

/** The topology in the form of Plotly's own base maps: with centroids, and layers that may be empty. */
export function plotlyWorld(): unknown {
  const topology = world();
  const { countries } = topology.objects;
  const centroids = feature(topology, countries).features.map((one) => geoCentroid(one));
  const geometries = countries.geometries.map((geometry, place) => ({
    ...geometry,
    properties: { ct: centroids[place] },
  }));
  const layer = (list: readonly unknown[]) => ({ type: 'GeometryCollection', geometries: list });
  return {
    ...topology,
    objects: {
      countries: layer(geometries),
      land: layer(geometries.filter(({ id }) => id === '')),
      coastlines: layer([]),
      ocean: layer([]),
      lakes: layer([]),
      rivers: layer([]),
      subunits: layer([]),
    },
  };
}
