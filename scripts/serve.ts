/*
 * `npm start`: builds, serves the gallery, and builds again when a source changes.
 *
 *   PORT=3000 npm start      another port than 8080
 *   HOST=0.0.0.0 npm start   for other machines too; otherwise only this one is answered
 */
import { join } from 'node:path';
import { build, explain } from './build.js';
import { createDemoServer, listen } from './demo-server.js';
import { root } from './files.js';
import { watchFolder } from './watch.js';

/** Builds on every change; changes during a build are gathered into one build after it. */
function rebuildOnChange(folders: readonly string[]): void {
  let building = false;
  let again = false;
  const rebuild = async (): Promise<void> => {
    if (building) {
      again = true;
      return;
    }
    building = true;
    const start = performance.now();
    try {
      await build('browser');
      console.log(
        `Built again in ${((performance.now() - start) / 1000).toFixed(1)} s; reload the page`,
      );
    } catch (error) {
      // The last good build stays in place while the source is being mended.
      console.error(`The build failed: ${explain(error)}`);
    }
    building = false;
    if (again) {
      again = false;
      await rebuild();
    }
  };
  const concerns = (name: string) => /\.(ts|json)$/.test(name) && !/\.test\.ts$/.test(name);
  for (const folder of folders) {
    watchFolder(join(root, folder), concerns, () => void rebuild());
  }
}

function portFrom(words: string | undefined): number {
  if (words === undefined || words === '') return 8080;
  const port = Number(words);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT is ${words}, which is not a port`);
  }
  return port;
}

try {
  const port = portFrom(process.env['PORT']);
  const server = createDemoServer();
  // Take the port first: there is no point in building for one that is taken.
  const address = await listen(server, port, process.env['HOST'] || undefined);
  console.log('Building…');
  await build();
  rebuildOnChange(['src', 'data/bundle']);
  console.log(`The gallery is at ${address}`);
} catch (error) {
  console.error(`npm start: ${explain(error)}`);
  process.exit(1);
}
