/**
 * Whether this page can save files. A frame with a sandbox has no origin, and as a rule no
 * downloads; a page opened from a disk has no origin either, and can.
 */
export function canSave(): boolean {
  return globalThis.origin !== 'null' || location.protocol === 'file:';
}

/** Hands the reader a file. It is made in the page: nothing is asked of a server. */
export function saveFile(name: string, type: string, data: string | Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([data], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some engines read the address only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
