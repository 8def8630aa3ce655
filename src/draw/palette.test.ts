import { describe } from 'node:test';
import { testPalette } from '../testing/palette-rules.js';
import { darkPalette, lightPalette } from './palette.js';

describe('the palettes of the library', () => {
  testPalette('light', lightPalette);
  testPalette('dark', darkPalette);
});
