import type { Listed } from './command.js';
import { dataMessages } from './data-messages.js';
import { messages } from './messages.js';

/** Every sub-command. A name may have two words, as `data check`. */
export const commands: readonly Listed[] = [
  {
    name: 'status',
    summary: messages.statusSummary,
    load: async () => (await import('./commands/status.js')).status,
  },
  {
    name: 'render',
    summary: messages.renderSummary,
    load: async () => (await import('./commands/render.js')).render,
  },
  {
    name: 'slides',
    summary: messages.slidesSummary,
    load: async () => (await import('./commands/slides.js')).slides,
  },
  {
    name: 'press-kit',
    summary: messages.kitSummary,
    load: async () => (await import('./commands/press-kit.js')).pressKit,
  },
  {
    name: 'data import',
    summary: dataMessages.importSummary,
    load: async () => (await import('./commands/data-import.js')).dataImport,
  },
  {
    name: 'data check',
    summary: dataMessages.checkSummary,
    load: async () => (await import('./commands/data-check.js')).dataCheck,
  },
  {
    name: 'data diff',
    summary: dataMessages.diffSummary,
    load: async () => (await import('./commands/data-diff.js')).dataDiff,
  },
  {
    name: 'data export',
    summary: dataMessages.exportSummary,
    load: async () => (await import('./commands/data-export.js')).dataExport,
  },
  {
    name: 'host',
    summary: messages.hostSummary,
    load: async () => (await import('./commands/host.js')).host,
  },
  {
    name: 'snippet',
    summary: messages.snippetSummary,
    load: async () => (await import('./commands/snippet.js')).snippet,
  },
  {
    name: 'share',
    summary: messages.shareSummary,
    load: async () => (await import('./commands/share.js')).share,
  },
];
