import { parseDate } from './date.js';

/** What a link may say of a widget: attributes that choose what is shown, never how it looks. */
export const linkKeys = [
  'instruments',
  'as-of',
  'region',
  'selected',
  'state',
  'layout',
  'timeline',
  'by',
  'measure',
  'from',
  'to',
  'min',
  'max',
  'milestones',
  'sort',
  'of',
  'view',
  'mode',
  'event',
] as const;

export type LinkKey = (typeof linkKeys)[number];

/** Attributes by name, as a page would write them. `''` is an attribute without a value, for a boolean. */
export type LinkState = { readonly [K in LinkKey]?: string };

const isDay = (text: string) => parseDate(text) !== undefined;

/** Names, codes and lists of them: what attributes take, and nothing that could be read as markup. */
const isList = (text: string) => /^[\p{L}\p{N} ,.’'()_-]{1,1000}$/u.test(text);

const isEvent = (text: string) => /^[a-z0-9-]{1,80}$/.test(text);

const isState = (text: string) => /^[A-Z]{3}$/.test(text);

const shapes: { readonly [K in LinkKey]?: (text: string) => boolean } = {
  'as-of': isDay,
  from: isDay,
  to: isDay,
  min: isDay,
  max: isDay,
  selected: isState,
  state: isState,
  event: isEvent,
  timeline: (text) => text === '',
  milestones: (text) => text === '',
};

/** The longest query that is read, in characters: some browsers and mail programs cut off longer addresses. */
const longest = 4000;

function isValid(key: LinkKey, value: string): boolean {
  return (shapes[key] ?? isList)(value);
}

/**
 * Reads the state of a widget from a query string, with or without its `?` or `#`.
 *
 * Whoever wrote the link is a stranger: of each known key the first value counts,
 * and only if it has the shape its attribute takes; everything else is left out,
 * and nothing is thrown.
 */
export function readLink(query: string): LinkState {
  if (query.length > longest) return {};
  const written = new URLSearchParams(query.replace(/^[?#]/, ''));
  const state: { [K in LinkKey]?: string } = {};
  for (const key of linkKeys) {
    const value = written.get(key)?.trim();
    if (value !== undefined && isValid(key, value)) state[key] = value;
  }
  return state;
}

/** A value in an address: commas stay readable, and a space is a plus. */
const escape = (text: string) =>
  encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%20', '+');

/**
 * Writes the state of a widget as a query string, without `?`: the same state
 * always as the same text. What {@link readLink} would not read is left out.
 */
export function writeLink(state: LinkState): string {
  return linkKeys
    .flatMap((key) => {
      const value = state[key]?.trim();
      if (value === undefined || !isValid(key, value)) return [];
      return value === '' ? [key] : [`${key}=${escape(value)}`];
    })
    .join('&');
}
