import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runCli } from '../testing/run-cli.js';

const financing = ['status', '--instruments', 'financing-1999'];

describe('a command line that names nothing', { concurrency: 2 }, () => {
  const cases: readonly [argv: string[], line: RegExp][] = [
    [[], /no command given\. Valid: .*status/],
    [['stauts'], /“stauts” is no command\. Nearest: status\./],
    [['--verison'], /“--verison” is no flag .* Nearest: --version/],
    [['status'], /--instruments is missing\. Write for example --instruments financing-1999\./],
    [['status', '--instruments', ''], /“” in --instruments .* Nearest: universal-19/],
    [['status', '--instruments', 'financing-1998'], /“financing-1998” .* Nearest: financing-1999\./],
    [
      ['status', '--instruments', 'bombings,hauge-1970'],
      /“bombings”, “hauge-1970” .* are no known instruments\. Nearest: bombings-1997, hague-1970\./,
    ],
    [['status', '--instruments', 'zzzzzzzzzzzz'], /“zzzzzzzzzzzz” .* Nearest: \S+, \S+, \S+\.$/],
    [[...financing, '--as-of', '2005-02-30'], /“2005-02-30” .* Nearest: 2005-02-28, 2005-03-01\./],
    [[...financing, '--as-of', '2005-4-1'], /“2005-4-1” .* is not a day\. Nearest: 2005-04-01\./],
    [[...financing, '--as-of', ' 2005-04-01'], /“ 2005-04-01” .* Nearest: 2005-04-01\./],
    [[...financing, '--as-of', '0000-00-00'], /“0000-00-00” .* Nearest: 2014-07-10\./],
    [[...financing, '--as-of', 'yesterday'], /“yesterday” .* Nearest: 2014-07-10\./],
    [[...financing, '--as-of', ''], /“” in --as-of is not a day/],
    [[...financing, '--as-of'], /--as-of lacks its value/],
    [[...financing, '--as-of', '--json'], /--as-of lacks its value/],
    [[...financing, '--as-of=2005-01-01', '--as-of=2006-01-01'], /--as-of is given twice.*“2006-01-01”/],
    [[...financing, '--region', 'afirca'], /“afirca” in --region .* Nearest: africa\./],
    [[...financing, '--region', 'atlantis on sea'], /“atlantis on sea” in --region .* Nearest: \S+/],
    [[...financing, '--region', ''], /“” in --region .* Nearest: \S+/],
    [[...financing, '--jsno'], /“--jsno” is no flag of this command\. Nearest: --json\./],
    [[...financing, '-j'], /“-j” is no flag/],
    [[...financing, '--json=yes'], /--json takes no value, not “yes”/],
    [[...financing, '--no-json'], /“--no-json” is no flag .* Nearest: --json/],
    [[...financing, '--constructor'], /“--constructor” is no flag/],
    [[...financing, 'bombings-1997'], /“bombings-1997” belongs to no flag\. Valid flags: --instruments,/],
    [['status', '--instruments', 'two\nlines\u001b[31m'], /“two”, “lines \[31m” in --instruments/],
    [['status', '--instruments', 'x'.repeat(5000)], /“x{60}…” in --instruments/],
  ];
  for (const [argv, line] of cases) {
    const shown = JSON.stringify(argv.join(' ')).slice(0, 80);
    it(`is told in one line, with exit code 2: ${shown}`, async () => {
      const { code, stdout, stderr } = await runCli(...argv);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /^treaty-widgets: [^\n]+\n$/);
      assert.match(stderr.trimEnd(), line);
    });
  }
});

describe('a command line that asks for help', () => {
  for (const argv of [['--help'], ['-h']]) {
    it(`gets the list of commands: ${argv.join(' ')}`, async () => {
      const { code, stdout, stderr } = await runCli(...argv);
      assert.deepEqual([code, stderr], [0, '']);
      assert.match(stdout, /^Usage: treaty-widgets <command>/);
      assert.match(stdout, /\n {2}status {2,}\S/);
    });
  }

  for (const argv of [['status', '--help'], [...financing, '-h']]) {
    it(`gets the flags of a command: ${argv.join(' ')}`, async () => {
      const { code, stdout, stderr } = await runCli(...argv);
      assert.deepEqual([code, stderr], [0, '']);
      for (const flag of ['--instruments', '--as-of', '--region', '--json'])
        assert.ok(stdout.includes(`\n  ${flag} `), flag);
    });
  }

  it('gets the version of the package', async () => {
    const { default: pack } = await import('../../package.json', { with: { type: 'json' } });
    assert.deepEqual(await runCli('--version'), { code: 0, stdout: `${pack.version}\n`, stderr: '' });
  });
});
