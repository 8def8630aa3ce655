import type { Listed } from './command.js';
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
