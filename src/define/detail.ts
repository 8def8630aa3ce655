/** Lets the widgets of this page load the finer boundaries when they are shown large. */
import { provideDetail } from '../elements/detail.js';

provideDetail(async () => (await import('../data/geometry-fine.js')).fineGeometry());
