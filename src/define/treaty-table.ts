import { TreatyTable } from '../elements/treaty-table.js';
import { define } from './define.js';

define('treaty-table', TreatyTable);

export { TreatyTable };
