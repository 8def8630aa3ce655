import type { Locale } from '../i18n/locale.js';

/**
 * One polite live region for the page, however many widgets it has.
 *
 * The region lives in the shadow tree of the first widget that is connected, so
 * that the host's page stays untouched. When that widget leaves, the next one
 * takes over. A widget in a closed `<dialog>` or a hidden tab would be silent,
 * so one that is rendered is preferred.
 */
const regions = new Map<object, HTMLElement>();

/** Adds a widget's region; until it is chosen it stays empty. */
export function joinAnnouncer(widget: object, region: HTMLElement): void {
  regions.set(widget, region);
}

export function leaveAnnouncer(widget: object): void {
  regions.delete(widget);
}

let pending: ReturnType<typeof setTimeout> | undefined;

/** Long enough for a slider or a key held down to come to rest. */
const rest = 350;

/** The language of a sentence, which need not be that of the widget whose region says it. */
export type Spoken = Pick<Locale, 'tag' | 'direction'>;

/** Says a sentence once, after whatever came before it has come to rest: only the last of a burst is heard. */
export function announce(sentence: string, { tag, direction }: Spoken): void {
  clearTimeout(pending);
  pending = setTimeout(() => {
    pending = undefined;
    const all = [...regions.values()];
    const region = all.find((element) => element.checkVisibility?.() ?? true) ?? all[0];
    for (const other of all) if (other !== region && other.textContent) other.textContent = '';
    if (!region) return;
    region.lang = tag;
    region.dir = direction;
    // The same sentence again would be no change, and so not be heard.
    region.textContent = region.textContent === sentence ? `${sentence}\u00a0` : sentence;
  }, rest);
}
