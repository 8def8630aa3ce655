import { groupStore, type GroupState } from '../model/group.js';
import { readMessage, stateKeys, version, type Message } from './message.js';

/** The iframes of this page that show a widget: by their address, or marked `data-treaty-embed`. */
function embeds(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(
    (frame) => 'treatyEmbed' in frame.dataset || /\/embed\.html$/.test(addressOf(frame).pathname),
  );
}

/** The address the page gave a frame, which the frame itself cannot change. */
const addressOf = (frame: HTMLIFrameElement) => new URL(frame.src || 'about:blank', document.baseURI);

/** The group the page has put a frame in. */
const groupOf = (frame: HTMLIFrameElement) => addressOf(frame).searchParams.get('group') ?? '';

/** Numbers of the last message heard from the frames that have joined their group. */
const heard = new WeakMap<HTMLIFrameElement, number>();

const send = (frame: HTMLIFrameElement, message: Message) => {
  // A frame in a sandbox has no origin to name; nothing here is secret.
  frame.contentWindow?.postMessage(message, '*');
};

function sendState(frame: HTMLIFrameElement, group: string): void {
  const { state } = groupStore(group);
  const all: GroupState = Object.fromEntries(stateKeys.map((key) => [key, state[key]]));
  const turn = heard.get(frame) ?? 0;
  send(frame, { type: 'treaty-group', version, group, state: all, turn, join: false });
}

const relayed = new Set<string>();

/** Tells the frames of a group from now on what changes in it. */
function relay(group: string): void {
  if (relayed.has(group)) return;
  relayed.add(group);
  groupStore(group).join(() => {
    for (const frame of embeds()) if (heard.has(frame) && groupOf(frame) === group) sendState(frame, group);
  });
}

function onMessage({ source, data }: MessageEvent): void {
  // In a sandbox every origin is "null": only the window tells who speaks.
  const frame = source && embeds().find((one) => one.contentWindow === source);
  const message = frame ? readMessage(data) : undefined;
  if (!frame || !message) return;
  if (message.type === 'treaty-size') frame.style.setProperty('height', `${message.height}px`);
  if (message.type !== 'treaty-group') return;
  const group = groupOf(frame);
  if (message.group !== group) return;
  heard.set(frame, message.turn);
  relay(group);
  if (message.join) groupStore(group).seed(message.state);
  else groupStore(group).request(message.state);
  // Also where nothing changed: the frame waits to hear that its message has arrived.
  sendState(frame, group);
}

/**
 * Runs on a page with widgets in iframes: gives each iframe the height its
 * content needs, and lets those with `group=…` in their address share its state
 * with each other and with the page's own widgets of that group.
 */
export function startHost(): void {
  window.addEventListener('message', onMessage);
  // Frames that were ready before this script hear of it now; the others will speak first.
  for (const frame of embeds()) send(frame, { type: 'treaty-hello', version });
}
