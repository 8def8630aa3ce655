import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium, firefox, webkit } from 'playwright-core';

export const engines = ['chromium', 'firefox', 'webkit'] as const;

/** The three browser engines that the elements are tested in. */
export type Engine = (typeof engines)[number];

/** A browser on this machine and what can drive it. */
export type Browser =
  /** Chromium or Firefox as the system has it. */
  | { readonly engine: 'chromium' | 'firefox'; readonly by: 'puppeteer'; readonly path: string }
  /** A build that Playwright installed. */
  | { readonly engine: Engine; readonly by: 'playwright'; readonly path: string }
  /** WebKitGTK's small browser, its WebDriver and the command that gives them a screen. */
  | {
      readonly engine: 'webkit';
      readonly by: 'webdriver';
      readonly path: string;
      readonly driver: string;
      readonly screen: string | undefined;
    };

/** The first of the commands that is on the PATH, as an absolute path. */
function onPath(...commands: readonly string[]): string | undefined {
  for (const command of commands) {
    for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
      const path = join(folder, command);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not here; the next folder may have it.
      }
    }
  }
  return undefined;
}

/** Whether a browser starts far enough to tell its version: a build without its libraries does not. */
function starts(path: string | undefined): path is string {
  if (path === undefined || path === '' || !existsSync(path)) return false;
  return spawnSync(path, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0;
}

function playwrightPath(engine: Engine): string | undefined {
  try {
    const path = { chromium, firefox, webkit }[engine].executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    // Playwright has no build for this system.
    return undefined;
  }
}

function findChromium(): Browser | undefined {
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const system = [process.env['CHROME_PATH'], onPath(...names), mac].find(starts);
  if (system !== undefined) return { engine: 'chromium', by: 'puppeteer', path: system };
  const own = playwrightPath('chromium');
  return starts(own) ? { engine: 'chromium', by: 'playwright', path: own } : undefined;
}

function findFirefox(): Browser | undefined {
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  const names = ['firefox-esr', 'firefox'];
  const system = [process.env['FIREFOX_PATH'], onPath(...names), mac].find(starts);
  if (system !== undefined) return { engine: 'firefox', by: 'puppeteer', path: system };
  const own = playwrightPath('firefox');
  return own === undefined ? undefined : { engine: 'firefox', by: 'playwright', path: own };
}

/** WebKitGTK's MiniBrowser lies in a folder named after processor and library version. */
function miniBrowser(): string | undefined {
  for (const library of ['/usr/lib', '/usr/libexec', '/usr/lib64']) {
    if (!existsSync(library)) continue;
    const folders = [library, ...readdirSync(library).map((name) => join(library, name))];
    for (const folder of folders) {
      for (const version of ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0']) {
        const path = join(folder, version, 'MiniBrowser');
        if (existsSync(path)) return path;
      }
    }
  }
  return undefined;
}

function findWebKit(): Browser | undefined {
  const driver = onPath('WebKitWebDriver');
  const path = miniBrowser();
  const screen = onPath('xvfb-run');
  if (driver !== undefined && path !== undefined && (screen ?? process.env['DISPLAY'])) {
    return { engine: 'webkit', by: 'webdriver', path, driver, screen };
  }
  const own = playwrightPath('webkit');
  return own === undefined ? undefined : { engine: 'webkit', by: 'playwright', path: own };
}

/** The browser of an engine on this machine, or undefined where there is none. */
export function findBrowser(engine: Engine): Browser | undefined {
  switch (engine) {
    case 'chromium':
      return findChromium();
    case 'firefox':
      return findFirefox();
    case 'webkit':
      return findWebKit();
  }
}

/** Debian's and Ubuntu's packages, for when Playwright's builds cannot be had. */
const debianPackages: Record<Engine, readonly string[]> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

function run(command: string, parameters: readonly string[]): boolean {
  console.log(`  $ ${[command, ...parameters].join(' ')}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const result = spawnSync(command, parameters, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: environment,
    timeout: 300_000,
  });
  return result.status === 0;
}

/** How this process can act as root, as words before a command; undefined where it cannot. */
function asRoot(): readonly string[] | undefined {
  if (process.getuid?.() === 0) return [];
  const sudo = onPath('sudo');
  if (sudo === undefined) return undefined;
  return spawnSync(sudo, ['-n', 'true'], { stdio: 'ignore' }).status === 0
    ? [sudo, '-n']
    : undefined;
}

/**
 * Tries to put browsers on the machine: Playwright's builds first, then the system's packages.
 *
 * @returns why an engine could not be had, for those that are still missing.
 */
export function installBrowsers(missing: readonly Engine[]): Map<Engine, string> {
  console.log(`No ${missing.join(', no ')} on this machine: installing.`);
  const privilege = asRoot();
  const playwright = createRequire(import.meta.url).resolve('playwright-core/package.json');
  const cli = join(dirname(playwright), 'cli.js');
  const left = (names: readonly Engine[]) =>
    names.filter((engine) => findBrowser(engine) === undefined);

  for (const engine of missing) {
    // As root Playwright can also fetch the libraries that its builds need; where that fails, the
    // machine may have them already.
    const complete =
      privilege?.length === 0 && run(process.execPath, [cli, 'install', '--with-deps', engine]);
    if (!complete) run(process.execPath, [cli, 'install', engine]);
  }

  const lacking = left(missing);
  const packageManager = onPath('apt-get');
  if (lacking.length > 0 && packageManager !== undefined && privilege !== undefined) {
    const [command = packageManager, ...before] = [...privilege, packageManager];
    run(command, [...before, 'update']);
    for (const engine of lacking) {
      run(command, [
        ...before,
        'install',
        '-y',
        '--no-install-recommends',
        ...debianPackages[engine],
      ]);
    }
  }

  const packages =
    packageManager === undefined
      ? 'there is no apt-get'
      : privilege === undefined
        ? 'apt-get needs root'
        : 'apt-get did not bring it';
  return new Map(
    left(missing).map((engine) => [
      engine,
      `not on this machine; Playwright's build did not install or start, and ${packages}`,
    ]),
  );
}
