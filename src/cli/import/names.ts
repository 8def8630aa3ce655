/**
 * What lists of parties name that is no State and no party of its own in these data. Kept apart and listed:
 * a territory's acts are its State's, and what a State did that no longer exists belongs to none of today by itself.
 */
const apart = new Set(
  [
    ...['Hong Kong', 'Hong Kong SAR', 'Macao', 'Macau', 'Aruba', 'Curaçao', 'Sint Maarten', 'Netherlands Antilles', 'Faroe Islands', 'Greenland'],
    ...['Bermuda', 'Gibraltar', 'Isle of Man', 'Jersey', 'Guernsey', 'Cayman Islands', 'British Virgin Islands', 'Anguilla', 'Montserrat'],
    ...['Turks and Caicos Islands', 'Falkland Islands (Malvinas)', 'St. Helena', 'Tokelau', 'Akrotiri and Dhekelia', 'French Polynesia', 'New Caledonia'],
    ...['Puerto Rico', 'Guam', 'American Samoa', 'Kosovo', 'Taiwan', 'China (Taiwan)', 'Taiwan Province of China', 'Republic of China'],
    ...['Czechoslovakia', 'Yugoslavia', 'Yugoslavia (former)', 'former Yugoslavia', 'Federal Republic of Yugoslavia', 'Serbia and Montenegro'],
    ...['German Democratic Republic', 'Democratic Yemen', 'Yemen Arab Republic', 'Republic of Viet-Nam', 'Zanzibar', 'Tanganyika', 'United Arab Republic'],
  ].map((name) => name.toLowerCase()),
);

/** Whether a name is of a territory or of a State of the past. */
export function isApart(name: string): boolean {
  return apart.has(name.replace(/\s+/g, ' ').trim().toLowerCase());
}

/**
 * A name without what printers add: marks of footnotes, `(1)`, `[3]`, `*`, raised numbers, bare numbers at the
 * end, dots that lead to the next column.
 */
export function withoutMarks(name: string): string {
  return name
    .replace(/[.…·_]{3,}/g, ' ')
    .replace(/[\u00b9\u00b2\u00b3\u2070-\u209f*†‡§]+/g, ' ')
    .replace(/[([](?:\d{1,3}|[a-z]|\*)(?:\s*[,;]\s*\d{1,3})*[)\]]/g, ' ')
    .replace(/(?:[\s,]+\d{1,3}\/?)+\s*$/, '')
    .replace(/(?<=\p{L})\d{1,2}(?:,\d{1,2})*\s*$/u, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:-]+$/, '')
    .trim();
}

/** The names a printed one may mean, best first: as it stands, and apart where a former one stands in brackets. */
export function readings(printed: string): string[] {
  const name = withoutMarks(printed);
  const [, outer = '', inner = ''] = /^([^([]*)[([]\s*(?:formerly|former|previously|ex-?|prior to [^:]*:)?\s*([^)\]]*)[)\]]/i.exec(name) ?? [];
  return [...new Set([name, outer.trim(), inner.trim(), name.replace(/,?\s*(?:formerly|former name).*$/i, '').trim()])].filter(Boolean);
}
