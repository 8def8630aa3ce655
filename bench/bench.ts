/*
 * `npm run bench`: this library against bare pages and against other libraries, in one Chromium.
 * Writes BENCH.md and bench/results.json.
 *
 *   npm run bench                                        everything, in about a quarter of an hour
 *   npm run bench -- --quick                             bytes and loading only, within bounds
 *   npm run bench -- --contestants echarts --measures hover
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../scripts/browsers.js';
import { build, explain } from '../scripts/build.js';
import { chromiumFlags } from '../scripts/chromium-flags.js';
import { root } from '../scripts/files.js';
import { findBeyond, readBounds } from './bounds.js';
import { base, chooseContestants, contestants, type Contestant } from './contestants.js';
import { curves } from './curves/all.js';
import { look } from './look.js';
import { measures } from './measures/all.js';
import { loads } from './measures/load.js';
import { readOptions, usage, type Options } from './options.js';
import { installPeers, versionOf } from './peers.js';
import { report } from './report.js';
import { writeResults, type ContestantResult, type Results } from './results.js';
import { runCurve, runMeasure, type Limits, type Runner } from './runner.js';
import { serve } from './server.js';
import { makeSite } from './site.js';

const say = (words: string) => console.error(words);

async function launch(): Promise<Browser> {
  const found = findBrowser('chromium');
  if (found === undefined) throw new Error('there is no Chromium on this machine');
  return chromium.launch({
    executablePath: found.path,
    args: [...chromiumFlags(), '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
  });
}

function ownVersion(): string {
  const text = readFileSync(join(root, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

function versionsOf({ packages, kind }: Contestant): string {
  if (kind === 'ours') return ownVersion();
  return packages.map((name) => `${name} ${versionOf(name)}`).join(', ');
}

function describe({ contestant, look }: Runner): ContestantResult {
  const { id, name, kind, draws, map, legend, tooltip } = contestant;
  const sum = (of: 'brotli' | 'gzip') => look.sent.reduce((total, one) => total + one[of], 0);
  return {
    id,
    name,
    versions: versionsOf(contestant),
    kind,
    draws,
    map,
    states: look.states,
    legend,
    // A tooltip of its own is believed when it is seen.
    tooltip: tooltip === 'its own' && !look.hasTooltip ? 'none seen' : tooltip,
    brotli: sum('brotli'),
    gzip: sum('gzip'),
    requests: look.sent.length,
  };
}

/** Bytes and loading against the bare page; throws when something is past its bounds. */
async function quick(options: Options): Promise<void> {
  const runs = await everything(
    { ...options, contestants: ['treaty-map'], measures: loads.map(({ id }) => id), minutes: 4 },
    options.rounds ?? 11,
  );
  const ours = runs.contestants.find(({ id }) => id === 'treaty-map');
  if (!ours) throw new Error('the library was not measured');
  // The better of the two speeds, twice each: what one of them has by chance the other has not.
  const best = (metric: string) =>
    Math.min(
      ...runs.measures.map(
        ({ rows }) => rows.find(({ contestant }) => contestant === ours.id)?.ratios[metric]?.median ?? Infinity,
      ),
    );
  const round = (value: number) => Math.round(value * 100) / 100;
  const measured = {
    brotli: ours.brotli,
    requests: ours.requests,
    painted: round(best('painted')),
    work: round(best('work')),
  };
  console.log(JSON.stringify(measured));
  const beyond = findBeyond(measured, readBounds());
  if (beyond.length > 0) throw new Error(beyond.join('\n'));
}

/** Runs what is asked for. */
async function everything(options: Options, rounds = options.rounds): Promise<Results> {
  const chosen = chooseContestants(options.contestants);
  if (chosen.some(({ kind }) => kind === 'peer')) installPeers(say);
  // What is measured is what would ship.
  if (options.build || !existsSync(join(root, 'dist'))) await build('browser');

  const wanted = ({ id }: { readonly id: string }) => options.measures?.includes(id) ?? true;
  const sites = await Promise.all(chosen.map((contestant) => makeSite(contestant)));
  const drawn = await Promise.all(
    curves.filter(wanted).map(async (curve) => ({ curve, lines: await curve.lines(sites) })),
  );
  const grown = drawn.flatMap(({ lines }) => lines.map(({ site }) => site));
  const server = await serve([...sites, ...grown]);
  const browser = await launch();
  try {
    const place = { browser, server };
    const runners: Runner[] = [];
    for (const [at, contestant] of chosen.entries()) {
      const site = sites[at];
      if (!site) continue;
      const canUpdate = contestant.cannot?.update === undefined;
      const seen = await look(browser, server, site, contestant.area, canUpdate);
      runners.push({ contestant, site, look: seen });
    }
    const limits: Limits = { time: options.minutes * 60_000, rounds, say };
    const measured = [];
    for (const measure of measures.filter(wanted)) {
      measured.push(await runMeasure(place, measure, runners, base, limits));
    }
    const grew = [];
    for (const { curve, lines } of drawn) grew.push(await runCurve(place, curve, lines, limits));
    return {
      made: new Date().toISOString().slice(0, 10),
      version: ownVersion(),
      browser: browser.version(),
      processor: cpus()[0]?.model.trim() ?? 'unknown processor',
      cores: cpus().length,
      base,
      contestants: runners.map(describe),
      measures: measured,
      curves: grew,
    };
  } finally {
    await browser.close();
    server.close();
  }
}

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  if (words.includes('--help')) {
    console.log(usage);
    return;
  }
  const options = readOptions(words, {
    contestants: contestants.map(({ id }) => id),
    measures: [...measures, ...curves].map(({ id }) => id),
  });
  if (options.quick) return quick(options);
  const results = await everything(options);
  if (options.write) {
    writeFileSync(join(root, 'bench/results.json'), writeResults(results));
    // Of what is kept, so that the two say the same to the last digit.
    writeFileSync(join(root, 'BENCH.md'), report(JSON.parse(writeResults(results)) as Results));
    say('BENCH.md is written');
  } else {
    console.log(report(results));
  }
}

try {
  await main();
} catch (error) {
  console.error(`npm run bench: ${explain(error)}`);
  process.exitCode = 1;
}
