import { matrixScene } from '../../draw/matrix-scene.js';
import { nexusInstruments, nexusScene } from '../../draw/nexus-scene.js';
import { ownScene } from '../../draw/own-scene.js';
import { profileScene } from '../../draw/profile-scene.js';
import { tableKinds, tableScene } from '../../draw/table-scene.js';
import { checkChoice } from '../../i18n/request.js';
import { matrixFigure } from '../../export/figures/matrix.js';
import { nexusFigure } from '../../export/figures/nexus.js';
import { profileFigure } from '../../export/figures/profile.js';
import { tableFigure } from '../../export/figures/table.js';
import { addTableSlides } from '../../export/pptx/table-slide.js';
import { findState } from '../../layout/find-state.js';
import { matrixSorts } from '../../layout/matrix.js';
import { messages } from '../messages.js';
import { quoted, UsageError } from '../usage-error.js';
import { refuse, type Asked, type Drawable } from './drawing.js';
import { readQuestion } from './read.js';

/* Widgets whose slides are native tables. */

export const matrix: Drawable = {
  attributes: ['sort'],
  draw(asked) {
    const { dataset, locale, own, attribute } = asked;
    const question = readQuestion(asked, 'universal-19');
    const sort = attribute('sort') || 'region';
    refuse(checkChoice('sort', sort, matrixSorts, own));
    const made = matrixScene(dataset, question, locale, matrixSorts.find((one) => one === sort) ?? 'region');
    const scene = ownScene(made, question.instruments, locale);
    const figure = matrixFigure(scene, locale);
    return {
      question,
      figure,
      table: () => scene.table(),
      addSlides: async (deck) => void addTableSlides(deck, figure, scene.table()),
    };
  },
};

/** The State a profile is of, by name or code. @throws {UsageError} for none. */
function readState({ dataset, locale, own, attribute }: Asked): string {
  const written = attribute('state');
  if (written === '') throw new UsageError(messages.missingFlag({ flag: '--state', example: '--state KEN' }));
  const english = findState(dataset.states, (code) => own.words.states[code], written);
  const found =
    typeof english === 'string' ? english : findState(dataset.states, (code) => locale.words.states[code], written);
  if (typeof found === 'string') return found;
  const nearest = typeof english === 'object' ? english.nearest.join(', ') : '';
  throw new UsageError(messages.unknownChoice({ flag: '--state', value: quoted(written), nearest }));
}

export const profile: Drawable = {
  attributes: ['state'],
  draw(asked) {
    const { dataset, locale } = asked;
    const question = readQuestion(asked, 'universal-19');
    const code = readState(asked);
    const scene = ownScene(profileScene(dataset, question, code, locale), question.instruments, locale);
    const figure = profileFigure(scene, locale);
    return {
      question,
      apart: [code],
      figure,
      table: () => scene.table(),
      addSlides: async (deck) => void addTableSlides(deck, figure, scene.table(), ['instrument', 'status', 'act', 'date', 'in-force-here']),
    };
  },
};

export const table: Drawable = {
  attributes: ['of'],
  draw(asked) {
    const { dataset, locale, own, attribute } = asked;
    const question = readQuestion(asked, 'financing-1999');
    const of = attribute('of') || 'map';
    refuse(checkChoice('of', of, tableKinds, own));
    const made = tableScene(dataset, tableKinds.find((one) => one === of) ?? 'map', question, locale);
    const scene = ownScene(made, question.instruments, locale);
    const figure = tableFigure(scene, { sorting: scene.sorting }, locale);
    return {
      question,
      apart: of === 'map' ? [] : [of],
      figure,
      table: () => scene.table(),
      addSlides: async (deck) => void addTableSlides(deck, figure, scene.table()),
    };
  },
};

export const nexus: Drawable = {
  attributes: [],
  draw(asked) {
    const { dataset, locale } = asked;
    const question = readQuestion(asked, nexusInstruments().join(','));
    const scene = ownScene(nexusScene(dataset, question, locale), question.instruments, locale);
    const figure = nexusFigure(scene, locale);
    return {
      question,
      figure,
      table: () => scene.table(),
      addSlides: async (deck) => void addTableSlides(deck, figure, scene.table()),
    };
  },
};
