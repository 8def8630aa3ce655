/* Slides as a page or a command asks for them: heavier than all the widgets, and loaded only then. */
export { addCoverageSlide, addNumberSlide, addTimelineSlide } from './chart-slide.js';
export { Deck } from './deck.js';
export { addMapSlide } from './map-slide.js';
export { addTableSlides } from './table-slide.js';
