// What puts widgets where a script of the page puts them.

const $ = (selector) => document.querySelector(selector);
const tag = '<treaty-map instruments="financing-1999" as-of="2005-04-25"></treaty-map>';

const tree = $('.component').attachShadow({ mode: 'open' });
tree.append(document.createElement('treaty-map'));
tree.firstElementChild.instruments = 'bombings-1997';

$('.open').addEventListener('click', () => $('dialog').showModal());

$('.move').addEventListener('click', () => {
  const [first, second] = document.querySelectorAll('.place');
  const [from, to] = first.firstElementChild ? [first, second] : [second, first];
  to.append(from.firstElementChild);
});

$('.write').addEventListener('click', () => {
  $('.target').innerHTML = tag;
});
