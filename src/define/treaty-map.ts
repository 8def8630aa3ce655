import { TreatyMap } from '../elements/treaty-map.js';
import { define } from './define.js';

define('treaty-map', TreatyMap);

export { TreatyMap };
