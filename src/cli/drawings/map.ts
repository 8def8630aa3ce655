import { tileGrid } from '../../data/tiles.js';
import { mapScene } from '../../draw/map-scene.js';
import { ownScene } from '../../draw/own-scene.js';
import { checkChoice } from '../../i18n/request.js';
import { mapFigure } from '../../export/figures/map.js';
import { addMapSlide } from '../../export/pptx/map-slide.js';
import { mapPicture } from '../../layout/picture.js';
import { tilesPicture } from '../../layout/tiles.js';
import { refuse, type Drawable } from './drawing.js';
import { readQuestion } from './read.js';

export const map: Drawable = {
  attributes: ['layout', 'selected'],
  draw(asked) {
    const { dataset, locale, own, world, attribute } = asked;
    const question = readQuestion(asked, 'financing-1999');
    const layout = attribute('layout') || 'map';
    refuse(checkChoice('layout', layout, ['map', 'tiles'], own));
    const scene = ownScene(mapScene(dataset, question, locale), question.instruments, locale);
    const picture = layout === 'tiles' ? tilesPicture(tileGrid()) : mapPicture(world);
    const { region } = question;
    const figure = mapFigure(scene, picture, { region, selected: attribute('selected') }, locale);
    return {
      question,
      apart: layout === 'map' ? [] : [layout],
      figure,
      table: () => scene.table(),
      addSlides: async (deck) => void addMapSlide(deck, figure, scene, picture, region),
    };
  },
};
