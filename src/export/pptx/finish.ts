import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { escapeXml } from '../svg.js';
import { validChart, validPresentation, validSlide } from './valid.js';

/** What PptxGenJS cannot say of a shape and PowerPoint can; by the shape's name. */
export interface Finish {
  /** Alternative text. */
  readonly description?: string;
  /** The group it belongs to. */
  readonly group?: string;
  /** A pattern in place of its plain fill; colours of six digits. */
  readonly pattern?: { readonly preset: string; readonly line: string; readonly ground: string };
}

/** Name, alternative text and box of a group of shapes. */
export interface GroupOf {
  readonly description: string;
}

const shape = /<p:sp>.*?<\/p:sp>/gs;
const nameIn = /<p:cNvPr id="(\d+)" name="([^"]*)"/;

function finished(xml: string, finish: Finish | undefined): string {
  if (!finish) return xml;
  const { description, pattern } = finish;
  let text = xml;
  if (description) text = text.replace(nameIn, (whole) => `${whole} descr="${escapeXml(description)}"`);
  if (pattern) {
    const { preset, line, ground } = pattern;
    const fill = `<a:pattFill prst="${preset}"><a:fgClr><a:srgbClr val="${line}"/></a:fgClr><a:bgClr><a:srgbClr val="${ground}"/></a:bgClr></a:pattFill>`;
    // The first fill is the shape's own, behind its geometry; the others are its line's and its text's.
    text = text.replace(/(<\/a:(?:custGeom|prstGeom)>)<a:solidFill>.*?<\/a:solidFill>/s, `$1${fill}`);
  }
  return text;
}

const entities: Readonly<{ [name: string]: string }> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };

/** What an attribute says. */
const plainText = (xml: string) => xml.replace(/&([#\w]+);/g, (whole, name: string) => entities[name] ?? whole);

/** The box of shapes, from their offsets and extents, in EMU. */
function boxOf(shapes: readonly string[]): string {
  const boxes = shapes.flatMap((one) => {
    const [, x, y, w, h] = /<a:off x="(-?\d+)" y="(-?\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"\/>/.exec(one) ?? [];
    return x === undefined ? [] : [[Number(x), Number(y), Number(x) + Number(w), Number(y) + Number(h)] as const];
  });
  const [left, top] = [Math.min(...boxes.map(([x]) => x)), Math.min(...boxes.map(([, y]) => y))];
  const [right, bottom] = [Math.max(...boxes.map(([, , x]) => x)), Math.max(...boxes.map(([, , , y]) => y))];
  const [off, ext] = [`x="${left}" y="${top}"`, `cx="${right - left}" cy="${bottom - top}"`];
  // Inside a group places are those of the slide.
  return `<a:xfrm><a:off ${off}/><a:ext ${ext}/><a:chOff ${off}/><a:chExt ${ext}/></a:xfrm>`;
}

/** A slide's XML with its shapes finished and grouped. */
export function finishSlide(
  xml: string,
  finishes: ReadonlyMap<string, Finish>,
  groups: ReadonlyMap<string, GroupOf>,
): string {
  const members = new Map<string, string[]>();
  const place = (group: string) => `<!--group ${group}-->`;
  const text = xml.replace(shape, (one) => {
    const name = plainText(nameIn.exec(one)?.[2] ?? '');
    const finish = finishes.get(name);
    const done = finished(one, finish);
    if (finish?.group === undefined) return done;
    const known = members.get(finish.group);
    known?.push(done);
    if (known) return '';
    members.set(finish.group, [done]);
    return place(finish.group);
  });
  const grouped = [...members].reduce((all, [group, shapes]) => {
    const description = escapeXml(groups.get(group)?.description ?? '');
    const head = `<p:nvGrpSpPr><p:cNvPr id="0" name="${escapeXml(group)}" descr="${description}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>`;
    return all.replace(place(group), () => `<p:grpSp>${head}<p:grpSpPr>${boxOf(shapes)}</p:grpSpPr>${shapes.join('')}</p:grpSp>`);
  }, text);
  // Each thing on a slide has a number of its own; PptxGenJS gives a table one that a shape may have.
  let id = 0;
  return grouped.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${++id}"`);
}

/** The day every file in the archive is dated: an archive made twice is the same twice. */
const epoch = new Date(Date.UTC(2000, 0, 1, 12));

/** Charts and their workbooks numbered from 1: PptxGenJS counts on from deck to deck. */
function renumbered(files: Readonly<{ [path: string]: Uint8Array }>): { [path: string]: Uint8Array } {
  const named = /(charts\/chart|charts\/_rels\/chart|embeddings\/Microsoft_Excel_Worksheet|Excel_Worksheet)(\d+)/g;
  const numbers = Object.keys(files).flatMap((path) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(path)?.[1] ?? []);
  const order = [...numbers].sort((a, b) => Number(a) - Number(b));
  const anew = (text: string) => text.replace(named, (whole, name: string, n: string) => {
    const at = order.indexOf(n);
    return at < 0 ? whole : `${name}${at + 1}`;
  });
  return Object.fromEntries(
    Object.entries(files).map(([path, file]) => {
      const lists = path.endsWith('.rels') || path === '[Content_Types].xml';
      return [anew(path), lists ? strToU8(anew(strFromU8(file))) : file];
    }),
  );
}

/**
 * A presentation with its slides finished and nothing in it that depends on when it was made.
 */
export function finishDeck(
  data: Uint8Array,
  slides: readonly { readonly finishes: ReadonlyMap<string, Finish>; readonly groups: ReadonlyMap<string, GroupOf> }[],
): Uint8Array {
  const files = renumbered(unzipSync(data));
  slides.forEach(({ finishes, groups }, i) => {
    const path = `ppt/slides/slide${i + 1}.xml`;
    const file = files[path];
    if (file) files[path] = strToU8(validSlide(finishSlide(strFromU8(file), finishes, groups)));
  });
  for (const [path, file] of Object.entries(files)) {
    if (path === 'ppt/presentation.xml') files[path] = strToU8(validPresentation(strFromU8(file)));
    if (/^ppt\/charts\/chart\d+\.xml$/.test(path)) files[path] = strToU8(validChart(strFromU8(file)));
  }
  const core = files['docProps/core.xml'];
  if (core)
    files['docProps/core.xml'] = strToU8(
      strFromU8(core).replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, epoch.toISOString().replace('.000', '')),
    );
  // Workbooks behind charts are archives of their own.
  for (const [path, file] of Object.entries(files)) if (path.endsWith('.xlsx')) files[path] = stillZip(unzipSync(file));
  return stillZip(files);
}

function stillZip(files: Readonly<{ [path: string]: Uint8Array }>): Uint8Array<ArrayBuffer> {
  const still = Object.entries(files).map(([path, file]) => {
    const isCore = path === 'docProps/core.xml';
    const text = isCore ? strFromU8(file).replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, '2000-01-01T12:00:00Z') : undefined;
    return [path, text === undefined ? file : strToU8(text)] as const;
  });
  return new Uint8Array(zipSync(Object.fromEntries(still), { mtime: epoch, level: 6 }));
}
