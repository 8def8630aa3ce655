/** Programs of others that tests look at our files with. Not part of what ships. */
import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The programs, and the packages of Debian that bring them. */
export const checkers = [
  { program: 'xmllint', debian: 'libxml2-utils' },
  { program: 'rsvg-convert', debian: 'librsvg2-bin' },
  { program: 'pdftotext', debian: 'poppler-utils' },
  { program: 'pdfinfo', debian: 'poppler-utils' },
  { program: 'qpdf', debian: 'qpdf' },
  { program: 'soffice', debian: 'libreoffice-impress' },
  { program: 'python3', debian: 'python3' },
  { program: 'unzip', debian: 'unzip' },
  { program: 'nginx', debian: 'libnginx-mod-http-brotli-static' },
] as const;

export type Checker = (typeof checkers)[number]['program'];

/** Where a program is; `undefined` where it is not. */
export function findChecker(program: Checker): string | undefined {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, program);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}

/** For the option `skip` of a test: why it cannot run, or false. */
export function without(...programs: readonly Checker[]): string | false {
  const missing = programs.filter((program) => findChecker(program) === undefined);
  return missing.length > 0 && `no ${missing.join(', no ')} on this machine: npm run checkers`;
}

/**
 * Runs a program.
 * @returns what it wrote to its standard output.
 * @throws Error with all it said where it ends with a fault, or after two minutes.
 */
export function check(program: Checker, ...argv: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, argv, { maxBuffer: 1 << 27, timeout: 120_000 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${program} ${argv.join(' ')}: ${error.message}\n${stdout}\n${stderr}`));
      else resolve(stdout);
    });
  });
}
