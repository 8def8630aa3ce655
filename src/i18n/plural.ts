// A rule set costs about a tenth of a millisecond to make, and a page may have
// many widgets: one per language, made on first use, at most six.
const rules = new Map<string, Intl.PluralRules>();

/** The forms of one phrase; `other` serves where a form is not given. */
export type PluralForms = { readonly [F in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/**
 * A function that picks the form of a phrase for a number in one language.
 * @param language a BCP 47 tag.
 */
export function pluralFor(language: string): (n: number, forms: PluralForms) => string {
  // English has one rule and most readers; asking Intl for it would load the
  // engine's language data, 16 to 28 ms in Chromium, before the first picture.
  if (language === 'en') return (n, forms) => (n === 1 ? forms.one : undefined) ?? forms.other;
  return (n, forms) => {
    let rule = rules.get(language);
    if (!rule) rules.set(language, (rule = new Intl.PluralRules(language)));
    return forms[rule.select(n)] ?? forms.other;
  };
}
