import { bundledReach, programmeTotals } from '../../data/reach.js';
import { reachScene, reachViews } from '../../draw/reach-scene.js';
import { checkEvent } from '../../i18n/check-event.js';
import { checkChoice } from '../../i18n/request.js';
import { reachFigure } from '../../export/figures/reach.js';
import { addMapSlide } from '../../export/pptx/map-slide.js';
import { addTableSlides } from '../../export/pptx/table-slide.js';
import { mapPicture } from '../../layout/picture.js';
import { reachModes } from '../../model/reach.js';
import { refuse, type Drawable } from './drawing.js';
import { readQuestion } from './read.js';

export const reach: Drawable = {
  attributes: ['view', 'mode', 'event'],
  draw(asked) {
    const { dataset, locale, own, world, attribute } = asked;
    const question = readQuestion(asked, 'universal-12');
    const [view, mode, event] = [attribute('view') || 'map', attribute('mode'), attribute('event')];
    const listed = asked.reach ?? bundledReach(dataset.states, locale.words);
    refuse([
      ...checkChoice('view', view, reachViews, own),
      ...(mode ? checkChoice('mode', mode, reachModes, own) : []),
      ...checkEvent(event, listed.events, own),
    ]);
    const scene = reachScene(
      dataset,
      listed,
      programmeTotals(locale.words),
      {
        view: reachViews.find((one) => one === view) ?? 'map',
        asOf: question.asOf,
        mode: reachModes.find((one) => one === mode),
        region: question.region,
        event: event || undefined,
      },
      locale,
    );
    const picture = mapPicture(world);
    const figure = reachFigure(scene, picture, locale);
    return {
      question: { ...question, instruments: [] },
      apart: [view, ...(event ? [event] : [])],
      figure,
      table: () => scene.table(),
      addSlides: async (deck) => {
        if (view === 'map') addMapSlide(deck, figure, scene, picture, question.region);
        else addTableSlides(deck, figure, scene.table());
      },
    };
  },
};
