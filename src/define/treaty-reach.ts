import { TreatyReach } from '../elements/treaty-reach.js';
import { define } from './define.js';

define('treaty-reach', TreatyReach);

export { TreatyReach };
export type { HostReach, HostReachCountry, HostReachEvent } from '../data/reach-form.js';
