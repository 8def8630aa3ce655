// Keeps what the group shows in the page's address, and copies that address.

await customElements.whenDefined('treaty-map');
const map = document.querySelector('treaty-map');

// The map shows what its group shows, so its link is the page's. Once it is a member, what it is
// told to show is told to all.
await map.updateComplete;
function follow() {
  const query = new URLSearchParams(location.search);
  // What an address leaves open is the first view's.
  for (const [name, value] of [
    ['instruments', 'financing-1999'],
    ['as-of', '2005-04-25'],
  ])
    if (!query.has(name)) query.set(name, value);
  map.follow(query.toString());
}
follow();
addEventListener('popstate', follow);

async function write() {
  await map.updateComplete;
  const address = new URL(location.href);
  address.search = map.link;
  history.replaceState(null, '', address);
}

// Browsers refuse more than a hundred changes of address in half a minute: while a slider moves, wait.
let waiting;
for (const type of ['treaty-date', 'treaty-select']) {
  addEventListener(type, () => {
    clearTimeout(waiting);
    waiting = setTimeout(write, 300);
  });
}

const output = document.querySelector('output');
document.querySelector('#copy').addEventListener('click', async () => {
  await write();
  try {
    await navigator.clipboard.writeText(location.href);
    output.textContent = 'Copied';
  } catch {
    // No clipboard in this frame or without a secure connection: the address itself can be copied.
    output.textContent = location.href;
  }
});
