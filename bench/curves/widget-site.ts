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
 * @param host a script of the page around it, which comes first and may set properties
 */
export function widgetSite(
  tag: string,
  attributes: (size: number) => string,
  host: (size: number) => string = () => '',
): Site {
  return {
    id: `grown-${tag}`,
    name: tag,
    page: ({ maps: size }) => {
      const script = host(size);
      return page(
        { maps: 1 },
        `<${tag} ${attributes(size)}></${tag}>`,
        `${script && `<script type="module">${script}</script>`}${scriptTag(`${tag}.js`)}`,
      );
    },
    file: shippedFile,
    driver,
  };
}
