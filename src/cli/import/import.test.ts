import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { bundledDataset } from '../../data/bundle.js';
import { PartyFinder } from '../../data/own/party-names.js';
import { daySerial, readDay } from './days.js';
import { depositaries, type DepositaryName } from './depositaries.js';
import { tableOfMarkup } from './markup.js';
import { readings } from './names.js';
import { tableOfText } from './printed.js';
import { readList, statedDay, statedParties, type ReadList } from './read-table.js';
import { tableOfCsv, tableOfWorkbook } from './sheet.js';
import type { PublishedTable } from './published.js';

const file = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const finder = PartyFinder.of(bundledDataset());
await finder.learn(async () => JSON.parse(readFileSync(new URL('../../../data/bundle/names.json', import.meta.url), 'utf8')) as { names: string });

function read(table: PublishedTable | undefined, from: DepositaryName): ReadList {
  assert.ok(table);
  return readList(table, depositaries[from], finder);
}

const acts = (list: ReadList) => list.acts.map(({ party, action, date, inForce }) => [party, action, date, inForce].filter(Boolean).join(' '));

describe('a status page of the Treaty Collection', () => {
  const table = tableOfMarkup(file('untc.html'));
  const list = read(table, 'untc');

  it('is read with its marks and names', () => {
    assert.deepEqual(acts(list), [
      'AFG accession 2003-09-24',
      'ALB signature 2001-12-18',
      'ALB ratification 2002-04-10',
      'BOL signature 2001-11-10',
      'BOL ratification 2002-01-07',
      'CIV accession 2002-03-13',
      'CPV acceptance 2002-05-10',
      'CHN signature 2001-11-13',
      'CHN approval 2006-04-19',
      'CZE succession 2005-12-27',
      'XEU formal-confirmation 2004-06-01',
      'FJI definitive-signature 2002-02-01',
    ]);
    assert.deepEqual([list.hasSignatures, list.hasWithdrawals], [true, false]);
  });

  it('keeps territories and States of the past apart', () => {
    assert.deepEqual(list.apart.map(({ text }) => text.split(' |')[0]), ['Hong Kong', 'Serbia and Montenegro']);
  });

  it('tells what could not be read', () => {
    assert.deepEqual(list.unread.map(({ text, why }) => `${text.split(' |')[0]}: ${why}`), [
      'Tuvalu: bracketed',
      'Nowhereland: no-party',
      'Kiribati: no-day',
    ]);
  });

  it('says itself what day it speaks for and how many parties it has', () => {
    assert.equal(statedDay(table?.around ?? ''), '2026-10-31');
    assert.equal(statedParties(table?.around ?? ''), 10);
  });

  it('is read as XML too', () => {
    const xml = read(tableOfMarkup(file('untc.xml')), 'untc');
    assert.deepEqual(acts(xml), ['DZA signature 2000-01-18', 'DZA ratification 2001-11-08', 'AND accession 2008-10-22', 'MKD succession 2004-08-30']);
    assert.deepEqual(xml.unread.map(({ why }) => why), ['bracketed']);
    assert.deepEqual(acts(read(tableOfMarkup(file('untc-special.xml')), 'untc')), ['DZA accession 2003-02-26', 'FJI succession 1973-11-01']);
  });
});

