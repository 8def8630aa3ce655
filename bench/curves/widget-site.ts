import { bundlePage } from '../bundle.js';
import { page, scriptTag, shippedFile, type Site } from '../site.js';

/** Ready when one widget has said so. */
const driver = `
  window.ready = false;
  addEventListener('treaty-ready', () => { window.ready = true; });
  window.bench = { isDrawn: () => window.ready, states: () => 0 };`;

/**
 * A page with one of this library's widgets, as large as its address says.
 *
 * @param attributes of the tag, at a size
 * @param host a script of the page around it, below `bench/`, which comes first and sets properties
 */
export async function widgetSite(
  tag: string,
  attributes: (size: number) => string,
  host?: string,
): Promise<Site> {
  const script = host === undefined ? undefined : Buffer.from((await bundlePage(host)).script);
  return {
    id: `grown-${tag}${script ? '-own' : ''}`,
    name: tag,
    page: ({ maps: size }) =>
      page(
        { maps: 1 },
        `<${tag} ${attributes(size)}></${tag}>`,
        `${script ? scriptTag('host.js') : ''}${scriptTag(`${tag}.js`)}`,
      ),
    file: (name) => (name === 'host.js' ? script : shippedFile(name)),
    driver,
  };
}
