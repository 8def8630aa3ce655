import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import fc from '../../testing/properties.js';
import { hostileText, nearDocument, nearTable } from '../../testing/own-data.js';
import { readHost, sound } from '../../testing/own-targets.js';
import { fold } from './fold.js';
import { Faults, Unreadable } from './fault.js';
import { parseCsv } from './parse-csv.js';
import { parseJson } from './parse-json.js';

const read = readHost;

const ajv = new Ajv({ strict: false });
const isOfSchema = ajv.compile(JSON.parse(readFileSync(new URL('../../../data/schema/own-data-1.schema.json', import.meta.url), 'utf8')) as object);

describe('the readers, given anything', () => {
  it('read it or refuse it with the place, and never throw', async () => {
    await fc.assert(fc.asyncProperty(fc.anything(), async (given) => sound(await read(given))), { numRuns: 10_000 });
  });

  it('read or refuse what is near the JSON form, as an object and as a text alike', async () => {
    let whole = 0;
    await fc.assert(
      fc.asyncProperty(nearDocument, async (given) => {
        const result = await read(given);
        sound(result);
        if (result.data) whole++;
        // A text cannot hold everything an object can: what JSON leaves out it may leave out.
        const asText = JSON.stringify(given);
        sound(await read(asText));
        if (result.data) assert.deepEqual((await read(asText)).data, result.data);
      }),
      { numRuns: 20_000 },
    );
    assert.ok(whole > 400, `${whole} were right: else this asks too little`);
  });

  it('take nothing that the published schema refuses', async () => {
    await fc.assert(
      fc.asyncProperty(nearDocument, async (given) => {
        const plain = JSON.parse(JSON.stringify(given)) as unknown;
        if ((await read(plain)).data) assert.ok(isOfSchema(plain), ajv.errorsText(isOfSchema.errors));
      }),
      { numRuns: 10_000 },
    );
  });

  it('read or refuse what is near a table', async () => {
    await fc.assert(fc.asyncProperty(nearTable, async (text) => sound(await read(text))), { numRuns: 40_000 });
  });

  it('read or refuse any text', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.json(), hostileText);
    await fc.assert(fc.asyncProperty(text, async (given) => sound(await read(given))), { numRuns: 20_000 });
  });
});

describe('the parser of JSON', () => {
  it('reads what JSON.parse reads, and refuses what it refuses', () => {
    const text = fc.oneof(fc.json(), fc.string({ maxLength: 20 }), fc.json().map((one) => one.replace(/[{}[\],:]/, '')));
    fc.assert(
      fc.property(text, (given) => {
        let expected: unknown;
        try {
          expected = JSON.parse(given);
        } catch {
          expected = Unreadable;
        }
        let found: unknown;
        try {
          found = parseJson(given, new Faults());
        } catch (error) {
          found = error instanceof Unreadable && error.kind === 'syntax' ? Unreadable : expected;
        }
        if (expected === Unreadable || found === Unreadable) assert.equal(found, expected, given);
        else assert.deepEqual(JSON.parse(JSON.stringify(found)), JSON.parse(JSON.stringify(expected)));
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('the parser of CSV', () => {
  it('reads back every table that is written', () => {
    const cells = fc.array(fc.array(fc.string({ unit: 'grapheme', maxLength: 6 }), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    const written = (rows: readonly (readonly string[])[]) =>
      rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\r\n');
    fc.assert(
      fc.property(cells, (rows) => {
        const text = written([['a', 'b', 'c', 'd', 'e'], ...rows]);
        const kept = rows.filter((row) => row.some((one) => one.trim() !== ''));
        assert.deepEqual(parseCsv(text).rows.slice(1).map((row) => row.cells), kept);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('a folded name', () => {
  it('stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (name) => {
        const [once, twice] = [fold(name), fold(fold(name))];
        // One article goes; a second one before the name is no name that anybody has.
        if (!/^(the|le|la|les|el|los|las) /.test(once)) assert.equal(twice, once);
      }),
      { numRuns: 10_000 },
    );
  });
});
