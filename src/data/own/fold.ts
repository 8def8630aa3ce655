/**
 * A name as it is compared: without case, diacritics, punctuation, and the article before it. Arabic loses the
 * signs of its vowels, Russian the dots of ё: `NFKD` takes them apart.
 */
export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|le|la|les|el|los|las) /, '');
}
