import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledDataset } from '../data/bundle.js';
import { worldGeometry } from '../data/geometry.js';
import { tableForFile } from '../export/csv.js';
import { meaningOf } from '../export/dictionary.js';
import { jsonOf } from '../export/json.js';
import { englishLocale } from '../i18n/locale.js';
import { drawWidget } from './drawings/ask.js';

const ids = new Set(bundledDataset().instruments.map(({ id }) => id));

const asked: readonly (readonly [tag: string, attributes: { [name: string]: string }])[] = [
  ['treaty-map', {}],
  ['treaty-map', { instruments: 'universal-19' }],
  ['treaty-timeline', { measure: 'acts' }],
  ['treaty-timeline', { instruments: 'universal-12' }],
  ['treaty-timeline', { event: '2004-01-17-khartoum' }],
  ['treaty-coverage', {}],
  ['treaty-coverage', { by: 'group' }],
  ['treaty-number', {}],
  ['treaty-matrix', {}],
  ['treaty-profile', { state: 'KEN' }],
  ['treaty-table', { of: 'acts' }],
  ['treaty-table', { of: 'coverage' }],
  ['treaty-reach', {}],
  ['treaty-reach', { view: 'totals' }],
  ['treaty-nexus', {}],
];

describe('the data dictionary', () => {
  for (const [tag, attributes] of asked)
    it(`describes every column of ${tag} ${JSON.stringify(attributes)}`, () => {
      const { table, figure } = drawWidget(tag, attributes, englishLocale(), worldGeometry());
      const full = tableForFile(table());
      for (const { id } of full.columns) assert.ok(meaningOf(id, (one) => ids.has(one)), id);
      const { heading: title, result, caption } = figure;
      const read = JSON.parse(jsonOf(full, { title, result, caption, asOf: '2005-04-25', language: 'en', generator: 'test' }));
      assert.equal(read.rows.length, full.rows.length);
      for (const { name, description } of read.fields) assert.equal(typeof description, 'string', name);
    });
});
