import { timelineScene } from '../../draw/timeline-scene.js';
import { checkChoice } from '../../i18n/request.js';
import { checkSpan, spanShown } from '../../i18n/timeline-span.js';
import { timelineFigure } from '../../export/figures/timeline.js';
import { addTimelineSlide } from '../../export/pptx/chart-slide.js';
import { statesIn } from '../../model/regions.js';
import { knownSpan } from '../../model/timeline.js';
import { refuse, type Drawable } from './drawing.js';
import { readQuestion } from './read.js';

export const timeline: Drawable = {
  attributes: ['measure', 'from', 'to'],
  switches: ['milestones'],
  draw(asked) {
    const { dataset, locale, own, attribute, has } = asked;
    const question = readQuestion(asked, 'financing-1999');
    const measure = attribute('measure') || 'parties';
    const written = { from: attribute('from'), to: attribute('to') };
    refuse([...checkChoice('measure', measure, ['parties', 'acts'], own), ...checkSpan(written, own)]);
    const { region, instruments } = question;
    const scene = timelineScene(
      dataset,
      {
        ...question,
        measure: measure === 'acts' ? 'acts' : 'parties',
        span: spanShown(written, knownSpan(dataset, instruments)),
        among: region === undefined ? undefined : statesIn(dataset, region),
      },
      locale,
      { milestones: has('milestones'), event: undefined },
    );
    const figure = timelineFigure(scene, locale);
    return {
      question,
      apart: measure === 'acts' ? ['acts'] : [],
      figure,
      table: () => scene.table(),
      addSlides: async (deck) => void addTimelineSlide(deck, figure, scene),
    };
  },
};
