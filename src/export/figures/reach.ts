import { html, type TemplateResult } from 'lit';
import { reachPlane } from '../../data/reach.js';
import { swatch } from '../../draw/fills.js';
import { drawMark, drawPlaces, placeMarks } from '../../draw/reach-overlay.js';
import type { ReachScene } from '../../draw/reach-scene.js';
import type { LegendEntry } from '../../draw/scene.js';
import { reachStyle } from '../../draw/style-reach.js';
import type { Locale } from '../../i18n/locale.js';
import type { Picture } from '../../layout/picture.js';
import { projectPlace } from '../../layout/robinson.js';
import { reachModes } from '../../model/reach.js';
import type { Figure } from '../plate.js';
import { mapFigure } from './map.js';
import { calendarBlock, totalsBlock } from './reach-lists.js';

/** What the marks of the activities stand for, and how many there are of each: the end of the legend. */
function markEntries({ events, question }: ReachScene, { messages: { reach } }: Locale): LegendEntry[] {
  if (question.view === 'totals' || events.length === 0) return [];
  const label = question.view === 'map' ? reach.marks : reach.marksByDate;
  const entries = reachModes.flatMap((mode) => {
    const count = events.filter((one) => one.mode === mode).length;
    return count > 0 ? [{ key: `mark-${mode}`, label: reach.mode[mode], count, meaning: label }] : [];
  });
  return [{ key: '', label, count: 0, countText: '', meaning: '' }, ...entries];
}

function sample(key: string): TemplateResult {
  const mode = reachModes.find((one) => key === `mark-${one}`);
  if (!mode) return swatch(key);
  return html`<svg class="swatch-mark" viewBox="-8 -6 16 12" width="16" height="12"><g transform="translate(8 6)">${drawMark(mode)}</g></svg>`;
}

/**
 * The reach of the programme as a figure: map, calendar or published figures.
 * @param picture of the map; the other views need none.
 */
export function reachFigure(scene: ReachScene, picture: Picture | undefined, locale: Locale): Figure {
  const { heading, result, question, standing, caption } = scene;
  const marks = markEntries(scene, locale);
  const sheets = [reachStyle.cssText];
  if (question.view === 'map') {
    if (!picture) throw new TypeError('a map needs a picture');
    const map = mapFigure(
      scene,
      picture,
      {
        region: question.region,
        // Places that take a pointer show nothing.
        sheets: [...sheets, '.hit{display:none}'],
        overlay: (units) => {
          const plane = reachPlane();
          const placed = placeMarks(scene.events, (east, north) => projectPlace(east, north, plane), units);
          return drawPlaces(picture, placed, scene.chosen, (code) => scene.marks.has(code), units);
        },
      },
      locale,
    );
    const [words = '', ...notes] = map.caption;
    return { ...map, legend: [...scene.legend, ...marks], caption: [words, standing, ...notes], sample };
  }
  const block = question.view === 'calendar' ? calendarBlock : totalsBlock;
  return {
    heading,
    result,
    legend: [...scene.legend, ...marks],
    caption: [caption.join(' '), standing],
    sheets,
    sample,
    draw: (room) => block(scene, locale, room),
  };
}
