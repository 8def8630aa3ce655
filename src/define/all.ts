import { provideDetail } from '../elements/detail.js';
import './treaty-map.js';

provideDetail(async () => (await import('../data/geometry-fine.js')).fineGeometry());
