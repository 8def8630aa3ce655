import { TreatyDate } from '../elements/treaty-date.js';
import { define } from './define.js';

define('treaty-date', TreatyDate);

export { TreatyDate };
