import { TreatyNexus } from '../elements/treaty-nexus.js';
import { define } from './define.js';

define('treaty-nexus', TreatyNexus);

export { TreatyNexus };
