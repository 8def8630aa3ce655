import type { Locale } from '../../i18n/locale.js';
import { escapeXml } from '../../export/svg.js';

/** Who may be asked, and what else a sender wants said; from the configuration file. */
export interface KitConfig {
  readonly contact: string;
  readonly terms: string;
}

/** Stands where the sender has not said who may be asked. */
export const noContact = '[contact: name, address, telephone — set "contact" in the file given with --config]';

/** What may be done with a kit, and with what in it. */
export function termsText({ terms }: KitConfig): string {
  return [
    'Terms of use',
    '',
    ...(terms ? [terms, ''] : []),
    'The pictures were drawn with treaty-widgets, whose code is under the MIT licence.',
    'The boundaries derive from UN Geodata, which are not openly licensed: the licence of the code does not cover them.',
    'The facts are those of the sources named in sources.txt and below each picture.',
    'The letters in the pictures are those of Noto Sans, under the SIL Open Font License 1.1.',
    'Date, source and disclaimer stand inside each picture: keep them there.',
    '',
  ].join('\n');
}

/** One picture of the kit's overview. */
export interface KitEntry {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly result: string;
  /** Files by kind, relative to the archive. */
  readonly files: readonly { readonly kind: string; readonly path: string }[];
  /** The picture to show, if the kit has one. */
  readonly picture: string | undefined;
}

const css = `body{font:16px/1.45 'Noto Sans',system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#1b2a35;background:#fff}
article{margin:2rem 0;border-top:1px solid #c9cfd4;padding-top:1rem}img{display:block;width:100%;height:auto;border:1px solid #c9cfd4}
h2{margin-top:3rem}h3{margin:0}p{margin:.25rem 0 .75rem}a{color:#00679e}nav a,.files a{margin-inline-end:1rem}`;

/** The page that shows a kit: nothing in it is fetched from elsewhere, and no script runs. */
export function indexPage(
  entries: readonly KitEntry[],
  names: ReadonlyMap<string, string>,
  others: readonly string[],
): string {
  const languages = [...new Set(entries.map(({ language }) => language))];
  const link = (path: string, text: string) => `<a href="${escapeXml(path)}">${escapeXml(text)}</a>`;
  const article = ({ title, result, files, picture }: KitEntry) => `<article><h3>${escapeXml(title)}</h3><p>${escapeXml(result)}</p>
${picture ? `<img src="${escapeXml(picture)}" alt="${escapeXml(`${title}. ${result}`)}" loading="lazy">` : ''}
<p class="files">${files.map(({ kind, path }) => link(path, kind)).join(' ')}</p></article>`;
  const sections = languages.map((language) => {
    const own = entries.filter((one) => one.language === language);
    return `<section lang="${language}" dir="${own[0]?.direction ?? 'ltr'}" id="${language}"><h2>${escapeXml(names.get(language) ?? language)}</h2>
${own.map(article).join('\n')}</section>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Press kit</title><style>${css}</style></head>
<body><h1>Press kit</h1><nav>${languages.map((one) => `<a href="#${one}" lang="${one}">${escapeXml(names.get(one) ?? one)}</a>`).join(' ')}</nav>
<p>${others.map((path) => link(path, path)).join(' ')}</p>
${sections.join('\n')}
</body></html>
`;
}

/** A page of sentences with their numbers: what a journalist reads first. */
export function factSheet(
  heading: string,
  sentences: readonly string[],
  notes: readonly string[],
  contact: string,
): string {
  return `<h1>${escapeXml(heading)}</h1><ul>${sentences.map((one) => `<li>${escapeXml(one)}</li>`).join('')}</ul>
<footer>${notes.map((one) => `<p>${escapeXml(one)}</p>`).join('')}<p>${escapeXml(contact)}</p></footer>`;
}

export const factSheetCss = `body{color:#1b2a35;line-height:1.4;font-size:14px}h1{font-size:22px;margin:0 0 12px}li{margin:0 0 7px}ul{padding-inline-start:1.2em}footer{color:#55636e;font-size:11px;border-top:1px solid #c9cfd4;margin-top:14px}`;

/** The fact sheet as a page of its own. */
export function factSheetPage(body: string, title: string, { language, direction }: Locale): string {
  return `<!doctype html>
<html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeXml(title)}</title>
<style>body{font-family:'Noto Sans',system-ui,sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem}${factSheetCss}</style></head><body>${body}</body></html>
`;
}
