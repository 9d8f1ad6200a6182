/*
 * Lets people choose a child by name. Every field with key "caseId" gets a list of the own children in its place, and
 * "closedCaseId" one of the children whose case was closed lately; the field itself keeps the id. A child that was chosen
 * elsewhere (a button of the dossier) is chosen already.
 */
import {offerChoices} from './choice-list.js';
import {type} from './form-fields.js';

const CHOSEN = 'ruggensteun.chosen-case';

/** By the key of the field: where its list comes from, what stands there when it is empty, and what is said below it. */
const LISTS = {
  caseId: {from: '/api/cases', empty: 'U hebt nu geen kinderen in uw lijst', help: whomToCall},
  closedCaseId: {from: '/api/cases?closed=true', empty: 'Er is nu geen zaak die u kunt heropenen'},
};

/** Remembers which child the next start form is about. */
export function chooseCase(id) {
  sessionStorage.setItem(CHOSEN, id);
}

export function offerCases() {
  Object.entries(LISTS).forEach(([key, {from, empty, help}]) => offerChoices(key, from, async cases => ({
    empty: cases.length ? 'Kies een kind' : empty,
    options: cases.map(one => [one.id, [one.label, one.school].filter(Boolean).join(' · ')]),
    help: help && await help(),
  }), takeChosen));
}

/** For a school: about a child that is not in the list, or a begeleider whom nobody knows there. */
async function whomToCall() {
  const answer = await fetch('/api/contact');
  if (answer.status !== 200) {
    return null;
  }
  const {name, phone} = await answer.json();
  return `Kent u de begeleider niet, of staat de leerling er niet bij? Bel Ruggensteun: ${name}, ${phone}.`;
}

function takeChosen(field, list) {
  const chosen = sessionStorage.getItem(CHOSEN);
  sessionStorage.removeItem(CHOSEN);
  if ([...list.options].some(option => option.value === chosen)) {
    list.value = chosen;
    type(field, chosen);
  }
}
