/** Which files of the library a snippet loads, and from where. */
export interface Release {
  /**
   * Address of the folder with the library's files, empty for beside the page. `{version}` in it
   * becomes the version: the exact one of a frozen snippet, the major one of a live one.
   */
  readonly library: string;
  /** Of the files, `1.2.3`. */
  readonly version: string;
  /** Whether the snippet stays as it is for ever: exact version, hashes, day. */
  readonly frozen: boolean;
  /** Hashes by file, as `dist/integrity.json` has them. */
  readonly integrity: Readonly<{ [file: string]: string }>;
}

/** A file as a snippet names it. */
export interface Asset {
  readonly address: string;
  /** Of a frozen snippet. */
  readonly integrity: string | undefined;
}

/** An address in a folder; the folder may be named with or without its slash. */
export function inFolder(folder: string, file: string): string {
  return folder === '' || folder.endsWith('/') ? folder + file : `${folder}/${file}`;
}

/** @throws {RangeError} for a frozen snippet, if the file's hash is not known. */
export function assetOf({ library, version, frozen, integrity }: Release, file: string): Asset {
  const [major = version] = version.split('.');
  const address = inFolder(library.replaceAll('{version}', frozen ? version : major), file);
  if (!frozen) return { address, integrity: undefined };
  const hash = integrity[file];
  if (hash === undefined) throw new RangeError(`the hash of ${file} is not known`);
  return { address, integrity: hash };
}

/**
 * The files with the texts of a language, by their hashes' keys: what every widget may say, and for
 * all tags but the map what single widgets do. None for English, which every file has inside.
 */
export function textsFiles({ integrity }: Release, language: string, tag: string): string[] {
  const [code = ''] = language.split('-');
  const isOthers = (file: string) => file.startsWith(`chunks/${code}-others-`);
  return Object.keys(integrity).filter(
    (file) => file.startsWith(`chunks/${code}-`) && file.endsWith('.js') && (tag !== 'treaty-map' || !isOthers(file)),
  );
}
