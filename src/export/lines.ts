
/** Measures texts without drawing them. */
export interface Typesetter {
  /** Width of a text in pixels, set in one line. */
  width(text: string, size: number, bold?: boolean): number;
}

// What a line does not begin or end with, where texts are set without spaces (GB/T 15834).
const notFirst = /^[、。，．：；！？）》」』】〕〉”’…％%\])}]/;
const notLast = /[（《「『【〔〈“‘([{]$/;

/** The pieces of a text between which a line may end, spaces at their ends. */
function pieces(text: string, language: string): string[] {
  const words: string[] = [];
  const segmenter = language === 'zh' ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;
  for (const part of text.match(/[^ ]+ *|^ +/g) ?? []) {
    if (!segmenter) {
      words.push(part);
      continue;
    }
    let glued = '';
    for (const { segment } of segmenter.segment(part)) {
      if (glued !== '' && !notFirst.test(segment) && !notLast.test(glued) && segment.trim() !== '') {
        words.push(glued);
        glued = '';
      }
      glued += segment;
    }
    if (glued !== '') words.push(glued);
  }
  return words;
}

/**
 * Breaks a text into lines no wider than `width`: between words, in Chinese
 * between any two that punctuation allows. A word wider than a line stands alone.
 */
export function linesOf(
  text: string,
  width: number,
  type: Typesetter,
  { size, bold = false, language }: { readonly size: number; readonly bold?: boolean; readonly language: string },
): readonly string[] {
  const lines: string[] = [];
  for (const word of pieces(text, language)) {
    const last = lines.at(-1);
    if (last !== undefined && type.width((last + word).trimEnd(), size, bold) <= width) lines[lines.length - 1] = last + word;
    else lines.push(word);
  }
  return lines.map((line) => line.trimEnd());
}

export { pieces };
