/*
 * What a widget needs for a host's own data, and nothing else does: fetched when the first of them has any.
 */
import { bundledDataset } from '../data/bundle.js';
import { limits } from '../data/own/limits.js';
import { mergeOwn } from '../data/own/merge.js';
import { readOwn } from '../data/own/read.js';
import { ownFaults, withOwn } from '../draw/own-words.js';
import { seriesStyles } from '../draw/fills.js';
import type { Fault } from '../i18n/fault.js';
import type { Locale } from '../i18n/locale.js';
import type { Dataset, Instrument } from '../model/types.js';
import type { version as thisVersion } from '../model/version.js';
import { inTurn } from './turns.js';
import { FetchError, fetchText } from './fetch-text.js';

export { localeWith, ownScene } from '../draw/own-scene.js';
export { loadTexts } from '../i18n/packs.js';

/** Of the library that this part was made for; written out, not to be that of the file which loads it. */
export const version: typeof thisVersion = '0.1.0';

/** What came of a host's data: the bundled data with them, or what is wrong in the words of a locale. */
export interface OwnLoaded {
  readonly dataset?: Dataset;
  readonly tell: (locale: Locale) => readonly Fault[];
  /** Whether it may well go better later, though nobody does anything. */
  readonly isPassing: boolean;
}

/** Lets the page answer its reader, and other widgets draw. */
const pause = () => inTurn(() => undefined);

async function read(given: unknown, origin: string): Promise<OwnLoaded> {
  const bundled = bundledDataset();
  const { data, faults, count } = await readOwn(given, { dataset: bundled, origin, pause });
  await pause();
  const tell = (locale: Locale) => ownFaults(locale, faults, count);
  return data ? { dataset: mergeOwn(bundled, data), tell, isPassing: false } : { tell, isPassing: false };
}

function failed(address: string, error: unknown): OwnLoaded {
  // The names of States are a file of their own, which may be missing too.
  const { failure, status, isPassing } = error instanceof FetchError ? error : new FetchError('fetch');
  return {
    isPassing,
    tell(locale) {
      const { own } = withOwn(locale).messages;
      const value = address.slice(0, 200);
      const message =
        failure === 'status' ? own.status({ value, status: locale.year(status) }) : own.failure[failure]({ value });
      return [{ message, attribute: 'src', value, error }];
    },
  };
}

/** What stands at an address is the same for all widgets of a page, and fetched once. */
const byAddress = new Map<string, Promise<OwnLoaded>>();
const byObject = new WeakMap<object, Promise<OwnLoaded>>();

/** The last part of an address, for a table that does not say where it is from. */
const originOf = (address: string) => new URL(address, document.baseURI).pathname.split('/').pop()?.slice(0, 100) || address.slice(0, 100);

/** Fetches and reads what stands at an address. What failed is forgotten, so that it can be asked for again. */
export function loadAddress(address: string): Promise<OwnLoaded> {
  let loading = byAddress.get(address);
  if (!loading) {
    loading = fetchText(address, limits.bytes)
      .then((text) => read(text, originOf(address)))
      .catch((error: unknown) => failed(address, error));
    byAddress.set(address, loading);
    void loading.then(({ dataset }) => {
      if (!dataset) byAddress.delete(address);
    });
  }
  return loading;
}

/** Reads a text or an object; the same object gives the same data for all widgets. */
export function loadObject(given: unknown): Promise<OwnLoaded> {
  const known = typeof given === 'object' && given !== null ? byObject.get(given) : undefined;
  const loading = known ?? read(given, '').catch((error: unknown) => failed('', error));
  if (typeof given === 'object' && given !== null) byObject.set(given, loading);
  return loading;
}

/** Custom properties that were set on a widget for the colours of its instruments. */
const dressed = new WeakMap<HTMLElement, string[]>();

/** Gives a widget the colours that a host chose for its instruments: of their lines, and of the parties to a single one. */
export function dress(host: HTMLElement, instruments: readonly Instrument[]): void {
  for (const name of dressed.get(host) ?? []) host.style.removeProperty(name);
  const set: string[] = [];
  const put = (name: string, { light, dark }: { readonly light: string; readonly dark: string }) => {
    host.style.setProperty(name, CSS.supports('color', 'light-dark(#000, #fff)') ? `light-dark(${light}, ${dark})` : light);
    set.push(name);
  };
  instruments.slice(0, seriesStyles).forEach(({ own }, index) => {
    if (own?.colour) put(`--treaty-series-${index}`, own.colour);
  });
  const only = instruments.length === 1 ? instruments[0]?.own?.colour : undefined;
  if (only) put('--treaty-party', only);
  dressed.set(host, set);
}
