import { coverageScene, sortings } from '../../draw/coverage-scene.js';
import { measures } from '../../draw/coverage-bar.js';
import { ownScene } from '../../draw/own-scene.js';
import { checkChoice } from '../../i18n/request.js';
import { coverageFigure } from '../../export/figures/coverage.js';
import { addCoverageSlide } from '../../export/pptx/chart-slide.js';
import { divisions } from '../../model/coverage-by.js';
import { refuse, type Drawable } from './drawing.js';
import { readQuestion } from './read.js';

export const coverage: Drawable = {
  attributes: ['by', 'measure', 'sort', 'selected'],
  draw(asked) {
    const { dataset, locale, own, attribute } = asked;
    const question = readQuestion(asked, 'universal-19');
    const by = attribute('by') || 'instrument';
    const measure = attribute('measure') || 'count';
    const sort = attribute('sort') || 'given';
    refuse([
      ...checkChoice('by', by, ['instrument', ...divisions], own),
      ...checkChoice('measure', measure, measures, own),
      ...checkChoice('sort', sort, sortings, own),
    ]);
    const made = coverageScene(
      dataset,
      {
        ...question,
        division: divisions.find((one) => one === by),
        measure: measures.find((one) => one === measure) ?? 'count',
        sort: sortings.find((one) => one === sort) ?? 'given',
      },
      locale,
    );
    const scene = ownScene(made, question.instruments, locale);
    const figure = coverageFigure(scene, locale, attribute('selected') || undefined);
    return {
      question,
      apart: by === 'instrument' ? [] : [`by-${by}`],
      figure,
      table: () => scene.table(),
      addSlides: async (deck) => void addCoverageSlide(deck, figure, scene),
    };
  },
};
