import { embedMessages } from '../i18n/embed.js';
import { groupStore, type GroupState, type GroupStore } from '../model/group.js';
import { linkKeys } from '../model/link.js';
import { frameKeys } from './frame-keys.js';
import { readMessage, stateKeys, version, type Message } from './message.js';

/** Longer values are nobody's. */
const longest = 4000;

/**
 * Makes the widget that an address asks for: `tag` and attributes. What a widget
 * cannot show it says itself, so values pass as they are.
 * @returns the widget, or a sentence in its place where no widget has that tag.
 */
function widgetFor(query: URLSearchParams): HTMLElement {
  const tag = query.get('tag') ?? 'treaty-map';
  if (!/^treaty-[a-z]+$/.test(tag) || !customElements.get(tag)) {
    const sentence = document.createElement('p');
    const { messages, tag: lang, direction } = embedMessages(query.get('lang') ?? '');
    sentence.lang = lang;
    sentence.dir = direction;
    sentence.textContent = messages.noWidget({ tag: tag.slice(0, 100) });
    return sentence;
  }
  const widget = document.createElement(tag);
  for (const name of [...linkKeys, ...frameKeys]) {
    const value = query.get(name);
    if (value !== null && value.length <= longest) widget.setAttribute(name, value);
  }
  return widget;
}

const send = (message: Message) => {
  // Nothing here is secret, and the page's origin cannot be known.
  window.parent.postMessage(message, '*');
};

/** Keeps the frame's own group and the page's the same. */
class Relay {
  #known: GroupState = {};
  #turn = 0;
  #joined = false;

  constructor(
    private readonly group: string,
    private readonly store: GroupStore,
  ) {
    store.join((state) => this.#tell(state));
  }

  /** A page that was not listening yet asks anew. */
  rejoin(): void {
    if (this.#joined) this.join();
  }

  /** Says what this frame brings along. */
  join(): void {
    this.#joined = true;
    this.#say(this.store.state, true);
  }

  /** Tells the page what it does not know yet. */
  #tell(state: GroupState): void {
    const news = stateKeys.filter((key) => state[key] !== this.#known[key]);
    // Before it has joined the frame has nothing to say: what it brings along must not count as a choice.
    if (news.length === 0 || !this.#joined) return;
    this.#turn++;
    this.#say(Object.fromEntries(news.map((key) => [key, state[key]])), false);
  }

  #say(state: GroupState, join: boolean): void {
    this.#known = { ...this.#known, ...state };
    send({ type: 'treaty-group', version, group: this.group, state, turn: this.#turn, join });
  }

  /** Takes what the page says the group has. */
  hear(group: string, state: GroupState, turn: number): void {
    if (group !== this.group || turn < this.#turn) return;
    const all = Object.fromEntries(stateKeys.map((key) => [key, state[key]]));
    this.#known = all;
    this.store.request(all);
  }
}

/** Runs the page inside an iframe: its widget, its size, its part in a group. */
export function startFrame(): void {
  const query = new URLSearchParams(location.search);
  const widget = widgetFor(query);
  const { documentElement: root, body } = document;
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') root.style.setProperty('color-scheme', theme);
  root.lang = query.get('lang') ?? root.lang;
  body.style.setProperty('margin', '0');
  body.style.setProperty('font-family', 'system-ui, sans-serif');
  body.append(widget);
  if (window.parent === window) return;

  const measure = () => {
    const height = Math.ceil(body.getBoundingClientRect().height);
    if (height > 0) send({ type: 'treaty-size', version, height });
  };
  new ResizeObserver(measure).observe(body);
  // An observer may rest while the frame is out of sight; it is to have its height before it is seen.
  widget.addEventListener('treaty-ready', measure);

  const name = query.get('group');
  const relay = name ? new Relay(name, groupStore(name)) : undefined;
  // By then the widget has brought its attributes into the group.
  const { updateComplete } = widget as { updateComplete?: Promise<unknown> };
  void Promise.resolve(updateComplete).then(() => relay?.join());

  window.addEventListener('message', ({ source, data }) => {
    if (source !== window.parent) return;
    const message = readMessage(data);
    if (message?.type === 'treaty-hello') {
      measure();
      relay?.rejoin();
    } else if (message?.type === 'treaty-group') relay?.hear(message.group, message.state, message.turn);
  });
}
