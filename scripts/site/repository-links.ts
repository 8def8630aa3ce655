import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { tags } from '../../rollup.config.js';
import { root } from '../files.js';
import { elementPath } from './elements.js';
import type { SiteFile } from './file.js';
import { parts, type Page } from './frame.js';
import { folderOf } from './gallery.js';
import { guideGroups, guidePath } from './guides.js';
import { html } from './html.js';
import type { Links } from './markdown.js';
import { between } from './paths.js';

/** Endings that browsers show as they are; other texts get one that they do. */
const shown = /\.(csv|json|png|txt)$/;

/**
 * Where links of the repository's texts lead in the site: to a page where there is one, else to a copy of
 * the file, which is taken down here to be written.
 */
export class RepositoryLinks {
  readonly #pages = new Map(guideGroups().flatMap(([, sources]) => sources.map((source) => [source, guidePath(source)])));
  readonly #copies = new Map<string, string>();
  readonly #folders = new Set<string>();

  /** Links as the page with this path writes them. */
  readonly from = (page: string): Links => ({
    file: (path) => between(page, this.#target(path)),
    element: (tag) => {
      const path = elementPath(tag);
      return tags().includes(tag) && path !== page ? between(page, path) : undefined;
    },
  });

  /** @throws Error for what is not there. */
  #target(path: string): string {
    const page = this.#pages.get(path);
    if (page !== undefined) return page;
    if (!existsSync(join(root, path))) throw new Error(`a link leads to ${path}, which is not there`);
    const isFolder = statSync(join(root, path)).isDirectory();
    if (/^demos(\/|$)/.test(path) && !path.endsWith('.ts')) {
      if (!isFolder) return path;
      const index = posix.join(path, 'index.html');
      if (!existsSync(join(root, index))) this.#folders.add(path.replace(/\/$/, ''));
      return index;
    }
    if (isFolder) throw new Error(`a link leads to the folder ${path}, which has no page`);
    const copy = `files/${path}${shown.test(path) ? '' : '.txt'}`;
    this.#copies.set(copy, path);
    return copy;
  }

  /** The files that pages have led to so far. */
  copies(): SiteFile[] {
    return [...this.#copies].map(([path, source]) => ({ path, data: readFileSync(join(root, source)) }));
  }

  /** A page for each folder of the gallery that pages have led to: a host may not list it. */
  folders(): Page[] {
    return [...this.#folders].map((folder) => ({
      path: `${folder}/index.html`,
      part: parts.gallery,
      title: folder,
      description: `Files of ${folder}.`,
      body: html`<h1>${folder}</h1>
<ul>
${folderOf(folder).map((file) => html`<li><a href="${posix.basename(file)}">${posix.basename(file)}</a></li>`)}
</ul>
`,
    }));
  }
}
