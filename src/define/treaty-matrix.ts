import { TreatyMatrix } from '../elements/treaty-matrix.js';
import { define } from './define.js';

define('treaty-matrix', TreatyMatrix);

export { TreatyMatrix };