describe('a list of parties of ICAO', () => {
  it('is read from the text of its PDF', () => {
    const table = tableOfText(file('icao.txt'));
    const list = read(table, 'icao');
    assert.deepEqual(acts(list), [
      'AFG signature 1970-12-16',
      'AFG ratification 1979-08-29',
      'ALB accession 1997-10-21',
      'DZA accession 1995-10-06',
      'BHS succession 1976-08-11',
      'CHN accession 1980-09-10',
      'KHM signature 1970-12-16',
      'KHM ratification 1996-11-08',
      'PRK accession 1983-04-28',
      'BOL accession 1979-07-18',
      'CIV accession 1973-01-09',
    ]);
    assert.deepEqual(list.unread.map(({ text, why }) => `${text.split(' |')[0]}: ${why}`), ['Liberland: no-party']);
    assert.equal(statedParties(table.around), 9);
  });

  it('is read with missing cells, told from where the days stand', () => {
    const list = read(tableOfText(file('icao-three.txt')), 'icao');
    assert.deepEqual(acts(list), [
      'AGO signature 2011-03-10',
      'AGO acceptance 2012-05-04 2018-07-01',
      'BEN accession 2013-05-05 2018-07-01',
      'TCD signature 2011-03-10',
      'COG party 2018-07-01',
      'CUB signature 2011-03-10',
      'CUB ratification 2014-05-06 2018-07-01',
    ]);
  });

  it('is read from two columns of States', () => {
    const line = (...cells: string[]) => cells.map((cell) => cell.padEnd(24)).join('');
    const text = [
      line('Albania', '-', '21 October 1997 (a)', 'Kenya', '16 December 1970', '11 January 1977'),
      line('Algeria', '16 December 1970', '6 October 1995', 'Libya', '-', '4 October 1978 (a)'),
    ].join('\n');
    assert.deepEqual(acts(read(tableOfText(text), 'icao')), [
      'ALB accession 1997-10-21',
      'KEN signature 1970-12-16',
      'KEN ratification 1977-01-11',
      'DZA signature 1970-12-16',
      'DZA ratification 1995-10-06',
      'LBY accession 1978-10-04',
    ]);
  });

  it('is read from a spreadsheet, as CSV and as a workbook', () => {
    const expected = ['AGO signature 2010-09-10', 'AGO acceptance 2012-05-04 2018-07-01', 'BEN accession 2013-05-05 2018-07-01', 'TCD signature 2010-09-10'];
    const table = tableOfCsv(file('icao.csv'));
    assert.deepEqual(acts(read(table, 'icao')), expected);
    assert.equal(statedDay(table?.around ?? ''), '2026-10-31');
    const strings = ['State', 'Date of signature', 'Date of deposit', 'Effective date', 'Angola', 'Benin', 'Chad', '04/05/2012 (A)', '05/05/2013 (a)'];
    const cell = (name: string, value: number, kind = '') => `<c r="${name}"${kind}><v>${value}</v></c>`;
    const s = ' t="s"';
    const sheet = `<worksheet><sheetData><row r="1">${[0, 1, 2, 3].map((i) => cell(`${'ABCD'[i]}1`, i, s)).join('')}</row>
      <row r="2">${cell('A2', 4, s)}${cell('B2', 40431)}${cell('C2', 7, s)}${cell('D2', 43282)}</row>
      <row r="3">${cell('A3', 5, s)}${cell('C3', 8, s)}${cell('D3', 43282)}</row>
      <row r="4">${cell('A4', 6, s)}${cell('B4', 40431)}<c r="C4"/></row></sheetData></worksheet>`;
    const book = zipSync({
      'xl/sharedStrings.xml': strToU8(`<sst>${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`),
      'xl/worksheets/sheet1.xml': strToU8(sheet),
    });
    assert.deepEqual(acts(read(tableOfWorkbook(book), 'icao')), expected);
  });
});

