/*
 * `npm run size`: what every built file weighs, against its budget, and whether the README quotes
 * the weights rightly.
 *
 *   npm run size -- --write    puts the measured sizes into the README
 */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, explain } from './build.js';
import { brotliOf, gzipOf, isCompressed } from './compress.js';
import { root } from './files.js';
import { filesBelow } from './integrity.js';
import {
  budgetOf,
  findMisquotes,
  findOverweight,
  kilobytes,
  requote,
  type Budget,
  type Weight,
} from './sizes.js';

async function weigh(folder: string, path: string): Promise<Weight> {
  const bytes = readFileSync(join(folder, path));
  // What a page loads was compressed by the build.
  const sizeOf = async (ending: string, make: (bytes: Buffer) => Promise<Buffer>) => {
    const file = join(folder, `${path}.${ending}`);
    return existsSync(file) ? statSync(file).size : (await make(bytes)).length;
  };
  return { path, raw: bytes.length, gzip: await sizeOf('gz', gzipOf), brotli: await sizeOf('br', brotliOf) };
}

function row(name: string, ...cells: string[]): string {
  return `${name.padEnd(42)}${cells.map((cell) => cell.padStart(11)).join('')}`;
}

function table(weights: readonly Weight[], budgets: readonly Budget[]): string {
  const lines = [row('dist/', 'raw', 'gzip', 'brotli', 'budget')];
  const single = weights.filter(({ path }) => !budgetOf(path, budgets)?.together);
  for (const { path, raw, gzip, brotli } of single) {
    const budget = budgetOf(path, budgets);
    const limit = budget === undefined ? 'none' : kilobytes(budget.brotli);
    lines.push(row(path, kilobytes(raw), kilobytes(gzip), kilobytes(brotli), limit));
  }
  for (const budget of budgets.filter(({ together }) => together)) {
    const group = weights.filter(({ path }) => budgetOf(path, budgets) === budget);
    const sum = (key: 'raw' | 'gzip' | 'brotli') =>
      kilobytes(group.reduce((total, weight) => total + weight[key], 0));
    const name = `${budget.files} (${group.length} files)`;
    lines.push(
      row(name, sum('raw'), sum('gzip'), sum('brotli'), `${kilobytes(budget.brotli)} each`),
    );
  }
  return lines.join('\n');
}

try {
  const dist = join(root, 'dist');
  if (!existsSync(dist)) await build();
  const budgets = JSON.parse(readFileSync(join(root, 'size-budgets.json'), 'utf8')) as Budget[];
  const files = filesBelow(dist).filter((path) => !isCompressed(path));
  const weights = await Promise.all(files.map((path) => weigh(dist, path)));
  console.log(table(weights, budgets));

  const readme = join(root, 'README.md');
  const text = existsSync(readme) ? readFileSync(readme, 'utf8') : '';
  const write = process.argv.includes('--write');
  if (write && text !== '') writeFileSync(readme, requote(text, weights));
  const problems = [
    ...findOverweight(weights, budgets),
    ...findMisquotes(write ? requote(text, weights) : text, weights).map(
      (words) => `README.md ${words}`,
    ),
  ];
  if (problems.length > 0) {
    console.error(`\n${problems.join('\n')}`);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(`npm run size: ${explain(error)}`);
  process.exitCode = 1;
}
