import { readdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/**
 * Calls once after files below a folder changed and then were quiet for a moment.
 *
 * Every folder has a watcher of its own: Node's recursive one loses files that an editor replaces
 * on Linux. Folders that are added later are watched too.
 *
 * @returns a function that ends the watching.
 */
export function watchFolder(
  folder: string,
  concerns: (name: string) => boolean,
  changed: () => void,
  quietMilliseconds = 150,
): () => void {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;

  const watchBelow = (path: string) => {
    if (watchers.has(path)) return;
    try {
      const watcher = watch(path, (event, name) => {
        if (event === 'rename') watchBelowChildren(path);
        if (name === null || !concerns(name)) return;
        clearTimeout(timer);
        timer = setTimeout(changed, quietMilliseconds);
      });
      const forget = () => {
        watcher.close();
        watchers.delete(path);
      };
      // A folder that is removed ends its watcher with an error on some systems.
      watcher.once('error', forget);
      watchers.set(path, watcher);
      watchBelowChildren(path);
    } catch {
      // The folder was removed between being listed and being watched.
    }
  };
  const watchBelowChildren = (path: string) => {
    try {
      for (const entry of readdirSync(path, { withFileTypes: true })) {
        if (entry.isDirectory()) watchBelow(join(path, entry.name));
      }
    } catch {
      watchers.get(path)?.close();
      watchers.delete(path);
    }
  };

  watchBelow(folder);
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
    watchers.clear();
  };
}