describe('a State that left and joined again', () => {
  const heading = 'State,Date of signature,Date of deposit,Withdrawal';
  const from = (...rows: string[]) => read(tableOfCsv([heading, ...rows].join('\n')), 'icao');

  it('is read with all it did, in one row or in several', () => {
    const inOne = from('Kenya,16 December 1970,11 January 1977 5 May 2015 (a),2 February 2010');
    const expected = ['KEN signature 1970-12-16', 'KEN ratification 1977-01-11', 'KEN withdrawal 2010-02-02', 'KEN accession 2015-05-05'];
    assert.deepEqual([acts(inOne), inOne.unread, inOne.hasWithdrawals], [expected, [], true]);
    const inTwo = from('Kenya,16 December 1970,11 January 1977,2 February 2010', 'Uganda,,1 March 1980 (a),', 'Kenya,,5 May 2015 (a),');
    assert.deepEqual([acts(inTwo), inTwo.unread], [[...expected, 'UGA accession 1980-03-01'], []]);
  });

  it('is told where it joined twice and never left', () => {
    const again = from('Kenya,,11 January 1977 5 May 2015 (a),');
    assert.deepEqual(acts(again), ['KEN ratification 1977-01-11']);
    assert.deepEqual(again.unread.map(({ text, why }) => `${text.split(' |')[0]}: ${why}`), ['Kenya: again']);
    const twice = from('Kenya,,11 January 1977,', 'Kenya,,5 May 2015 (a),');
    assert.deepEqual(acts(twice), ['KEN ratification 1977-01-11']);
    assert.deepEqual(twice.unread.map(({ text, why }) => `${text}: ${why}`), ['KEN accession 2015-05-05 | ratification 1977-01-11: twice']);
  });
});

describe("IMO's Status of Treaties", () => {
  it('is read with the words beside the States', () => {
    const list = read(tableOfText(file('imo.txt'), 2), 'imo');
    assert.deepEqual(acts(list), [
      'ALB accession 2002-06-19 2002-09-17',
      'DZA accession 1998-02-11 1998-05-12',
      'ARG ratification 1993-08-17 1993-11-15',
      'DNK ratification 1995-08-25 1995-11-23',
      'NLD acceptance 1992-03-05 1992-06-03',
      'SYC definitive-signature 1989-01-24 1992-03-01',
      'SWE approval 1990-09-13 1992-03-01',
    ]);
    assert.deepEqual(list.apart.map(({ text }) => text.split(' |')[0]), ['Faroe Islands']);
    assert.deepEqual(list.unread, []);
  });
});

describe('a status list of the IAEA', () => {
  it('is read with its words, asterisks and missing signatures', () => {
    const table = tableOfText(file('iaea.txt'));
    const list = read(table, 'iaea');
    assert.deepEqual(acts(list), [
      'ATG accession 1993-08-04 1993-09-03',
      'ARG signature 1986-02-28',
      'ARG ratification 1989-04-06 1989-05-06',
      'DNK signature 1980-06-13',
      'DNK ratification 1991-09-06 1991-10-06',
      'DOM signature 1980-03-03',
      'XEA signature 1980-06-13',
      'XEA formal-confirmation 1991-09-06 1991-10-06',
      'FIN signature 1981-06-25',
      'FIN acceptance 1989-09-22 1989-10-22',
      'FRA signature 1980-06-13',
      'FRA approval 1991-09-06 1991-10-06',
      'BGR signature 1981-06-23',
      'BGR ratification 1984-04-10 1987-02-08',
    ]);
    assert.deepEqual(list.unread, []);
    assert.equal(statedDay(table.around), '1995-09-01');
  });
});

describe('days and names', () => {
  it('are read as depositaries write them', () => {
    for (const text of ['27 June 2003', '27 Jun 2003', '27-Jun-03', '2003-06-27', '27.6.2003', '27/06/2003', '27th June, 2003'])
      assert.equal(readDay(text), '2003-06-27', text);
    for (const text of ['31 February 2003', '2003', '27 Foo 2003', '00/00/0000', '13/13/2003']) assert.equal(readDay(text), undefined, text);
    assert.deepEqual([daySerial('40431'), daySerial('12'), daySerial('x')], ['2010-09-10', undefined, undefined]);
  });

  it('lose their marks of footnotes and nothing else', () => {
    assert.equal(readings('Algeria (1)')[0], 'Algeria');
    assert.equal(readings('China (3)(6)(29)')[0], 'China');
    assert.equal(readings('Germany 1, 2')[0], 'Germany');
    assert.equal(readings('Bolivia (Plurinational State of)')[0], 'Bolivia (Plurinational State of)');
    assert.equal(readings('Sri Lanka ......')[0], 'Sri Lanka');
    assert.ok(readings('Eswatini (formerly Swaziland)').includes('Eswatini'));
  });
});
