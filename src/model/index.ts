/** What `treaty-widgets/model` offers: the library's reckoning, without a page and without its data. */
export * from './acts.js';
export * from './coverage.js';
export * from './date.js';
export * from './default-date.js';
export * from './instruments.js';
export * from './membership.js';
export * from './nearest.js';
export * from './regions.js';
export * from './series.js';
export * from './status.js';
export * from './types.js';
