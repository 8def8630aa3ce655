import { eventsWithCountries } from '../../data/reach.js';
import { aroundScene } from '../../draw/around-scene.js';
import { ownScene } from '../../draw/own-scene.js';
import { whenText } from '../../draw/reach-words.js';
import { timelineScene } from '../../draw/timeline-scene.js';
import { checkEvent } from '../../i18n/check-event.js';
import { checkChoice } from '../../i18n/request.js';
import { checkSpan, spanShown } from '../../i18n/timeline-span.js';
import { timelineFigure } from '../../export/figures/timeline.js';
import { addTimelineSlide } from '../../export/pptx/chart-slide.js';
import { firstDay } from '../../model/reach.js';
import { statesIn } from '../../model/regions.js';
import { knownSpan } from '../../model/timeline.js';
import { refuse, type Drawable } from './drawing.js';
import { readQuestion } from './read.js';

export const timeline: Drawable = {
  attributes: ['measure', 'from', 'to', 'event'],
  switches: ['milestones'],
  draw(asked) {
    const { dataset, locale, own, attribute, has } = asked;
    const question = readQuestion(asked, 'financing-1999');
    const measure = attribute('measure') || 'parties';
    const written = { from: attribute('from'), to: attribute('to') };
    const events = eventsWithCountries(dataset.states, locale.words);
    const event = events.find(({ id }) => id === attribute('event'));
    refuse([
      ...checkChoice('measure', measure, ['parties', 'acts'], own),
      ...checkSpan(written, own),
      ...checkEvent(attribute('event'), events, own),
    ]);
    const { region, instruments } = question;
    const made = timelineScene(
      dataset,
      {
        ...question,
        measure: measure === 'acts' ? 'acts' : 'parties',
        span: spanShown(written, knownSpan(dataset, instruments)),
        among: region === undefined ? undefined : statesIn(dataset, region),
      },
      locale,
      {
        milestones: has('milestones'),
        event: event && {
          id: event.id,
          date: firstDay(event.start),
          label: event.place || event.title,
          when: whenText(locale, event),
          title: event.title,
        },
      },
    );
    const scene = ownScene(made, instruments, locale);
    const around = event && aroundScene(dataset, event, instruments, locale);
    const figure = timelineFigure(scene, locale, around);
    return {
      question,
      apart: [...(measure === 'acts' ? ['acts'] : []), ...(event ? [event.id] : [])],
      figure,
      table: () => scene.table(),
      addSlides: async (deck) => void addTimelineSlide(deck, figure, scene),
    };
  },
};
