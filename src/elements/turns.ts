/*
 * A widget is a guest: what the first picture takes is done in pieces, between which the page can answer its reader. One
 * queue for all widgets of a page.
 */

/** Milliseconds after which the page has its turn, at least and at most. */
const [shortest, longest] = [12, 100];

const waiting: (() => void)[] = [];
/** When the last turn ended, if more are to come. */
let ended = Infinity;

let channel: MessageChannel | undefined;

function later(): void {
  if (!channel) {
    // Timers of a timer wait longer and longer; a message does not.
    channel = new MessageChannel();
    channel.port1.onmessage = work;
  }
  channel.port2.postMessage(undefined);
}

function work(): void {
  const begun = performance.now();
  // As long as the page itself took: what it draws between, all the widgets so far, would else be most of the work.
  const end = begun + Math.min(Math.max(begun - ended, shortest), longest);
  while (waiting.length > 0 && performance.now() < end) waiting.shift()?.();
  ended = waiting.length > 0 ? performance.now() : Infinity;
  if (waiting.length > 0) later();
  else removeEventListener('beforeprint', workAll);
}

/** A page does not wait for what is to be printed. */
function workAll(): void {
  while (waiting.length > 0) waiting.shift()?.();
}

/**
 * Does something after what was asked for before, in a task that has not taken long so far; and before the page is
 * printed. What fails leaves the others their turns.
 *
 * @returns settles when it is done, with what is thrown, if anything.
 */
export function inTurn(task: () => void): Promise<void> {
  return new Promise((done, fail) => {
    waiting.push(() => {
      try {
        task();
        done();
      } catch (error) {
        fail(error instanceof Error ? error : new Error(String(error)));
      }
    });
    if (waiting.length > 1) return;
    addEventListener('beforeprint', workAll);
    later();
  });
}
