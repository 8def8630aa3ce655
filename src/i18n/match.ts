import type { Language } from '../model/types.js';

/** What a language tag asks of the library. */
export interface Wanted {
  /** Key of the texts: one of the six, or a tag that the host has provided texts for. */
  readonly language: string;
  /** Digits by their Unicode key, `latn` unless the tag asks for others by `-u-nu-`. */
  readonly digits: string;
  /** What the drawn texts are in, as their own `lang` attribute says it. */
  readonly tag: string;
}

/** The six official languages of the United Nations. */
const six: ReadonlySet<string> = new Set<Language>(['ar', 'en', 'es', 'fr', 'ru', 'zh']);

/** Single languages by the codes that some systems have for them. */
const others: Readonly<{ [code: string]: Language }> = { arb: 'ar', cmn: 'zh' };

/** Chinese as it is not written in the texts of the United Nations. */
const traditional = /^zh-(?:hant|tw|hk|mo)\b/;

/** Whether a tag is for the texts that are provided under another: `de-CH` for `de`. */
const isFor = (tag: string, provided: string) => tag === provided || tag.startsWith(`${provided}-`);

/**
 * Reads a language tag: regions and scripts are looked past, and what there are no texts for is
 * answered in English.
 * @param tag a BCP 47 tag, in any case; with `_` for `-` too, as some systems write it.
 * @param provided tags of the host's own texts, in lower case.
 */
export function matchLanguage(tag: string, provided: Iterable<string> = []): Wanted {
  const whole = tag.trim().toLowerCase().replaceAll('_', '-');
  const digits = /-u(?:-[a-z0-9]+)*?-nu-([a-z]{3,8})\b/.exec(whole)?.[1] ?? 'latn';
  const plain = whole.replace(/-[a-z0-9]-.*$/, '');
  const own = [...provided].filter((one) => isFor(plain, one)).sort((a, b) => b.length - a.length)[0];
  if (own !== undefined) return { language: own, digits, tag: own };
  const code = plain.split('-')[0] ?? '';
  const known = others[code] ?? code;
  const language = six.has(known) ? known : 'en';
  return {
    language,
    // A reader of German gets English with the digits of English.
    digits: language === known ? digits : 'latn',
    tag: traditional.test(plain) ? 'zh-Hans' : language,
  };
}
