import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { findFiles, root } from '../files.js';
import type { SiteFile } from './file.js';

const packages = /(?:\.\.\/)+node_modules\/([^"']+)/g;

/**
 * The gallery as it stands in the repository, without its tests. What its pages load of packages is copied
 * along: many hosts do not serve a folder that is called `node_modules`.
 */
export function galleryFiles(): SiteFile[] {
  const vendored = new Map<string, SiteFile>();
  const files = findFiles(['demos/**']).filter((path) => !path.endsWith('.ts')).map((path): SiteFile => {
    const data = readFileSync(join(root, path));
    if (!path.endsWith('.html')) return { path, data };
    let text = data.toString().replace(packages, (address: string, file: string) => {
      const [name = ''] = /^(@[^/]+\/)?[^/]+/.exec(file) ?? [];
      for (const one of [file, `${name}/LICENSE`]) {
        const to = `vendor/${one}`;
        vendored.set(to, { path: to, data: readFileSync(join(root, 'node_modules', one)) });
      }
      return address.replace('node_modules/', 'vendor/');
    });
    if (path === 'demos/index.html') {
      const links = '<nav aria-label="Pages">\n';
      if (!text.includes(links)) throw new Error(`${path} has no ${links}`);
      text = text.replace(links, `${links}        <a href="../index.html">treaty-widgets</a>\n`);
    }
    return { path, data: text };
  });
  return [...files, ...vendored.values()];
}

/** Whether a path is a folder of the gallery, and the files in it. */
export function folderOf(path: string): string[] {
  const folder = path.replace(/\/$/, '');
  return findFiles(['demos/**']).filter((file) => posix.dirname(file) === folder && !file.endsWith('.ts'));
}
