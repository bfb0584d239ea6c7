// SPDX-License-Identifier: Apache-2.0
// Everything works without this file. It applies the colors at once, and gives the reader its keys.
document.documentElement.classList.add('script');
document.addEventListener('submit', e => {
  if (!e.target.matches('form.look')) return;
  e.preventDefault();
  const look = e.submitter.value, root = document.documentElement;
  if (look === 'auto') delete root.dataset.theme; else root.dataset.theme = look;
  e.target.querySelectorAll('button').forEach(b => b.setAttribute('aria-pressed', b.value === look));
  const body = new URLSearchParams(new FormData(e.target));
  body.set('look', look);
  fetch(e.target.action, {method: 'POST', body, headers: {'HX-Request': 'true'}});
});
// 1 right, 2 says something else, 3 does not fit: only while a suggestion has the focus.
document.addEventListener('keydown', e => {
  const said = e.target.closest && e.target.closest('.said');
  if (!said || !'123'.includes(e.key) || e.target.matches('select,textarea,input[type=text]')) return;
  const picks = said.querySelectorAll('input[type=radio]');
  if (!picks[e.key - 1]) return;
  e.preventDefault();
  picks[e.key - 1].click();
  const next = said.nextElementSibling;
  if (e.key !== '2' && next && next.matches('.said')) next.querySelector('input[type=radio]').focus();
});
// What the server says is wrong gets the focus.
const wrong = document.querySelector('[data-focus]');
if (wrong) wrong.focus();
