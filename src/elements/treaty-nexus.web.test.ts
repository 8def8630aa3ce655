import { assert } from 'chai';
import { bundledDataset } from '../data/bundle.js';
import { nexusAccount } from '../data/nexus.js';
import '../define/treaty-nexus.js';
import { coverageAt } from '../model/coverage.js';
import { find, mount, press, settled, shadow, textOf, unmount } from './testing.js';
import type { TreatyNexus } from './treaty-nexus.js';

const dataset = bundledDataset();
const tag = '<treaty-nexus as-of="2005-04-25"></treaty-nexus>';
const focused = (nexus: TreatyNexus) => shadow(nexus).activeElement?.getAttribute('data-node') ?? '';

describe('treaty-nexus', () => {
  afterEach(unmount);

  it('says everything the account says, in its order', async () => {
    const nexus = await mount<TreatyNexus>(tag);
    const drawn = [...shadow(nexus).querySelectorAll('.statements [data-node]')];
    assert.deepEqual(
      drawn.map((one) => one.getAttribute('data-node')),
      nexusAccount().flatMap(({ nodes }) => nodes.map(({ id }) => id)),
    );
    const text = textOf(nexus, '.nexus');
    for (const word of ['alliances of convenience', 'cigarettes', 'Interpol', 'dual use', 'Money-laundering'])
      assert.include(text, word);
    assert.include(textOf(nexus, '[part=caption]'), 'no quantities');
  });

  it('shows the coverage of each instrument at the date, as the model has it', async () => {
    const nexus = await mount<TreatyNexus>(tag);
    for (const day of ['2005-04-25', '2014-07-10']) {
      nexus.asOf = day;
      await settled(nexus);
      const answers = [...shadow(nexus).querySelectorAll<HTMLElement>('[data-instrument]')];
      assert.isAbove(answers.length, 8);
      for (const answer of answers) {
        const instrument = dataset.instruments.find(({ id }) => id === answer.dataset['instrument']);
        if (!instrument) throw new Error(answer.outerHTML);
        const { memberCounts } = coverageAt(dataset, instrument, day);
        if (day >= instrument.adopted)
          assert.equal(answer.dataset['value'], String(memberCounts.party), instrument.id);
      }
    }
  });

  it('draws lines that are all alike, one for each answer', async () => {
    const nexus = await mount<TreatyNexus>(tag);
    const lines = [...shadow(nexus).querySelectorAll('.links path')];
    const answers = nexusAccount().flatMap(({ nodes }) => nodes.flatMap(({ instruments }) => instruments));
    assert.equal(lines.length, answers.length);
    assert.deepEqual(new Set(lines.map((line) => getComputedStyle(line).strokeWidth)).size, 1);
  });

  it('is walked by keys, and explains itself', async () => {
    const nexus = await mount<TreatyNexus>(tag);
    assert.equal(shadow(nexus).querySelectorAll('.nexus [tabindex="0"]').length, 1, 'one tab stop');
    find(nexus, '.nexus [tabindex="0"]').focus();
    await settled(nexus);
    assert.equal(focused(nexus), 'operational');
    await press(nexus, 'ArrowDown', 'ArrowDown');
    assert.equal(focused(nexus), 'financial');
    assert.include(textOf(nexus, '.tooltip'), 'Backgrounder');
    await press(nexus, 'ArrowRight');
    assert.equal(focused(nexus), 'financing-1999');
    assert.match(textOf(nexus, '[data-node=financing-1999]'), /135 of 191/);
    assert.match(textOf(nexus, '[data-node=financial]'), /answered by: Terrorist Financing/);
    await press(nexus, 'ArrowLeft');
    assert.equal(focused(nexus), 'financial');
    await press(nexus, 'End');
    assert.isNotNull(find(nexus, `[data-node=${focused(nexus)}]`).closest('.answers'));
    await press(nexus, 'Home', 'Enter');
    assert.isTrue(find(nexus, '.tooltip').classList.contains('pinned'));
    await press(nexus, 'Escape');
    assert.isTrue(find(nexus, '.tooltip').hidden);
  });

  it('marks what a point is joined to', async () => {
    const nexus = await mount<TreatyNexus>(tag);
    find(nexus, '[data-node=arms]').click();
    await settled(nexus);
    assert.equal(shadow(nexus).querySelectorAll('.links .lit').length, 1);
    assert.isFalse(find(nexus, '[data-node=untoc-firearms-2001]').classList.contains('dimmed'));
    assert.isTrue(find(nexus, '[data-node=uncac-2003]').classList.contains('dimmed'));
  });

  it('is one list on a narrow page, and a table on demand', async () => {
    const nexus = await mount<TreatyNexus>(tag, 320);
    assert.equal(getComputedStyle(find(nexus, '.links')).display, 'none');
    const { width } = find(nexus, '.nexus').getBoundingClientRect();
    assert.isAtMost(width, 320);
    find(nexus, '.as-table').click();
    await settled(nexus);
    assert.isAbove(shadow(nexus).querySelectorAll('tbody tr').length, 15);
  });

  it('names what it is asked wrongly', async () => {
    const nexus = await mount<TreatyNexus>('<treaty-nexus region="afrika"></treaty-nexus>');
    assert.include(textOf(nexus, '[part=fault]'), 'africa');
  });
});
