// Counts what the policy refused, from the first line of the page on, and shows the count.

const refused = [];
globalThis.refusedByPolicy = refused;

function show() {
  const output = document.querySelector('output');
  if (output) output.textContent = String(refused.length);
}

document.addEventListener('securitypolicyviolation', (event) => {
  refused.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  show();
});
document.addEventListener('DOMContentLoaded', show);
