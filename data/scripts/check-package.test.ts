import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPackage } from './check-package.js';
import { only } from './check-testing.js';

describe('the descriptor', () => {
  const field = (name: string, type = 'string', constraints = {}) => ({ name, type, constraints });
  const table = {
    name: 'table',
    path: 'table.csv',
    format: 'csv',
    rows: 1,
    schema: {
      fields: [
        field('code', 'string', { required: true, pattern: '[A-Z]{3}' }),
        field('day', 'date'),
        field('size', 'integer'),
        field('kind', 'string', { enum: ['one', 'two'] }),
      ],
    },
  };
  const heading = 'code,day,size,kind';
  const check = (text: string, change: object = {}) =>
    checkPackage(
      { name: 'test', version: '1', resources: [{ ...table, ...change }] },
      new Map([['table.csv', text]]),
    );

  it('that fits', () => assert.deepEqual(check(`${heading}\nKEN,2001-12-04,3,one\n`), []));
  it('with other columns', () =>
    only(check('code,day\nKEN,\n'), 'datapackage.json', /table.csv has the columns "code,day" and not/));
  it('with another number of rows', () =>
    only(check(`${heading}\nKEN,,,\nUGA,,,\n`), 'datapackage.json', /said to have 1 rows and has 2/));
  it('with values that do not fit', () => {
    only(check(`${heading}\n,,,\n`), 'table.csv:2', /code "" is required/);
    only(check(`${heading}\nKen,,,\n`), 'table.csv:2', /code "Ken" does not match/);
    only(check(`${heading}\nKEN,2001-02-30,,\n`), 'table.csv:2', /day "2001-02-30" is no date/);
    only(check(`${heading}\nKEN,,large,\n`), 'table.csv:2', /size "large" is no number/);
    only(check(`${heading}\nKEN,,,three\n`), 'table.csv:2', /kind "three" is not among/);
  });
  it('of a file that is missing, and a file without description', () => {
    const descriptor = { name: 'test', version: '1', resources: [table] };
    only(checkPackage(descriptor, new Map()), 'datapackage.json', /table.csv does not exist/);
    const texts = new Map([
      ['table.csv', `${heading}\nKEN,,,\n`],
      ['other.csv', 'a\n1\n'],
    ]);
    only(checkPackage(descriptor, texts), 'datapackage.json', /other.csv is not described/);
  });
  it('of documents', () => {
    const json = { ...table, path: 'table.csv', format: 'json' };
    assert.deepEqual(check('[{"code":"KEN","size":3,"day":null}]', json), []);
    only(check('[]', json), 'datapackage.json', /said to have 1 items and has 0/);
    only(check('[{"code":"KEN","extra":1}]', json), 'table.csv', /item 1 has the undescribed field "extra"/);
    only(check('[{"code":"KEN","size":"3"}]', json), 'table.csv', /size is no integer/);
    only(check('[{"size":3}]', json), 'table.csv', /code "" is required/);
  });
});
