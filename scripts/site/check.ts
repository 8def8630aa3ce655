import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parse, type DefaultTreeAdapterMap, type ParserError } from 'parse5';
import { filesBelow } from '../integrity.js';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** What was found in a site. */
export interface Findings {
  /** One sentence each, with the page. */
  readonly faults: readonly string[];
  /** Addresses of other sites that pages lead to, with one page each; nobody has asked whether they answer. */
  readonly external: ReadonlyMap<string, string>;
  readonly pages: number;
}

/** What is read of a page before links can be judged. */
interface Read {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly { readonly href: string; readonly element: string }[];
}

function* elementsIn(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child);
  // A template's content is a tree of its own.
  if ('content' in node) yield* elementsIn(node.content);
}

/** Attributes that name a file or a page. */
const leading: Readonly<{ [name: string]: RegExp }> = { href: /^(a|link|area)$/, src: /^(img|script|iframe|source|audio|video|treaty-[a-z]+)$/, data: /^object$/, action: /^form$/ };

/** Elements without an end tag. */
const empty = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** Whether every tag that begins something has its end, and the other way round: a browser forgives much of that in silence. */
function unbalanced(text: string, elements: readonly Element[]): string | undefined {
  const open = elements.find(({ tagName, sourceCodeLocation: at }) => at?.startTag && !at.endTag && !empty.test(tagName) && !/\/>$/.test(text.slice(at.startTag.startOffset, at.startTag.endOffset)));
  if (open) return `${open.sourceCodeLocation?.startLine}: <${open.tagName}> has no end tag of its own`;
  const ends = text.replace(/<!--[^]*?-->/g, '').match(/<\/[a-z]/gi)?.length ?? 0;
  const ended = elements.filter(({ sourceCodeLocation: at }) => at?.endTag).length;
  return ends === ended ? undefined : ` ${ends - ended} end tags end nothing`;
}

function readPage(text: string, page: string, fault: (words: string) => void): Read {
  const errors: ParserError[] = [];
  const tree = parse(text, { onParseError: (error) => errors.push(error), sourceCodeLocationInfo: true, scriptingEnabled: false });
  for (const { code, startLine } of errors) fault(`${page}:${startLine} is not well-formed: ${code}`);
  const elements = [...elementsIn(tree)];
  const tags = unbalanced(text, elements);
  if (tags !== undefined) fault(`${page}:${tags}`);
  const ids = new Set<string>();
  const links: { href: string; element: string }[] = [];
  for (const element of elements) {
    const { tagName: name } = element;
    const attributes = new Map(element.attrs.map((one) => [one.name, one.value]));
    const id = attributes.get('id');
    if (id !== undefined) {
      if (ids.has(id)) fault(`${page} has the id ${id} twice`);
      ids.add(id);
    }
    if (name === 'style' || (name === 'script' && !attributes.has('src'))) fault(`${page} has a ${name} inside`);
    for (const [key, value] of attributes) {
      if (key === 'style' || key.startsWith('on')) fault(`${page} has the attribute ${key}`);
      if (leading[key]?.test(name)) links.push({ href: value, element: name === 'link' ? `link ${attributes.get('rel') ?? ''}` : name });
    }
    if (name === 'img' && !attributes.has('alt')) fault(`${page} has a picture without an alternative`);
  }
  return { ids, links };
}

/** Links that may leave the site: a reader's own choice, or an address told to machines. */
const mayLeave = /^(a|link (canonical|alternate))$/;

/**
 * Reads every page of a folder as a browser would: whether it is well-formed, holds nothing that a strict
 * policy refuses, and leads only to files and parts that are there, by addresses that hold in any folder.
 */
export function checkSite(folder: string): Findings {
  const faults: string[] = [];
  const files = new Set(filesBelow(folder));
  const pages = new Map<string, Read>();
  const fault = (words: string) => faults.push(words);
  for (const page of files) if (page.endsWith('.html')) pages.set(page, readPage(readFileSync(join(folder, page), 'utf8'), page, fault));
  const external = new Map<string, string>();
  for (const [page, { links }] of pages) {
    for (const { href, element } of links) {
      if (/^(https?:)?\/\//.test(href)) {
        if (!mayLeave.test(element)) fault(`${page}: ${element} loads ${href}`);
        else if (element === 'a') external.set(href, external.get(href) ?? page);
        continue;
      }
      if (/^[a-z]+:/i.test(href)) {
        fault(`${page}: ${element} leads to ${href}`);
        continue;
      }
      const [, path = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(href) ?? [];
      const named = path === '' ? page : posix.join(posix.dirname(page), decodeURIComponent(path));
      if (path.startsWith('/') || named.startsWith('..')) fault(`${page}: ${element} leads out of the folder: ${href}`);
      else if (!files.has(named)) fault(`${page}: ${element} leads to ${href}, which is not there`);
      else if (fragment && pages.has(named) && !pages.get(named)?.ids.has(decodeURIComponent(fragment))) fault(`${page}: ${href} has no such part`);
    }
  }
  return { faults, external, pages: pages.size };
}
