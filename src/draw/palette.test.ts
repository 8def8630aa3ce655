import { testPalette } from '../testing/palette-rules.js';
import { darkPalette, lightPalette } from './palette.js';

testPalette('light', lightPalette);
testPalette('dark', darkPalette);
