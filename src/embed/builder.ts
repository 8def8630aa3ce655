/** The script of the page that builds snippets. */
import { startBuilder } from './builder/start.js';

const root = document.querySelector<HTMLElement>('#builder');
if (root) startBuilder(root);
