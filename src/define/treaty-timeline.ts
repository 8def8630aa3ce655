import { TreatyTimeline } from '../elements/treaty-timeline.js';
import { define } from './define.js';

define('treaty-timeline', TreatyTimeline);

export { TreatyTimeline };
