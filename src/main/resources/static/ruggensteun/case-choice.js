/*
 * Lets people choose a child by name. Every field with key "caseId" gets a list of the own children in its place, and
 * "closedCaseId" one of the children whose case was closed lately; the field itself keeps the id. A child that was chosen elsewhere (a button of the dossier) is chosen already.
 */
import {afterEveryChange, element} from './dom.js';
import {fieldsWithKey, type} from './form-fields.js';

const CHOSEN = 'ruggensteun.chosen-case';

/** By the key of the field: where its list comes from, and what stands there when it is empty. */
const LISTS = {
  caseId: {from: '/api/cases', empty: 'U hebt nu geen kinderen in uw lijst'},
  closedCaseId: {from: '/api/cases?closed=true', empty: 'Er is nu geen zaak die u kunt heropenen'},
};

/** Remembers which child the next start form is about. */
export function chooseCase(id) {
  sessionStorage.setItem(CHOSEN, id);
}

export function offerCases() {
  afterEveryChange(() => Object.entries(LISTS).forEach(([key, list]) =>
    fieldsWithKey(key).filter(field => !field.dataset.choice).forEach(field => addChoice(field, list))));
}

async function addChoice(field, {from, empty}) {
  field.dataset.choice = 'added';
  const answer = await fetch(from);
  if (!answer.ok) {
    return;
  }
  const cases = await answer.json();
  const list = element('select.fjs-input', {id: `${field.id}-choice`},
    element('option', {value: ''}, cases.length ? 'Kies een kind' : empty),
    cases.map(one => element('option', {value: one.id}, [one.label, one.school].filter(Boolean).join(' · '))));
  list.addEventListener('change', event => {
    event.stopPropagation();
    type(field, list.value);
  });
  field.style.display = 'none';
  field.before(list);
  field.closest('.fjs-form-field').querySelector('label')?.setAttribute('for', list.id);
  const chosen = sessionStorage.getItem(CHOSEN);
  sessionStorage.removeItem(CHOSEN);
  if (cases.some(one => one.id === chosen)) {
    list.value = chosen;
    type(field, chosen);
  }
}
