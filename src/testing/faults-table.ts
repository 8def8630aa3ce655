/*
 * What may go wrong with a file that a widget asks for, what a reader then sees, and how it ends. The tests in
 * browsers go through every row; `docs/faults.md` shows the same rows.
 */

export interface FaultRow {
  /** What is asked for. */
  readonly of: 'data' | 'activities' | 'reader' | 'language';
  readonly fault: 'slow' | 'cut' | '404' | '500' | 'html' | 'no-cors' | 'never' | 'offline' | 'hollow' | 'other-version';
  /** For people. */
  readonly what: string;
  /** A part of what the widget says; empty where nothing is wrong. */
  readonly says: string;
  /** How often `treaty-error` is fired. */
  readonly errors: 0 | 1;
  /**
   * What ends it once the cause is gone. Some engines remember a script that did not come whole for as long as the
   * page is open, though others ask for it again.
   */
  readonly ends: 'nothing to end' | 'by itself' | 'by the button' | 'when the page is loaded again';
}

export const faultRows: readonly FaultRow[] = [
  { of: 'data', fault: 'slow', what: 'data that come slowly', says: '', errors: 0, ends: 'nothing to end' },
  { of: 'data', fault: 'cut', what: 'data that break off', says: 'broke off before their end', errors: 1, ends: 'by itself' },
  { of: 'data', fault: '404', what: 'no data at the address (404)', says: 'The site answered 404', errors: 1, ends: 'by the button' },
  { of: 'data', fault: '500', what: 'a server that fails (500)', says: 'The site answered 500', errors: 1, ends: 'by itself' },
  { of: 'data', fault: 'html', what: 'a page in place of data (wrong type)', says: 'neither JSON nor a table', errors: 1, ends: 'by the button' },
  { of: 'data', fault: 'no-cors', what: 'a site that does not allow it (CORS)', says: 'may not allow this page to read it', errors: 1, ends: 'by itself' },
  { of: 'data', fault: 'never', what: 'a site that never answers', says: 'did not come in time', errors: 1, ends: 'by itself' },
  { of: 'data', fault: 'offline', what: 'data while the page is offline', says: 'this device is offline', errors: 1, ends: 'by itself' },
  { of: 'activities', fault: '404', what: 'no activities at the address (404)', says: 'could not be fetched', errors: 1, ends: 'by the button' },
  { of: 'activities', fault: 'html', what: 'a page in place of activities', says: 'is not JSON', errors: 1, ends: 'by the button' },
  { of: 'activities', fault: 'offline', what: 'activities while the page is offline', says: 'could not be fetched', errors: 1, ends: 'by itself' },
  { of: 'reader', fault: '404', what: 'the part that reads data missing', says: 'could not be loaded', errors: 1, ends: 'when the page is loaded again' },
  { of: 'reader', fault: 'cut', what: 'the part that reads data cut off', says: 'could not be loaded', errors: 1, ends: 'when the page is loaded again' },
  { of: 'reader', fault: 'hollow', what: 'that part with other things in it', says: 'could not be loaded', errors: 1, ends: 'when the page is loaded again' },
  { of: 'reader', fault: 'other-version', what: 'that part of another version, whole', says: 'could not be loaded', errors: 1, ends: 'when the page is loaded again' },
  { of: 'language', fault: 'slow', what: 'a language file that comes slowly', says: '', errors: 0, ends: 'nothing to end' },
  { of: 'language', fault: '404', what: 'a language file missing', says: 'shown in English', errors: 1, ends: 'when the page is loaded again' },
  { of: 'language', fault: 'cut', what: 'a language file cut off', says: 'shown in English', errors: 1, ends: 'when the page is loaded again' },
  { of: 'language', fault: 'html', what: 'a page in place of a language file', says: 'shown in English', errors: 1, ends: 'when the page is loaded again' },
  { of: 'language', fault: 'hollow', what: 'a language file without its texts', says: 'shown in English', errors: 1, ends: 'when the page is loaded again' },
  { of: 'language', fault: 'other-version', what: 'a language file of another version, whole', says: 'shown in English', errors: 1, ends: 'when the page is loaded again' },
];
