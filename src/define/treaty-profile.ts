import { TreatyProfile } from '../elements/treaty-profile.js';
import { define } from './define.js';

define('treaty-profile', TreatyProfile);

export { TreatyProfile };
