import { linkKeys, readLink, writeLink, type LinkKey, type LinkState } from '../../model/link.js';
import type { Language } from '../../model/types.js';
import { snippetForms, type SnippetForm } from '../snippet.js';
import { widgets, widgetTags, type WidgetTag } from './choices.js';
import { colourNames, type ColourName } from './contrast.js';

export const languages: readonly Language[] = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];
export const themes = ['auto', 'light', 'dark'] as const;
export const widths = [0, 320, 480, 640, 960] as const;
export const downloadKinds = ['csv', 'json', 'svg', 'png', 'pptx'] as const;

/** Everything that is chosen in the builder. */
export interface BuilderState {
  /** Language of the builder itself. */
  readonly page: Language;
  readonly tag: WidgetTag;
  /** The attributes that choose what is shown. */
  readonly shown: LinkState;
  /** Attributes of looks: `heading`, `lang`, `theme`, `downloads`, and switches. */
  readonly heading: string;
  readonly language: Language | '';
  readonly theme: (typeof themes)[number];
  readonly downloads: readonly string[];
  readonly patterns: boolean;
  readonly sound: boolean;
  /** Colours of the site's own, six digits behind `#`. */
  readonly colours: { readonly [C in ColourName]?: string };
  /** Of the preview, in pixels; 0 for the whole column. */
  readonly width: number;
  readonly form: SnippetForm;
  readonly frozen: boolean;
  readonly library: string;
  readonly pictures: string;
}

export const firstState: BuilderState = {
  page: 'en',
  tag: 'treaty-map',
  shown: { instruments: 'financing-1999' },
  heading: '',
  language: '',
  theme: 'auto',
  downloads: [],
  patterns: false,
  sound: false,
  colours: {},
  width: 0,
  form: 'element',
  frozen: false,
  library: '',
  pictures: '',
};

/**
 * A folder that an address of the builder may name: one of the site that the snippet is for. Whoever
 * sends an address must not choose from where another's site loads its scripts.
 */
const isOwnFolder = (text: string) => /^(?!\/\/)[\w./{}~-]{0,200}$/.test(text);

const oneOf = <T>(value: unknown, valid: readonly T[], otherwise: T): T => valid.find((one) => one === value) ?? otherwise;

const switches = ['patterns', 'sound', 'frozen'] as const;

/** Keys that a widget takes; those of another widget are dropped when it changes. */
export function keysOf(tag: WidgetTag): readonly LinkKey[] {
  const { instruments, region, state, choices, days, switches: own } = widgets[tag];
  return linkKeys.filter(
    (key) =>
      key === 'as-of' ||
      (key === 'instruments' && instruments) ||
      (key === 'region' && region) ||
      (key === 'state' && state) ||
      choices.some(({ name }) => name === key) ||
      days.some((name) => name === key) ||
      own.some((name) => name === key),
  );
}

/** The part of a choice that a widget takes. */
export function shownBy(tag: WidgetTag, shown: LinkState): LinkState {
  // In one order, however they were chosen.
  const kept = keysOf(tag).flatMap((key) => (shown[key] === undefined ? [] : [[key, shown[key]] as const]));
  // A profile is of a State.
  return { ...(tag === 'treaty-profile' ? { state: 'KEN' } : {}), ...(Object.fromEntries(kept) as LinkState) };
}

/**
 * Reads what an address says. Whoever wrote it is a stranger: what has not the shape it should have
 * is as if it were not there.
 */
export function readState(query: string): BuilderState {
  const written = new URLSearchParams(query.replace(/^[?#]/, '').slice(0, 8000));
  const text = (key: string) => written.get(key)?.trim() ?? '';
  if (!written.has('tag')) return { ...firstState, page: oneOf(text('lang'), languages, firstState.page) };
  const tag = oneOf(text('tag'), widgetTags, firstState.tag);
  const colours = colourNames.flatMap((name) => {
    const value = text(`colour-${name}`).toLowerCase();
    return /^[0-9a-f]{6}$/.test(value) ? [[name, `#${value}`] as const] : [];
  });
  const own = (key: string) => (isOwnFolder(text(key)) ? text(key) : '');
  return {
    page: oneOf(text('lang'), languages, firstState.page),
    tag,
    shown: shownBy(tag, readLink(written.toString())),
    heading: text('heading').slice(0, 300),
    language: oneOf(text('language'), languages as readonly (Language | '')[], ''),
    theme: oneOf(text('theme'), themes, 'auto'),
    downloads: downloadKinds.filter((kind) => text('downloads').split(/[\s,]+/).includes(kind)),
    patterns: written.has('patterns'),
    sound: written.has('sound'),
    colours: Object.fromEntries(colours),
    width: oneOf(Number(text('width')), widths, 0),
    form: oneOf(text('form'), snippetForms, 'element'),
    frozen: written.has('frozen'),
    library: own('library'),
    pictures: own('pictures'),
  };
}

/** Writes a state as a query, without `?`: what is as it is at first is left out. */
export function writeState(state: BuilderState): string {
  const { page, tag, shown, colours } = state;
  const query = new URLSearchParams();
  if (page !== firstState.page) query.set('lang', page);
  query.set('tag', tag);
  const put = (key: string, value: string) => {
    if (value !== '') query.set(key, value);
  };
  put('heading', state.heading);
  put('language', state.language);
  if (state.theme !== 'auto') put('theme', state.theme);
  put('downloads', state.downloads.join(' '));
  for (const name of switches) if (state[name]) query.set(name, '');
  for (const name of colourNames) put(`colour-${name}`, (colours[name] ?? '').replace('#', ''));
  if (state.width !== 0) put('width', String(state.width));
  if (state.form !== 'element') put('form', state.form);
  if (isOwnFolder(state.library)) put('library', state.library);
  if (isOwnFolder(state.pictures)) put('pictures', state.pictures);
  const link = writeLink(shownBy(tag, shown));
  return [query.toString().replaceAll(/=(?=&|$)/g, ''), link].filter((one) => one !== '').join('&');
}

/** The attributes of the widget, as a page would write them. */
export function attributesOf(state: BuilderState): { readonly [name: string]: string } {
  const { tag, shown, heading, language, theme, downloads } = state;
  const own = widgets[tag];
  const given: { readonly [name: string]: string | undefined } = {
    ...shownBy(tag, shown),
    heading: heading || undefined,
    lang: language || undefined,
    theme: theme === 'auto' ? undefined : theme,
    downloads: own.picture && downloads.length > 0 ? downloads.join(' ') : undefined,
    patterns: state.patterns && own.switches.includes('patterns') ? '' : undefined,
    sound: state.sound && own.switches.includes('sound') ? '' : undefined,
  };
  return Object.fromEntries(Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
