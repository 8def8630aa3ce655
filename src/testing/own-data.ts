import fc from './properties.js';
import { ownFormat } from '../data/own/form.js';
import { actionKinds } from '../model/types.js';

/** Things that a hostile or careless host may put where a text belongs. */
export const hostileText = fc.oneof(
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '__proto__',
    'constructor',
    '2005-02-30',
    '0000-00-00',
    '9999-12-31',
    '\u202egnp.exe',
    '\ud800',
    '\udc00x',
    '\u0000',
    '\ufeff',
    'NaN',
    '=1+1',
    '-0',
    'x'.repeat(5000),
    '',
    ' ',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ maxLength: 12 }),
);

const someDay = fc.oneof(fc.constantFrom('2003-06-27', '2001-12-04', '1999-12-09', '2026-10-31', ''), hostileText);
const someParty = fc.oneof(fc.constantFrom('KEN', 'Uganda', 'Côte d’Ivoire', 'XEU', 'Боливия'), hostileText);
const anything = fc.oneof({ weight: 8, arbitrary: hostileText }, { weight: 1, arbitrary: fc.anything({ maxDepth: 2 }) });

const someAct = fc.record(
  {
    party: fc.oneof({ weight: 9, arbitrary: someParty }, anything),
    action: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...actionKinds) }, anything),
    date: fc.oneof({ weight: 9, arbitrary: someDay }, anything),
    inForce: someDay,
    note: anything,
  },
  { requiredKeys: ['party', 'action'] },
);

const someInstrument = fc.record(
  {
    id: fc.oneof(fc.constantFrom('financing-1999', 'tokyo-1963', 'hague-1970', 'example-2001'), hostileText),
    mode: fc.constantFrom('replace', 'add', 'correct', 'x'),
    asOf: someDay,
    source: fc.record({ title: hostileText, url: hostileText }),
    coverage: fc.constantFrom('dated', 'parties', ''),
    hasSignatures: fc.oneof(fc.boolean(), anything),
    acts: fc.oneof({ weight: 9, arbitrary: fc.array(someAct, { maxLength: 5 }) }, anything),
    removed: fc.array(someParty, { maxLength: 2 }),
    title: fc.oneof(hostileText, fc.dictionary(fc.constantFrom('en', 'fr', 'de', '__proto__'), hostileText)),
    adopted: someDay,
    colour: fc.constantFrom('#7a3b8f', '#fff', 'red', '#ffffff'),
    subject: hostileText,
  },
  { requiredKeys: ['id', 'acts'] },
);

/** Documents near the JSON form: most are wrong in a place or two, some are right. */
export const nearDocument = fc.record(
  {
    format: fc.oneof({ weight: 19, arbitrary: fc.constant(ownFormat) }, anything),
    version: fc.oneof({ weight: 19, arbitrary: fc.constant(1) }, anything),
    asOf: fc.oneof({ weight: 9, arbitrary: fc.constant('2026-10-31') }, someDay),
    source: fc.oneof({ weight: 9, arbitrary: fc.constant({ title: 'The depositary' }) }, anything),
    instruments: fc.oneof({ weight: 19, arbitrary: fc.array(someInstrument, { maxLength: 3 }) }, anything),
  },
  { requiredKeys: ['format', 'version', 'instruments'] },
);

const cell = fc.oneof(
  fc.constantFrom('financing-1999', 'KEN', 'Uganda', 'ratification', 'signature', '2003-06-27', '', '"', '""', '"a,b"', 'x;y', 'a\nb'),
  hostileText,
);

/** Tables near the columns of `actions.csv`, quoted or not. */
export const nearTable = fc
  .record({
    before: fc.constantFrom('', '# as-of: 2026-10-31\n', '# mode: add\n# as-of: 2026-10-31\n', '#\n', '\ufeff'),
    heading: fc.oneof(
      { weight: 9, arbitrary: fc.constant(['instrument', 'party', 'action', 'date', 'in_force', 'source', 'note']) },
      fc.array(cell, { maxLength: 8 }),
    ),
    rows: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 6 }),
    mark: fc.constantFrom(',', ';', '\t'),
    end: fc.constantFrom('\n', '\r\n', '\r'),
  })
  .map(({ before, heading, rows, mark, end }) => before + [heading, ...rows].map((row) => row.join(mark)).join(end));
