/*
 * `npm run site`: writes the gallery, the builder, a page per element, instrument and State, and the guides
 * as a folder of static files, and checks every link in it.
 *
 *   npm run site                                      into site/
 *   npm run site -- --base https://example.org/t/     with canonical addresses and cards for social networks
 *   npm run site -- --out public                      into another folder, which must be empty or a site
 *   npm run site -- --no-build                        with dist/ as it is
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inFolder } from '../src/embed/release.js';
import { build, explain } from './build.js';
import { root } from './files.js';
import { checkSite } from './site/check.js';
import { siteFiles, type Choice } from './site/generate.js';

/** A file that every site has and hardly anything else: only a folder with it is written over. */
const mark = 'external-links.txt';

/** Writes the site anew, beside its place first: a site that fails leaves the last one. @returns how many files. */
export async function writeSite(out: string, choice: Choice = {}): Promise<{ files: number; external: ReadonlyMap<string, string> }> {
  if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, mark)))
    throw new Error(`${out} holds something else than a site: name an empty folder with --out`);
  const workshop = `${out}.new`;
  rmSync(workshop, { recursive: true, force: true });
  try {
    let files = 1;
    for await (const { path, data } of siteFiles(choice)) {
      mkdirSync(dirname(join(workshop, path)), { recursive: true });
      writeFileSync(join(workshop, path), data);
      files += 1;
    }
    const { faults, external } = checkSite(workshop);
    if (faults.length > 0) throw new Error(faults.join('\n'));
    writeFileSync(join(workshop, mark), [...external].map(([address, page]) => `${address}\t${page}\n`).sort().join(''));
    rmSync(out, { recursive: true, force: true });
    renameSync(workshop, out);
    return { files, external };
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { base: { type: 'string' }, out: { type: 'string', default: 'site' }, 'no-build': { type: 'boolean', default: false } },
  });
  const { base } = values;
  if (base !== undefined && (!/^https?:\/\//.test(base) || !URL.canParse(base))) throw new Error(`--base is no address: ${base}`);
  if (!values['no-build']) await build();
  const out = resolve(root, values.out);
  const { files, external } = await writeSite(out, { base: base === undefined ? undefined : inFolder(new URL(base).href, '') });
  console.log(`${files} files in ${out}. Every link inside is good; ${external.size} addresses of other sites, not asked, are listed in ${mark}`);
}

if (process.argv[1] === import.meta.filename) {
  try {
    await main();
  } catch (error) {
    console.error(`npm run site: ${explain(error)}`);
    process.exit(1);
  }
}
