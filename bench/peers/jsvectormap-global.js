/* The files with its maps look for the library here. */
import jsVectorMap from 'jsvectormap';

globalThis.jsVectorMap = jsVectorMap;
