// Gives the widgets two more languages before the first of them asks: `en-XA`, with longer texts,
// and `ar-XB`, the same from the right.
import { englishPack, provideLanguage } from '../dist/treaty-widgets.js';
import { pseudoPack } from './pseudo-language.js';

provideLanguage('en-XA', () => Promise.resolve({ pack: pseudoPack(englishPack()) }));
provideLanguage('ar-XB', () => Promise.resolve({ pack: pseudoPack(englishPack(), 'rtl') }));
document.documentElement.lang = new URLSearchParams(location.search).get('lang') ?? 'en-XA';
