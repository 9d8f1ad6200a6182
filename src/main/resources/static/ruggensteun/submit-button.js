/*
 * "Klaar" and "Start" always answer. Tasklist greys them out as soon as anything in a list of rows was changed (it takes
 * an empty list of problems for a problem), and never says what is missing. Here a click lets the form check itself: it
 * shows what is missing at the fields, or is sent.
 */
import {visibleForm} from './form-fields.js';

const BUTTONS = '.form-actions .btn-primary[ng-click^="complete"], .modal-footer .btn-primary[ng-click^="startProcess"]';

export function keepSubmitAlive() {
  new MutationObserver(wake).observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled'],
  });

  document.addEventListener('click', event => {
    const button = event.target.closest?.(BUTTONS);
    const form = button && visibleForm()?.querySelector('form.fjs-form');
    if (form) {
      event.preventDefault();
      event.stopImmediatePropagation();
      form.dispatchEvent(new Event('submit', {bubbles: true, cancelable: true}));
      requestAnimationFrame(() => requestAnimationFrame(() => showFirstProblem(form)));
    }
  }, true);
}

/** A task of somebody else stays closed. */
function wake() {
  document.querySelectorAll(BUTTONS).forEach(button => {
    if (button.disabled && visibleForm() && !button.closest('.disabled-form')) {
      button.disabled = false;
    }
  });
}

function showFirstProblem(form) {
  const field = form.querySelector('.fjs-form-field-error')?.closest('.fjs-form-field');
  if (field) {
    field.scrollIntoView({block: 'center'});
    field.querySelector('input, select, textarea, [tabindex]')?.focus();
  }
}
