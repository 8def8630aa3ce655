import type { TestRunnerPlugin } from '@web/test-runner-core';

interface Client {
  send(method: string, parameters: object): Promise<unknown>;
}

/** A page of Puppeteer or of Playwright, as far as media are concerned. */
interface Page {
  createCDPSession?(): Promise<Client>;
  emulateMedia?(media: object): Promise<void>;
}

/** Media features by name, as a style sheet asks for them. */
export type MediaFeatures = Readonly<Record<string, string>>;

function isFeatures(payload: unknown): payload is MediaFeatures {
  return typeof payload === 'object' && payload !== null && Object.values(payload).every((one) => typeof one === 'string');
}

/**
 * The command `media-features`: emulates those that the runner's own command does not know, forced
 * colours above all. What is left out goes back to what it is. Only Chromium and what Playwright
 * installed can do it; elsewhere the command fails, and a test passes it over.
 */
export function mediaFeaturesPlugin(): TestRunnerPlugin {
  // What one client emulates another cannot undo.
  const clients = new WeakMap<Page, Promise<Client>>();
  return {
    name: 'media-features-command',
    async executeCommand({ command, payload, session }) {
      if (command !== 'media-features') return undefined;
      if (!isFeatures(payload)) throw new Error('media-features takes features by name');
      const { type } = session.browser;
      const page = (session.browser as unknown as { getPage?(id: string): Page }).getPage?.(session.id);
      if (type === 'puppeteer' && page?.createCDPSession) {
        const client = clients.get(page) ?? page.createCDPSession();
        clients.set(page, client);
        const features = Object.entries(payload).map(([name, value]) => ({ name, value }));
        await (await client).send('Emulation.setEmulatedMedia', { features });
        return true;
      }
      if (type === 'playwright' && page?.emulateMedia) {
        const forced = payload['forced-colors'] ?? null;
        const motion = payload['prefers-reduced-motion'] ?? null;
        const scheme = payload['prefers-color-scheme'] ?? null;
        await page.emulateMedia({ forcedColors: forced, reducedMotion: motion, colorScheme: scheme });
        return true;
      }
      throw new Error(`media features cannot be emulated in ${type}`);
    },
  };
}
