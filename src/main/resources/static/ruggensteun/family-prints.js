/*
 * Papers for the family: first choose for whom, then open the page to print. Who is not in the list may not get it. The
 * page opens in a tab of its own, so that a half-filled form stays.
 */
import {element} from './dom.js';

/** @param papers readers, the address of the overview, and of the confirmation of a withdrawal when there is one */
export function prints(papers) {
  return [
    ...overview(papers),
    papers.withdrawn ? element('p', {}, link(papers.withdrawn, 'Print: de intrekking is gelukt')) : null,
  ];
}

/** The form for a school without an account, which the begeleider calls. */
export function schoolPrint(papers) {
  return [
    element('p', {}, 'Deze school heeft nog geen account. U doet haar taken met haar samen, per telefoon of op papier.'),
    element('p', {}, link(papers.school, 'Print: formulier voor de school')),
  ];
}

function overview(papers) {
  if (!papers.readers.length) {
    return [element('p', {}, 'Niemand uit dit gezin mag nu lezen wat er is gedeeld.')];
  }
  const choice = element('select.form-control', {id: 'print-reader'},
    element('option', {value: ''}, 'Kies voor wie'),
    papers.readers.map(reader => element('option', {value: reader.id}, reader.label)));
  const button = element('button.btn.btn-default', {type: 'button', disabled: true, 'data-print': 'shared'},
    'Print: wat is er gedeeld');
  choice.addEventListener('change', () => {
    button.disabled = !choice.value;
  });
  button.addEventListener('click', () =>
    window.open(`${papers.shared}?voor=${encodeURIComponent(choice.value)}`, '_blank', 'noopener'));
  return [element('label', {for: 'print-reader'}, 'Voor wie is het papier?'), choice, element('p', {}, button)];
}

function link(address, text) {
  return element('a', {href: address, target: '_blank', rel: 'noopener'}, text);
}
