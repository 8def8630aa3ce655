import { copyButton, statusLine } from './copy.js';
import { readMarkup, show, type Known } from './markup.js';

/** Milliseconds after which somebody who types has come to rest. */
const rest = 250;

/** The widgets that the page has, with the attributes they look at: the documented ones. */
const known: Known = (name) => {
  const element = name.startsWith('treaty-') ? customElements.get(name) : undefined;
  return (element as { observedAttributes?: readonly string[] } | undefined)?.observedAttributes;
};

/**
 * Makes an example one that can be changed: a field in place of the code, whose widgets the frame above shows.
 * What cannot be taken is said below the field, and the frame stays as it is.
 */
export function makeEditor(section: Element): void {
  const frame = section.querySelector('.preview');
  const code = section.querySelector('pre');
  if (!frame || !code) return;
  const beginning = (code.textContent ?? '').trimEnd();
  const field = document.createElement('textarea');
  field.id = 'markup';
  field.value = beginning;
  field.spellcheck = false;
  field.setAttribute('autocapitalize', 'off');
  field.setAttribute('autocomplete', 'off');
  field.setAttribute('wrap', 'off');
  field.lang = 'en';
  field.dir = 'ltr';
  const label = document.createElement('label');
  label.htmlFor = field.id;
  label.textContent = 'Markup, to be changed';
  const faults = document.createElement('ul');
  faults.className = 'faults';
  faults.id = 'faults';
  // One list that is told as it changes.
  faults.setAttribute('aria-live', 'polite');
  field.setAttribute('aria-describedby', faults.id);

  const grow = () => (field.rows = Math.max(4, field.value.split('\n').length + 1));
  const update = () => {
    const outcome = readMarkup(field.value, known);
    faults.replaceChildren(
      ...outcome.faults.map(({ line, message }) => {
        const item = document.createElement('li');
        item.textContent = `Line ${line}: ${message}`;
        return item;
      }),
    );
    field.setAttribute('aria-invalid', String(outcome.faults.length > 0));
    if (outcome.faults.length === 0) show(frame, outcome.nodes);
  };
  let wait: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    grow();
    clearTimeout(wait);
    wait = setTimeout(update, rest);
  });

  const said = statusLine();
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = 'As it was';
  again.addEventListener('click', () => {
    field.value = beginning;
    grow();
    update();
  });
  const buttons = document.createElement('p');
  buttons.className = 'buttons';
  buttons.append(copyButton(field, () => field.value, (words) => (said.textContent = words)), ' ', again, ' ', said);
  grow();
  code.replaceWith(label, field, faults, buttons);
}
