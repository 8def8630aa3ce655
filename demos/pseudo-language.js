// A language that nobody speaks: English with accents and with 60 per cent more letters, made out
// of whatever the library says. What overflows in it would overflow in some real language. Only
// demos and tests use it.

const accents = { a: 'á', c: 'ç', d: 'đ', e: 'ê', g: 'ğ', h: 'ĥ', i: 'ï', k: 'ķ', l: 'ł', n: 'ñ', o: 'ö', r: 'ŕ', s: 'š', t: 'ţ', u: 'ũ', w: 'ŵ', y: 'ÿ', z: 'ž', A: 'Å', C: 'Ç', E: 'É', I: 'Î', N: 'Ñ', O: 'Ø', S: 'Š', T: 'Ţ', U: 'Û' };

/** How much longer a text becomes. */
export const growth = 0.6;

/** A text with accents, its vowels repeated until it is 60 per cent longer. */
export function lengthen(text) {
  let owed = 0;
  let out = '';
  for (const letter of text) {
    if (/\p{L}/u.test(letter)) owed += growth;
    out += accents[letter] ?? letter;
    if (!/[aeiou]/.test(letter)) continue;
    out += (accents[letter] ?? letter).repeat(Math.floor(owed));
    owed %= 1;
  }
  return out + 'ý'.repeat(Math.ceil(owed - 0.01));
}

// What a message takes is in this language already: it is put aside while the rest is lengthened.
const aside = (index) => String.fromCharCode(0xe000 + index);

function sayLonger(message) {
  return (parameters) => {
    const values = [];
    const marked = Object.fromEntries(
      Object.entries(parameters).map(([name, value]) =>
        typeof value === 'string' && value !== '' ? [name, aside(values.push(value) - 1)] : [name, value],
      ),
    );
    return lengthen(message(marked)).replace(/[\ue000-\uf8ff]/g, (mark) => values[mark.charCodeAt(0) - 0xe000]);
  };
}

function longer(entry) {
  if (typeof entry === 'string') return lengthen(entry);
  if (typeof entry === 'function') return sayLonger(entry);
  if (Array.isArray(entry)) return entry.map(longer);
  return Object.fromEntries(Object.entries(entry).map(([key, one]) => [key, longer(one)]));
}

const each = (texts, change) => Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, change(text)]));

/**
 * The texts of the pseudo-language, out of those of a language.
 * @param direction `rtl` for one that is read from the right.
 */
export function pseudoPack({ messages, words }, direction = 'ltr') {
  const { dates, ...rest } = messages;
  return {
    direction,
    messages: { ...longer(rest), dates: { ...dates, months: longer(dates.months) } },
    words: {
      ...words,
      short: words.short.split('|').map(lengthen).join('|'),
      formal: words.formal.split('|').map(lengthen).join('|'),
      instruments: each(words.instruments, (one) => ({ ...one, title: lengthen(one.title), short: lengthen(one.short) })),
      regions: each(words.regions, lengthen),
      milestones: each(words.milestones, lengthen),
      mapNotes: each(words.mapNotes, lengthen),
    },
  };
}
