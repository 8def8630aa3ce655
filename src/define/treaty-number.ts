import { TreatyNumber } from '../elements/treaty-number.js';
import { define } from './define.js';

define('treaty-number', TreatyNumber);

export { TreatyNumber };
