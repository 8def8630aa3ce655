/*
 * `npm run bench`: how long until the map stands, against a bare page of d3-geo and
 * topojson-client, in one Chromium, rounds interleaved. Prints medians and ratios.
 *
 *   npm run bench -- --rounds 41
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findBrowser } from '../scripts/browsers.js';
import { build, explain } from '../scripts/build.js';
import { chromiumFlags } from '../scripts/chromium-flags.js';
import { contestants } from './contestants.js';
import { load, type Load } from './load.js';
import { serve } from './server.js';
import { median, scatter } from './statistics.js';

function row(...cells: readonly (string | number)[]): string {
  const [name = '', ...rest] = cells.map(String);
  return name.padEnd(32) + rest.map((cell) => cell.padStart(12)).join('');
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '21' } } });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 3) {
    throw new Error(`--rounds is ${values.rounds}; it has to be a whole number from 3 on`);
  }
  const found = findBrowser('chromium');
  if (found === undefined) throw new Error('there is no Chromium on this machine');

  // What is measured is what would ship.
  await build('browser');
  const runners = await Promise.all(
    (await contestants()).map(async (one) => ({ ...one, server: await serve(one) })),
  );
  const browser = await chromium.launch({ executablePath: found.path, args: [...chromiumFlags()] });
  try {
    const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
    console.log(
      `Chromium ${browser.version()}, ${cpus().length} x ${processor}, ${rounds} rounds\n`,
    );
    console.log(row('', 'bytes (br)', 'requests'));
    for (const { name, server } of runners) console.log(row(name, server.bytes, server.requests));

    for (const slowdown of [1, 4]) {
      const loads = runners.map((): Load[] => []);
      // The first round warms the machine up and is thrown away.
      for (let round = 0; round <= rounds; round += 1) {
        for (const [index, { server, count }] of runners.entries()) {
          const result = await load(browser, server.address, count, slowdown);
          if (round > 0) loads[index]?.push(result);
        }
      }
      const heads = ['painted ms', 'scatter', 'ratio', 'busy ms', 'ratio', 'States'];
      console.log(`\n${row(`processor at 1/${slowdown}`, ...heads)}`);
      const base = loads.at(-1) ?? [];
      const of = (key: keyof Load, list: readonly Load[]) => median(list.map((one) => one[key]));
      for (const [index, { name }] of runners.entries()) {
        const list = loads[index] ?? [];
        console.log(
          row(
            name,
            of('painted', list).toFixed(0),
            `${(100 * scatter(list.map((one) => one.painted))).toFixed(0)} %`,
            (of('painted', list) / of('painted', base)).toFixed(2),
            of('busy', list).toFixed(0),
            (of('busy', list) / of('busy', base)).toFixed(2),
            of('states', list),
          ),
        );
      }
    }
  } finally {
    await browser.close();
    for (const { server } of runners) server.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(`npm run bench: ${explain(error)}`);
  process.exitCode = 1;
}
