/*
 * When the server refuses a form, each reason appears at its field; everything that was typed stays. A form is sent once,
 * also when somebody clicks twice.
 */
import {element} from './dom.js';
import {forgetDrafts} from './drafts.js';
import {fieldAt, owner, visibleForm} from './form-fields.js';
import {gateRequests, rewriteAnswers, watchRequests} from './requests.js';

const REFUSALS = [400, 403, 409];
const AT_FIELDS = 'Er is nog niets opgeslagen. Kijk bij de rode teksten.';
const AS_A_WHOLE = 'Er is niets opgeslagen. Boven het formulier staat waarom.';
const BROKEN = 'Er ging iets mis. Er is niets opgeslagen. Probeer het straks nog een keer.';

let number = 0;

export function showRefusalsAtFields() {
  const underway = new Set();
  const done = new Set();

  gateRequests(call => {
    if (!isSubmit(call)) {
      return true;
    }
    const sentBefore = underway.has(call.path) || done.has(call.path);
    underway.add(call.path);
    if (!sentBefore) {
      clear(document);
    }
    return !sentBefore;
  });

  watchRequests(call => {
    if (!isSubmit(call)) {
      return;
    }
    underway.delete(call.path);
    if (call.status >= 200 && call.status < 300) {
      forgetDrafts();
      if (call.path.includes('/task/')) {
        done.add(call.path);
      }
    } else if (REFUSALS.includes(call.status)) {
      show(problems(call.text), owner(call.path));
    }
  });

  // Tasklist shows the answer's message as it is. The full reasons are at the fields, so it says only where to look.
  rewriteAnswers(call => {
    if (!isSubmit(call) || call.status < 400 || call.status === 401) {
      return call.text;
    }
    const message = !REFUSALS.includes(call.status)
      ? BROKEN
      : problems(call.text).some(problem => problem.field) ? AT_FIELDS : AS_A_WHOLE;
    return JSON.stringify({type: 'Refused', message});
  });

  document.addEventListener('input', event => clearFieldOf(event.target), true);
  document.addEventListener('change', event => clearFieldOf(event.target), true);
}

function isSubmit(call) {
  return call.method === 'POST' && call.path.endsWith('/submit-form');
}

/** The server writes one problem per line: "[children.1.birthDate] text", or a text about the form as a whole. */
function problems(answer) {
  let message = '';
  try {
    message = JSON.parse(answer).message ?? '';
  } catch {
    // Not an answer of ours.
  }
  return (message || BROKEN).split('\n').filter(Boolean).map(line => {
    const [, field = '', text] = line.match(/^(?:\[([\w.]+)] )?(.*)$/);
    return {field, text};
  });
}

function show(found, formOwner) {
  const form = visibleForm();
  if (!form) {
    return;
  }
  const elsewhere = [];
  let first = null;
  for (const problem of found) {
    const field = problem.field ? fieldAt(form, formOwner, problem.field) : null;
    if (field) {
      mark(field, problem.text);
      first = first ?? field;
    } else {
      elsewhere.push(problem.text);
    }
  }
  if (elsewhere.length) {
    const summary = element('div.refused-form', {role: 'alert', tabindex: '-1'},
      elsewhere.map(text => element('p', {}, text)));
    form.before(summary);
    summary.scrollIntoView({block: 'center'});
    summary.focus();
  } else if (first) {
    first.scrollIntoView({block: 'center'});
    input(first)?.focus();
  }
}

function mark(field, text) {
  const id = `refused-${++number}`;
  // Above the field: a date picker opens below it.
  field.prepend(element('div.refused-field', {id, role: 'alert'}, text));
  field.classList.add('refused');
  const asked = input(field);
  if (asked) {
    asked.setAttribute('aria-invalid', 'true');
    asked.setAttribute('aria-describedby', `${asked.getAttribute('aria-describedby') ?? ''} ${id}`.trim());
  }
}

function clearFieldOf(target) {
  const field = target.closest?.('.refused');
  if (field) {
    clear(field.parentElement);
  }
}

function clear(within) {
  within.querySelectorAll('.refused-field, .refused-form').forEach(text => text.remove());
  within.querySelectorAll('.refused').forEach(field => {
    field.classList.remove('refused');
    input(field)?.removeAttribute('aria-invalid');
  });
}

function input(field) {
  return field.querySelector('input, select, textarea, [tabindex]');
}
