import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A package the boundaries are made from, pinned to the byte. */
export interface Source {
  readonly name: string;
  readonly version: string;
  readonly file: string;
  /** Of the packed tarball, in hexadecimal. */
  readonly sha512: string;
  /** The one file taken out of the tarball. */
  readonly member: string;
}

export const plotly: Source = {
  name: 'plotly.js',
  version: '3.7.0',
  file: 'plotly.js-3.7.0.tgz',
  sha512:
    'af5effc3739bfc4f80d6fa8ddfcd8f57fe83cfe200c40b31342a5672719f1852' +
    'ea13433abcf51afaf7bb1cf862beb97d2cc89c660d85cb453919ba5ab87a37d8',
  member: 'package/dist/plotly-geo-assets.js',
};

export const worldAtlas: Source = {
  name: 'world-atlas',
  version: '2.0.2',
  file: 'world-atlas-2.0.2.tgz',
  sha512:
    '2177d5d2ac25297a5c933d458705d5c0a46388884e9d6b6d3ac926e42b7132c8' +
    'e013f317018447589aa05cea4cf0891c3c1a179f24d4e651477186b90a11b42d',
  member: 'package/countries-50m.json',
};

/** The layers of plotly's `world_50m` that are used here. */
export type WorldLayers = Topology<{ countries: GeometryCollection; lakes: GeometryCollection }>;

/** World-atlas' countries; each has a `name` in its properties. */
export type AtlasLayers = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/**
 * Fetches a pinned package into `cache` (once) and returns the text of its one file.
 * @throws {Error} when the tarball is not the one that was looked at.
 */
export function fetchSource(source: Source, cache: string): string {
  const tarball = join(cache, source.file);
  if (!existsSync(tarball)) {
    mkdirSync(cache, { recursive: true });
    const wanted = `${source.name}@${source.version}`;
    execFileSync('npm', ['pack', wanted, '--silent', '--pack-destination', cache]);
  }
  const found = createHash('sha512').update(readFileSync(tarball)).digest('hex');
  if (found !== source.sha512) {
    throw new Error(`${source.file}: sha512 is ${found}, expected ${source.sha512}`);
  }
  const maxBuffer = 64 * 1024 * 1024;
  return execFileSync('tar', ['-xzOf', tarball, source.member], { maxBuffer, encoding: 'utf8' });
}

/** Reads the UN-derived world layers out of plotly's script. */
export function worldLayers(cache: string): WorldLayers {
  // The file is a script that assigns its layers to `module.exports`; it wants a `window`.
  const sandbox = { window: {}, module: { exports: {} as unknown } };
  runInNewContext(fetchSource(plotly, cache), sandbox);
  const assets = sandbox.module.exports as { topojson: Record<string, WorldLayers> };
  // Through JSON, so that nothing of the other realm (its own Array, say) stays behind.
  return JSON.parse(JSON.stringify(assets.topojson['world_50m'])) as WorldLayers;
}

/** Reads world-atlas' countries: used for the Line of Control and the Kosovo line only. */
export function atlasLayers(cache: string): AtlasLayers {
  return JSON.parse(fetchSource(worldAtlas, cache)) as AtlasLayers;
}
