/** Lets the widgets of this page load the finer boundaries when they are shown large. */
import { fineGeometry } from '../data/geometry-fine.js';
import { provideDetail } from '../elements/detail.js';

provideDetail(fineGeometry);
