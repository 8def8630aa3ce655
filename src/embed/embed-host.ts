/** The script for a page with widgets in iframes. */
import { startHost } from './host.js';

startHost();
