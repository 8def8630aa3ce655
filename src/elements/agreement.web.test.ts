/** One question, one number: what the widgets show of random questions is what the model counts. */
import { assert } from 'chai';
import { bundledDataset } from '../data/bundle.js';
import '../define/treaty-coverage.js';
import '../define/treaty-map.js';
import '../define/treaty-matrix.js';
import '../define/treaty-number.js';
import '../define/treaty-table.js';
import { coverageAt, joinedAt } from '../model/coverage.js';
import { dayFromNumber, dayNumber } from '../model/date.js';
import { membersAt } from '../model/membership.js';
import { statesIn } from '../model/regions.js';
import { drawnStatuses, find, mount, settled, shadow, unmount } from './testing.js';
import type { TreatyFigure } from './treaty-figure.js';

const dataset = bundledDataset();
const dated = dataset.instruments.filter(({ coverage }) => coverage === 'dated');
const regions = ['', '', '002', '142', '150', '029', 'GRULAC', 'AFR', 'SIDS', 'LDC'];
const tags = ['treaty-map', 'treaty-coverage', 'treaty-number', 'treaty-matrix', 'treaty-table'];

/** Numbers from 0 to 1, the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = seeded(1373);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

const questions = Array.from({ length: 60 }, () => {
  const instrument = pick(dated);
  const [from, to] = [dayNumber(instrument.adopted), dayNumber('2020-12-31')];
  return { instrument, day: dayFromNumber(from + Math.floor(random() * (to - from))), region: pick(regions) };
});

const valueOf = (element: Element, selector: string) =>
  Number(find(element, selector).getAttribute('data-value'));

describe('agreement', () => {
  after(unmount);

  it('of map, coverage, number, matrix, table and model on sixty random questions', async function () {
    this.timeout(60_000);
    await mount<TreatyFigure<never>>(
      tags.map((tag) => `<${tag} group="agreement" ${tag === 'treaty-map' ? 'layout="tiles"' : ''}></${tag}>`).join(''),
    );
    const [map, coverage, number, matrix, table] = tags.map(
      (tag) => document.querySelector(tag) as unknown as TreatyFigure<never>,
    ) as [TreatyFigure<never>, TreatyFigure<never>, TreatyFigure<never>, TreatyFigure<never>, TreatyFigure<never>];
    for (const { instrument, day, region } of questions) {
      const what = `${instrument.id} ${day} ${region || 'world'}`;
      for (const one of [map, coverage, number, matrix, table]) one.region = region;
      map.instruments = instrument.id;
      map.asOf = day;
      for (const one of [map, coverage, number, matrix, table]) await one.updateComplete;
      for (const one of [map, coverage, number, matrix, table]) await one.updateComplete;
      await settled(table);

      const among = region === '' ? undefined : statesIn(dataset, region);
      const counted = coverageAt(dataset, instrument, day, among);
      const { party } = counted.memberCounts;
      if (!among) assert.equal(counted.members, membersAt(dataset.states, day), what);

      const members = new Set(
        [...counted.standings.values()].filter(({ member }) => member).map(({ code }) => code),
      );
      const parties = [...drawnStatuses(map)].filter(
        ([code, status]) => status === 'party' && members.has(code),
      );
      assert.equal(parties.length, party, `map, ${what}`);
      assert.equal(find(map, '.legend [data-key=party] b').textContent, String(party), `legend, ${what}`);

      const parts = [...shadow(coverage).querySelectorAll('[role=gridcell][data-key]')];
      const sum = parts.reduce((total, one) => total + Number(one.getAttribute('data-value')), 0);
      const part = parts.find((one) => one.getAttribute('data-key') === 'party');
      assert.equal(Number(part?.getAttribute('data-value') ?? 0), party, `coverage, ${what}`);
      assert.equal(sum, counted.members, `coverage's members, ${what}`);

      assert.equal(valueOf(number, '.sentence .value'), party, `number, ${what}`);
      assert.equal(find(number, '.sentence .value').getAttribute('data-of'), String(counted.members), what);

      assert.equal(valueOf(matrix, `.totals [data-instrument=${instrument.id}]`), party, `matrix, ${what}`);
      const statuses = counted.standings;
      for (const [code, status] of drawnStatuses(map))
        assert.equal(status, statuses.get(code)?.status, `${code}, ${what}`);
      for (const cell of shadow(table).querySelectorAll('[data-state][data-status]'))
        assert.equal(
          cell.getAttribute('data-status'),
          statuses.get(cell.getAttribute('data-state') ?? '')?.status,
          `table, ${what}`,
        );
      assert.isAbove(shadow(table).querySelectorAll('[data-state][data-status]').length, 0, `table, ${what}`);
    }
  });

  it('of map, number and model on counts over several, whatever their tables can answer', async function () {
    this.timeout(60_000);
    await mount<TreatyFigure<never>>(
      '<treaty-map group="several" layout="tiles"></treaty-map><treaty-number group="several"></treaty-number>',
    );
    const [map, number] = ['treaty-map', 'treaty-number'].map(
      (tag) => document.querySelector(tag) as unknown as TreatyFigure<never>,
    ) as [TreatyFigure<never>, TreatyFigure<never>];
    for (let i = 0; i < 40; i++) {
      const instruments = dataset.instruments.filter(() => random() < 0.2);
      if (instruments.length < 2) continue;
      const day = dayFromNumber(dayNumber('1985-01-01') + Math.floor(random() * 12_000));
      const region = pick(regions);
      const what = `${instruments.map(({ id }) => id).join()} ${day} ${region || 'world'}`;
      for (const one of [map, number]) one.region = region;
      map.instruments = instruments.map(({ id }) => id).join(',');
      map.asOf = day;
      await settled(map);
      await settled(number);
      const joined = joinedAt(dataset, instruments, day, region === '' ? undefined : statesIn(dataset, region));
      const n = joined.covered.length;
      for (const [code, drawn] of drawnStatuses(map))
        assert.equal(drawn, String(joined.states.get(code)?.joined), `${code}, ${what}`);
      if (n === 0) continue;
      const all = [...joined.states.values()].filter((one) => one.member && one.joined === n).length;
      assert.equal(valueOf(number, '.sentence .value'), all, `number, ${what}`);
      const legend = [...shadow(map).querySelectorAll('.legend b')].map((one) => Number(one.textContent));
      const beside = [...joined.states.values()].filter((one) => !one.member && !one.counted).length;
      assert.equal(legend.reduce((sum, one) => sum + one, 0), joined.members + beside, `legend, ${what}`);
    }
  });
});
