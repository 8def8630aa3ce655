/** Command line flags for Chromium: no traffic of its own, and no sandbox where root forbids it. */
export function chromiumFlags(): readonly string[] {
  return [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
    // A small /dev/shm, as containers have, would crash the tab.
    '--disable-dev-shm-usage',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}
