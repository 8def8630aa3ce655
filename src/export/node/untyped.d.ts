declare module 'wawoff2/decompress.js' {
  /** The TrueType font in a WOFF2 file. */
  const decompress: (file: Uint8Array) => Promise<Uint8Array>;
  export default decompress;
}

declare module 'bidi-js' {
  interface Levels {
    readonly levels: Uint8Array;
    readonly paragraphs: readonly { readonly start: number; readonly end: number; readonly level: number }[];
  }
  interface Bidi {
    getEmbeddingLevels(text: string, direction?: 'ltr' | 'rtl' | 'auto'): Levels;
    /** @returns characters to show in place of others, by place. */
    getMirroredCharactersMap(text: string, levels: Levels): Map<number, string>;
  }
  const bidiFactory: () => Bidi;
  export default bidiFactory;
}
