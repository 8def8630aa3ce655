import { readFileSync } from 'node:fs';

/** The version of the package: `package.json` lies two folders up from here, bundled or not. */
export function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
