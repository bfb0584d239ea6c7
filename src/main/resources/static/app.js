// SPDX-License-Identifier: Apache-2.0
// Everything works without this file. It applies the colors at once, gives the reader its keys,
// copies letters, and keeps what is typed: parts that are left save themselves, and nobody leaves by mistake.
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
  const pick = said.querySelector(`[value=${{1: 'right', 2: 'other', 3: 'no'}[e.key]}]`);
  if (!pick) return;
  e.preventDefault();
  const more = pick.closest('details'), next = said.nextElementSibling;
  if (more) more.open = true;
  pick.click();
  if (e.key !== '2' && next) next.querySelector('summary,input,button')?.focus();
});
// What the server says is wrong gets the focus.
const wrong = document.querySelector('[data-focus]');
if (wrong) wrong.focus();

const typed = new Set();
const part = e => e.target.closest && e.target.closest('[data-part]');
document.addEventListener('input', e => {
  const form = e.target.closest('[data-ask]');
  if (form) typed.add(part(e) || form);
});
document.addEventListener('focusout', e => {
  const left = part(e);
  if (left && typed.has(left) && !left.contains(e.relatedTarget)) htmx.trigger(left, 'left');
});
document.addEventListener('htmx:afterRequest', e => {
  if (e.detail.xhr.status < 400 && e.detail.requestConfig.verb === 'post') typed.delete(e.detail.elt.closest('[data-part]'));
});
const lost = e => {
  const part = e.detail.elt.closest('[data-part]'), say = part && (part.querySelector('.kept') || document.getElementById('kept'));
  if (say && typed.has(part) && ![409, 422].includes(e.detail.xhr.status)) say.textContent = document.body.dataset.lost;
};
for (const each of ['htmx:responseError', 'htmx:sendError']) document.addEventListener(each, lost);
// A change that is being saved by itself is waited for; sent by its button, it is saved.
document.addEventListener('submit', e => {
  const form = e.target, button = e.submitter;
  if (!form.matches('[data-ask]')) return;
  if (form.classList.contains('htmx-request')) {
    e.preventDefault();
    form.addEventListener('htmx:afterRequest', () => form.requestSubmit(button), {once: true});
  } else typed.clear();
});
addEventListener('beforeunload', e => {
  for (const each of typed) if (each.isConnected) e.preventDefault();
});
document.addEventListener('click', e => {
  const copy = e.target.closest('[data-copy]');
  if (!copy) return;
  const text = document.querySelector(copy.dataset.copy).innerText;
  const said = () => document.getElementById('copied').textContent = copy.dataset.done;
  if (navigator.clipboard) navigator.clipboard.writeText(text).then(said);
  else {
    getSelection().selectAllChildren(document.querySelector(copy.dataset.copy));
    if (document.execCommand('copy')) said();
  }
});
