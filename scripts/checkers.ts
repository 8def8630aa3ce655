/*
 * `npm run checkers`: puts the programs on the machine that look at what the command line writes with
 * other eyes than the library's own. Where one cannot be had, the tests that need it say so and are skipped.
 */
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { checkers, findChecker } from '../src/testing/checkers.js';

function main(): void {
  const missing = checkers.filter(({ program }) => findChecker(program) === undefined);
  const packages = [...new Set(missing.map(({ debian }) => debian))];
  if (packages.length > 0) {
    console.log(`No ${missing.map(({ program }) => program).join(', no ')} on this machine: installing.`);
    const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    // In a run level of one user nothing that is installed is started: a web server is to lie there only.
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
    for (const words of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
      const [command = 'apt-get', ...rest] = [...root, 'apt-get', '-q', ...words];
      spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env, timeout: 600_000 });
    }
  }
  for (const { program, debian } of checkers)
    console.log(`${program.padEnd(14)} ${findChecker(program) ?? `not to be had (Debian's ${debian})`}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
