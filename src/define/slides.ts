/** Lets the widgets of this page hand out slides. */
import { provideSlides } from '../elements/slides-source.js';

provideSlides(() => import('../export/pptx/index.js'));
