/** A file of the site: its path with slashes, relative to the site's folder, and what is in it. */
export interface SiteFile {
  readonly path: string;
  readonly data: string | Uint8Array;
}
