import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledDataset } from '../../data/bundle.js';
import { timelineScene } from '../../draw/timeline-scene.js';
import { englishLocale, type Locale } from '../../i18n/locale.js';
import { parseInstruments } from '../../model/instruments.js';
import { byId, checkFigure, plateFor, textsOf } from './testing.js';
import { timelineFigure } from './timeline.js';

const dataset = bundledDataset();

function timeline(locale: Locale, ids: string, measure: 'parties' | 'acts' = 'parties') {
  const asked = { instruments: parseInstruments(dataset, ids).instruments, asOf: '2005-04-25', region: undefined, measure, span: { from: '1998-01-01', to: '2014-12-31' }, among: undefined };
  return timelineScene(dataset, asked, locale, { milestones: false, event: undefined });
}

describe('a timeline as a picture', () => {
  it('has no legend where lines are named at their ends, and one where they are not', () => {
    const times = (width: number, measure: 'parties' | 'acts' = 'parties') => {
      const locale = englishLocale();
      const scene = timeline(locale, 'financing-1999 bombings-1997', measure);
      const words = byId(plateFor(timelineFigure(scene, locale), locale, width), 'words');
      return textsOf({ nodes: [words] }).filter(({ text }) => text === 'Hostages Convention' || text === 'Terrorist Bombings Convention').length;
    };
    assert.equal(times(960), 0);
    assert.equal(times(960, 'acts'), 0);
    assert.equal(times(400), 1);
  });

  it('has room for what it says', () => {
    checkFigure((locale) => timelineFigure(timeline(locale, 'financing-1999 bombings-1997 hostages-1979'), locale));
    checkFigure((locale) => timelineFigure(timeline(locale, 'financing-1999 bombings-1997', 'acts'), locale));
  });
});
