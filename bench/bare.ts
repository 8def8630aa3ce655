/*
 * The page to compare with: the world as d3-geo and topojson-client draw it, a path with a title
 * and a colour for every State, and nothing else.
 */
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-110m.json' with { type: 'json' };

const topology = world as unknown as Topology<{
  countries: GeometryCollection<{ name: string }>;
}>;
const { features } = feature(topology, topology.objects.countries);
const projection = geoNaturalEarth1().rotate([-11, 0]).fitSize([960, 480], {
  type: 'FeatureCollection',
  features,
});
const path = geoPath(projection);
const namespace = 'http://www.w3.org/2000/svg';

const svg = document.createElementNS(namespace, 'svg');
svg.setAttribute('viewBox', '0 0 960 480');
svg.setAttribute('width', '960');
for (const [index, country] of features.entries()) {
  const shape = document.createElementNS(namespace, 'path');
  shape.setAttribute('d', path(country) ?? '');
  shape.setAttribute('fill', ['#009edb', '#b9def0', '#d9d3c7'][index % 3] ?? '');
  shape.setAttribute('stroke', '#fff');
  shape.setAttribute('data-state', String(country.id));
  const title = document.createElementNS(namespace, 'title');
  title.textContent = country.properties.name;
  shape.append(title);
  svg.append(shape);
}
document.body.append(svg);
