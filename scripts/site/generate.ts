import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledDataset } from '../../src/data/bundle.js';
import { languages as allLanguages, readLocale } from '../../src/cli/locale.js';
import { pageFiles, readIntegrity } from '../../src/cli/integrity.js';
import { instrumentFiles } from '../../src/cli/share/instruments.js';
import { stateFiles } from '../../src/cli/share/states.js';
import { version } from '../../src/cli/version.js';
import { inFolder } from '../../src/embed/release.js';
import type { ShareSite } from '../../src/embed/share/frame.js';
import { shareCss } from '../../src/embed/share/looks.js';
import { root } from '../files.js';
import { clientScript } from './client-script.js';
import { elementPages } from './elements.js';
import type { SiteFile } from './file.js';
import { pageText, type Page, type Site } from './frame.js';
import { galleryFiles } from './gallery.js';
import { guidePages } from './guides.js';
import { RepositoryLinks } from './repository-links.js';
import { startPage } from './start.js';

export interface Choice {
  /** Address that the folder will have, with its slash. */
  readonly base?: string | undefined;
  /** Languages of the pages of instruments and States; left out, all six. English is among them. */
  readonly languages?: readonly string[];
  /** Instruments that have a page; left out, all. */
  readonly instruments?: readonly string[];
}

/** The site's own pages and what they need; without those of instruments and States, the gallery and the library. */
export async function ownFiles({ base, languages = allLanguages }: Choice = {}): Promise<SiteFile[]> {
  const site: Site = { version: version(), dataVersion: bundledDataset().version, base };
  const links = new RepositoryLinks();
  const pages: Page[] = [startPage(languages, links.from), ...elementPages(links.from), ...guidePages(links.from, await readIntegrity())];
  return [
    ...[...pages, ...links.folders()].map((page) => ({ path: page.path, data: pageText(page, site) })),
    ...links.copies(),
    ...['site.css', 'icon.svg'].map((path) => ({ path, data: readFileSync(join(root, 'scripts/site', path)) })),
    { path: 'site.js', data: await clientScript() },
    { path: 'LICENSE.txt', data: readFileSync(join(root, 'LICENSE')) },
  ];
}

/** What pages load of the library, with compressed copies where there are. @throws Error where it was not built. */
async function libraryFiles(): Promise<SiteFile[]> {
  const names = await pageFiles();
  if (names.length === 0) throw new Error('dist/ is not built: npm run build');
  return names.flatMap((name) =>
    ['', '.br', '.gz'].flatMap((ending) => {
      try {
        return [{ path: `dist/${name}${ending}`, data: readFileSync(join(root, 'dist', name + ending)) }];
      } catch (error) {
        if (ending === '') throw error;
        return [];
      }
    }),
  );
}

/** A list of all pages for search engines. */
function sitemap(base: string, paths: readonly string[]): string {
  const address = (path: string) => inFolder(base, path.replace(/(^|\/)index\.html$/, '$1')).replaceAll('&', '&amp;');
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${paths.map((path) => `<url><loc>${address(path)}</loc></url>`).join('\n')}
</urlset>
`;
}

/** All files of the site, one after another. */
export async function* siteFiles(choice: Choice = {}): AsyncGenerator<SiteFile> {
  const { base, languages = allLanguages } = choice;
  const { states, instruments } = bundledDataset();
  const ids = choice.instruments ?? instruments.map(({ id }) => id);
  const locales = await Promise.all(languages.map(readLocale));
  const share: ShareSite = { base, languages, states: true, home: { path: 'index.html', name: 'treaty-widgets' } };
  const release = { library: '../dist/', version: version(), frozen: false, integrity: {} };
  const paths: string[] = [];
  const tell = (file: SiteFile): SiteFile => {
    if (file.path.endsWith('.html') && !file.path.startsWith('dist/')) paths.push(file.path);
    return file;
  };
  for (const file of [...(await ownFiles(choice)), ...galleryFiles(), ...(await libraryFiles())]) yield tell(file);
  for await (const { name, data } of instrumentFiles({ ids, day: undefined, locales, release }, share)) yield tell({ path: name, data });
  for (const { name, data } of stateFiles({ codes: states.map(({ iso3 }) => iso3), day: undefined, locales, release }, share)) yield tell({ path: name, data });
  yield { path: 'share.css', data: shareCss };
  if (base !== undefined) yield { path: 'sitemap.xml', data: sitemap(base, paths) };
}
