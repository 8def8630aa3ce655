import { TreatyCoverage } from '../elements/treaty-coverage.js';
import { define } from './define.js';

define('treaty-coverage', TreatyCoverage);

export { TreatyCoverage };
