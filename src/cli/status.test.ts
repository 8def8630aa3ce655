import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bundledDataset } from '../data/bundle.js';
import { countActions, datedInstruments } from '../testing/count-actions.js';
import { runCli } from '../testing/run-cli.js';
import type { StatusJson } from './status-json.js';

const dataset = bundledDataset();

async function status(...argv: string[]): Promise<StatusJson> {
  const { code, stdout, stderr } = await runCli('status', '--json', ...argv);
  assert.equal(stderr, '');
  assert.equal(code, 0);
  return JSON.parse(stdout) as StatusJson;
}

describe('treaty-widgets status --json', { concurrency: 2 }, () => {
  // Before the Organization and the instruments, in their youth, around the Congress of April
  // 2005 and the admissions since, at the ends of tables, and after all of them.
  for (const date of [
    '1940-01-01',
    '1965-06-30',
    '1979-12-17',
    '1986-05-14',
    '1993-02-01',
    '2000-11-01',
    '2001-09-11',
    '2005-04-18',
    '2005-04-25',
    '2006-06-28',
    '2011-07-14',
    '2014-07-10',
    '2016-09-28',
    '2026-01-01',
  ]) {
    it(`counts every dated instrument on ${date} as the lines of the table do`, async () => {
      const { asOf, members, instruments } = await status(
        '--instruments',
        datedInstruments.join(','),
        '--as-of',
        date,
      );
      assert.equal(asOf, date);
      assert.equal(datedInstruments.length, 20);
      assert.deepEqual(instruments.map(({ id }) => id), datedInstruments);
      for (const { id, organizations, answer, beyond, ...found } of instruments) {
        assert.deepEqual({ members, ...found }, countActions(id, date), id);
        assert.equal(answer, 'complete');
        const { asOf: end } = dataset.instruments.find((instrument) => instrument.id === id)!;
        assert.equal(beyond, end !== null && end < date ? end : undefined, id);
        const parties = Object.values({ ...found.states, ...organizations });
        assert.equal(parties.filter((one) => one === 'party').length, found.party, id);
      }
    });
  }

  it('has the documented shape', async () => {
    const { stdout } = await runCli(
      ...['status', '--instruments', 'financing-1999,untoc-2000', '--as-of', '2005-04-18', '--json'],
    );
    assert.match(stdout, /^\{"asOf":"2005-04-18","members":191,"instruments":\[\{.*\]\}\n$/);
    const [financing, untoc] = (JSON.parse(stdout) as StatusJson).instruments;
    assert.deepEqual(Object.keys(financing!), [
      ...['id', 'party', 'partyMembers', 'signatory', 'none', 'withdrawn', 'unknown', 'states', 'answer'],
    ]);
    assert.equal(Object.keys(financing!.states).length, 197);
    assert.deepEqual(untoc!.organizations, { XEU: 'party' });
    assert.equal(Object.keys(untoc!.states).length, 197);
  });

  it('names no organization before it acts', async () => {
    const { instruments } = await status('--instruments', 'untoc-2000', '--as-of', '2000-12-01');
    assert.equal(instruments[0]!.organizations, undefined);
  });

  it('takes sets of instruments, in order', async () => {
    const { instruments } = await status('--instruments', 'universal-12', '--as-of', '2005-04-25');
    assert.deepEqual(
      instruments.map(({ id }) => id),
      dataset.instruments.filter(({ inTwelveOf2005 }) => inTwelveOf2005).map(({ id }) => id),
    );
    const tokyo = instruments.find(({ id }) => id === 'tokyo-1963')!;
    assert.deepEqual([tokyo.answer, tokyo.party, tokyo.unknown], ['none', 0, 191]);
    const hague = instruments.find(({ id }) => id === 'hague-1970')!;
    assert.equal(hague.answer, 'partial');
    assert.ok(hague.unknown > 0);
  });

  it('joins lists given by turns', async () => {
    const { instruments } = await status('--instruments', 'financing-1999', '--instruments=bombings-1997');
    assert.deepEqual(instruments.map(({ id }) => id), ['financing-1999', 'bombings-1997']);
  });

  it('speaks for the last day of the tables where no day is asked for', async () => {
    assert.equal((await status('--instruments', 'financing-1999')).asOf, '2014-07-10');
    assert.equal((await status('--instruments', 'universal-19')).asOf, '2019-03-27');
  });

  it('counts a region only', async () => {
    const one = ['--instruments', 'financing-1999', '--as-of', '2005-04-25'];
    const { members, region, instruments } = await status(...one, '--region', 'africa');
    const african = dataset.states.filter((state) => state.region === '002').map(({ iso3 }) => iso3);
    assert.deepEqual([members, region], [53, '002']);
    const [financing] = instruments;
    assert.deepEqual(Object.keys(financing!.states), african);
    const all = countActions('financing-1999', '2005-04-25').states;
    for (const code of african) assert.equal(financing!.states[code], all[code], code);
    const { partyMembers, signatory, none, withdrawn, unknown } = financing!;
    assert.equal(partyMembers + signatory + none + withdrawn + unknown, members);
    assert.equal(partyMembers, african.filter((code) => all[code] === 'party').length);
  });
});

describe('treaty-widgets status', () => {
  it('prints an aligned table with the numbers of the JSON', async () => {
    const argv = ['--instruments', 'universal-19', '--as-of', '2012-06-01'];
    const [{ stdout, stderr, code }, json] = await Promise.all([
      runCli('status', ...argv),
      status(...argv),
    ]);
    assert.deepEqual([code, stderr], [0, '']);
    const lines = stdout.split('\n');
    assert.equal(lines[0], 'As of 1 June 2012: 193 Member States');
    const [header = '', rule = '', ...rest] = lines.slice(2);
    const rows = rest.slice(0, 19);
    assert.equal(rest[19], '', 'a row an instrument');
    // Where the columns stand, by the rule under the header.
    const columns = [...rule.matchAll(/─+/g)].map(({ index, 0: dashes }) => [index, index + dashes.length]);
    const cells = (line: string) => columns.map(([from, to]) => line.slice(from, to).trim());
    const labels = cells(header);
    assert.deepEqual(labels.slice(0, 4), ['Instrument', 'Party', 'Other parties', 'Signed only']);
    assert.equal(labels.at(-1), 'Notes');
    json.instruments.forEach((instrument, i) => {
      const cell = Object.fromEntries(cells(rows[i]!).map((text, at) => [labels[at], text]));
      const { id, answer, party, partyMembers, signatory, none, unknown } = instrument;
      const { hasSignatures, adopted } = dataset.instruments.find((one) => one.id === id)!;
      const told = answer === 'complete';
      const of = `${partyMembers} of 193`;
      assert.equal(cell['Party'], told ? of : answer === 'partial' ? `at least ${of}` : '–', id);
      assert.equal(cell['Other parties'], answer === 'none' ? '–' : `${party - partyMembers}`, id);
      const signatures = told && (hasSignatures || adopted > '2012-06-01');
      assert.equal(cell['Signed only'], signatures ? `${signatory}` : '–', id);
      assert.equal(cell['Neither'], told ? `${none}` : '–', id);
      assert.equal(cell['Not known'], `${unknown}`, id);
    });
    for (const line of lines) assert.equal(line, line.trimEnd());
  });

  it('says what each row cannot tell', async () => {
    const note = async (...argv: string[]) => {
      const { stdout } = await runCli('status', ...argv);
      return stdout.split('\n')[4];
    };
    const [beyond, late, none, partial, unsigned] = await Promise.all([
      note('--instruments', 'financing-1999', '--as-of', '2020-01-01'),
      note('--instruments', 'beijing-convention-2010', '--as-of', '2005-04-25'),
      note('--instruments', 'tokyo-1963'),
      note('--instruments', 'hague-1970', '--as-of', '2005-04-25'),
      note('--instruments', 'airport-protocol-1988', '--as-of', '2005-04-25'),
    ]);
    assert.match(beyond!, /^Terrorist Financing Convention .* table ends 10 July 2014$/);
    assert.match(late!, /^Beijing Convention .* adopted later, on 10 September 2010$/);
    assert.match(none!, /^Tokyo Convention +– .* no list of parties$/);
    assert.match(partial!, /at least \d+ of 191 .* most parties undated before 31 December 2013;/);
    assert.match(unsigned!, /no signatures in the table$/);
  });

  it('names its source, the region, and one Member in the singular', async () => {
    const { stdout } = await runCli(
      ...['status', '--instruments', 'financing-1999', '--as-of', '2005-04-25', '--region', 'GRULAC'],
    );
    assert.match(stdout, /^As of 25 April 2005: 33 Member States in .*Latin American and Caribbean/);
    assert.match(stdout, /Withdrawals are not covered by the sources\.\nSources:\n {2}United Nations Treaty/);
    const { stdout: one } = await runCli(
      ...['status', '--instruments', 'financing-1999', '--as-of', '1950-01-01', '--region', '053'],
    );
    assert.match(one, /^As of 1 January 1950: 2 Member States in Australia and New Zealand\n/);
    const { stdout: single } = await runCli(
      ...['status', '--instruments', 'financing-1999', '--as-of', '1970-10-12', '--region', '061'],
    );
    assert.match(single, /^As of 12 October 1970: 0 Member States in Polynesia\n/);
    const { stdout: samoa } = await runCli(
      ...['status', '--instruments', 'financing-1999', '--as-of', '1976-12-15', '--region', '061'],
    );
    assert.match(samoa, /^As of 15 December 1976: 1 Member State in Polynesia\n/);
  });

  it('is quiet when its reader has seen enough', async () => {
    const main = fileURLToPath(new URL('main.ts', import.meta.url));
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', main, 'status', '--instruments', 'universal-19,neighbours', '--json'],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.deepEqual([code, said], [0, '']);
  });
});
