import { numberScene } from '../../draw/number-scene.js';
import { ownScene } from '../../draw/own-scene.js';
import { checkChoice } from '../../i18n/request.js';
import { numberFigure } from '../../export/figures/number.js';
import { addNumberSlide } from '../../export/pptx/chart-slide.js';
import { divisions } from '../../model/coverage-by.js';
import { refuse, type Drawable } from './drawing.js';
import { readQuestion } from './read.js';

export const number: Drawable = {
  attributes: ['by'],
  draw(asked) {
    const { dataset, locale, own, attribute } = asked;
    const question = readQuestion(asked, 'financing-1999');
    const by = attribute('by') || 'world';
    refuse(checkChoice('by', by, ['world', ...divisions], own));
    const scene = ownScene(numberScene(dataset, question, divisions.find((one) => one === by), locale), question.instruments, locale);
    const figure = numberFigure(scene, locale);
    return {
      question,
      apart: by === 'world' ? [] : [`by-${by}`],
      figure,
      table: () => scene.table(),
      addSlides: async (deck) => void addNumberSlide(deck, figure, scene),
    };
  },
};
