/**
 * Makes `data/boundaries/` out of its two published sources. Needed only when the
 * boundaries themselves change: what it writes is committed, and everything else
 * reads that. See `data/boundaries/README.md`.
 *
 *     npm run boundaries
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { csvFormatRows } from 'd3-dsv';
import { areaRule, areaRules } from './boundaries-areas.js';
import { markers } from './boundaries-markers.js';
import { atlasLayers, worldLayers } from './boundaries-source.js';
import { worldTopology } from './boundaries-topology.js';
import { cutAbyei, cutLakes, drawLines, readWorld } from './boundaries-world.js';

const cache = fileURLToPath(new URL('../../.cache/boundaries/', import.meta.url));
const target = new URL('../boundaries/', import.meta.url);

const layers = worldLayers(cache);
const world = readWorld(layers);
const marks = markers(world);
cutAbyei(world);
cutLakes(world, layers);
const lines = drawLines(world, atlasLayers(cache));

for (const { id } of areaRules) {
  if (!world.has(id)) throw new Error(`the rule for ${id} has no area`);
}
const areas = [...world.keys()].sort().map(areaRule);

mkdirSync(target, { recursive: true });
const write = (name: string, text: string) =>
  writeFileSync(new URL(name, target), text.endsWith('\n') ? text : `${text}\n`);

write('world.topo.json', JSON.stringify(worldTopology(world, lines)));
write(
  'areas.csv',
  csvFormatRows([
    ['id', 'owner', 'treatment', 'note'],
    ...areas.map(({ id, owner, treatment, note }) => [id, owner, treatment, note]),
  ]),
);
write(
  'markers.csv',
  csvFormatRows([
    ['iso3', 'longitude', 'latitude', 'source'],
    ...marks.map(({ id, at, source }) => [id, String(at[0]), String(at[1]), source]),
  ]),
);
