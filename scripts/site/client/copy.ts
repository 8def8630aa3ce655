/** Milliseconds that a button says what it has done. */
const moment = 2000;

/** Selects a text, so that keys can copy it. */
function select(from: Element): void {
  if (from instanceof HTMLTextAreaElement) {
    from.focus();
    from.select();
    return;
  }
  getSelection()?.selectAllChildren(from);
}

/** A button that copies what an element says, or selects it where the page may not copy. */
export function copyButton(from: Element, text: () => string, say: (words: string) => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  let wait: ReturnType<typeof setTimeout> | undefined;
  button.addEventListener('click', () => {
    const told = (words: string) => {
      say(words);
      clearTimeout(wait);
      wait = setTimeout(() => say(''), moment);
    };
    const byHand = () => {
      select(from);
      say('This page may not copy: the text is selected, press Ctrl and C, or ⌘ and C.');
    };
    // Where pages are not served securely there is no clipboard.
    const { clipboard } = navigator as { clipboard?: Clipboard };
    if (!clipboard) return byHand();
    clipboard.writeText(text()).then(() => told('Copied.'), byHand);
  });
  return button;
}

/** A line that says what happened, to the eye and to screen readers. */
export function statusLine(): HTMLElement {
  const line = document.createElement('span');
  line.className = 'said';
  line.setAttribute('role', 'status');
  return line;
}
