import { parseDate } from '../../model/date.js';
import { nearest } from '../../model/nearest.js';
import { isLanguage } from '../../model/languages.js';
import type { IsoDate, Language } from '../../model/types.js';
import { isPlain, shown, type Faults } from './fault.js';
import { limits } from './limits.js';
import { ownField, type Loose } from './loose.js';

/** Reads single values, and notes what is wrong with them. What is left out reads as empty. */
export class Values {
  constructor(readonly faults: Faults) {}

  text({ value, place }: Loose, most: number = limits.text): string {
    if (value === undefined || value === null) return '';
    if (typeof value !== 'string') {
      this.faults.add('form', place, value, ['text']);
      return '';
    }
    if (value.length > most) {
      this.faults.add('large', place, value, [String(most)]);
      return '';
    }
    const text = value.replace(/[ \t\r\n\u00a0]+/g, ' ').trim();
    if (isPlain(text)) return text;
    this.faults.add('text', place, text);
    return '';
  }

  needed(loose: Loose, most?: number): string {
    const before = this.faults.count;
    const text = this.text(loose, most);
    if (text === '' && this.faults.count === before) this.faults.add('missing', loose.place);
    return text;
  }

  day(loose: Loose): IsoDate | '' {
    const text = this.text(loose, 60);
    if (text === '') return '';
    const day = parseDate(text);
    if (day === undefined) this.faults.add('date', loose.place, text);
    return day ?? '';
  }

  choice<T extends string>(kind: 'action' | 'mode' | 'form', loose: Loose, valid: readonly T[]): T | undefined {
    const text = this.text(loose, 200);
    const wanted = text.toLowerCase().replace(/[\s_]+/g, '-');
    const found = valid.find((one) => one === wanted);
    if (found !== undefined) return found;
    const near = this.faults.isFull ? [] : nearest(wanted, valid);
    this.faults.add(text === '' ? 'missing' : kind, loose.place, text, near.length > 0 ? near : valid);
    return undefined;
  }

  flag({ value, place }: Loose): boolean | undefined {
    if (value === undefined || typeof value === 'boolean') return value;
    this.faults.add('form', place, value, ['true', 'false']);
    return undefined;
  }

  url(loose: Loose): string {
    const text = this.text(loose);
    // Only these are ever made into links.
    if (text === '' || (/^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text))) return text;
    this.faults.add('url', loose.place, text);
    return '';
  }

  source(loose: Loose): { readonly title: string; readonly url: string } | undefined {
    const { value, place } = loose;
    if (value === undefined) return undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.faults.add('form', place, value, ['{ "title": … }']);
      return undefined;
    }
    const inside = (name: string): Loose => ({
      value: ownField(value, name),
      place: 'pointer' in place ? { pointer: `${place.pointer}/${name}` } : place,
    });
    return { title: this.needed(inside('title')), url: this.url(inside('url')) };
  }

  /** A text by languages; one given as it is counts as English. */
  inLanguages(loose: Loose): { readonly [L in Language]?: string } {
    const { value, place } = loose;
    if (typeof value !== 'object' || value === null) {
      const en = this.text(loose);
      return en ? { en } : {};
    }
    const texts: { [L in Language]?: string } = {};
    for (const language of Object.keys(value).slice(0, 20)) {
      const pointer = `${'pointer' in place ? place.pointer : ''}/${shown(language)}`;
      if (!isLanguage(language)) this.faults.add('field', { pointer }, language);
      else {
        const text = this.text({ value: ownField(value, language), place: { pointer } });
        if (text) texts[language] = text;
      }
    }
    return texts;
  }
}
