/*
 * The explanation one step at a time: two large buttons, or the arrow keys. A step that is left is no longer read aloud.
 */
const steps = [...document.querySelectorAll('.step')];
const back = document.querySelector('[data-back]');
const next = document.querySelector('[data-next]');
const page = document.querySelector('[data-page]');
const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
const backward = document.documentElement.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
let current = 0;

document.body.classList.add('stepping');
[back, next, page].forEach(one => {
  one.hidden = false;
});
back.addEventListener('click', () => go(current - 1));
next.addEventListener('click', () => go(current + 1));
document.addEventListener('keydown', event => {
  if (event.key === forward) {
    go(current + 1);
  } else if (event.key === backward) {
    go(current - 1);
  }
});
show();

function go(to) {
  if (to < 0 || to >= steps.length) {
    return;
  }
  document.dispatchEvent(new Event('stop-reading'));
  current = to;
  show();
  steps[current].querySelector('h2').focus();
}

function show() {
  steps.forEach((step, number) => step.classList.toggle('now', number === current));
  back.disabled = current === 0;
  next.disabled = current === steps.length - 1;
  page.textContent = `${page.dataset.page} ${current + 1} / ${steps.length}`;
}
