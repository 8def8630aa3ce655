import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './free-port.js';

/** A running WebKitWebDriver. */
export interface WebKitDriver {
  readonly port: number;
  /** Ends the driver, its browser and its screen. May be called twice. */
  stop(): Promise<void>;
}

/** Signals a whole process group, which is where `xvfb-run` keeps its screen and the browser. */
function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group has ended already.
  }
}

/**
 * Starts WebKitWebDriver on a free port, under a virtual screen where one is given.
 *
 * The driver leads a process group of its own, so that stopping it leaves no browser behind; it is
 * also stopped when this process ends or is interrupted.
 *
 * @throws Error when the driver ends at once or does not answer within fifteen seconds.
 */
export async function startWebKitDriver(
  driver: string,
  screen: string | undefined,
): Promise<WebKitDriver> {
  const port = await freePort();
  const words = [...(screen === undefined ? [] : [screen, '-a']), driver, `--port=${port}`];
  const [command = driver, ...parameters] = words;
  const child = spawn(command, parameters, {
    detached: true,
    stdio: 'ignore',
    env: {
      ...process.env,
      // Without a session bus the accessibility bridge only writes warnings.
      NO_AT_BRIDGE: '1',
      // Painting through OpenGL in software crashed WebKitGTK 2.50 now and then, in Mesa's swrast.
      WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1',
    },
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });

  const endNow = () => signalGroup(child, 'SIGKILL');
  process.once('exit', endNow);
  const stop = async () => {
    process.off('exit', endNow);
    signalGroup(child, 'SIGTERM');
    await Promise.race([ended, wait(3000, undefined, { ref: false })]);
    endNow();
  };

  const deadline = Date.now() + 15_000;
  while (child.exitCode === null && child.pid !== undefined && Date.now() < deadline) {
    const answered = await fetch(`http://127.0.0.1:${port}/status`, {
      signal: AbortSignal.timeout(1000),
    }).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return { port, stop };
    await wait(100);
  }
  await stop();
  throw new Error(`${command} did not answer on port ${port}`);
}
