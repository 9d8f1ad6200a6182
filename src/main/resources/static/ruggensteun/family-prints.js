/*
 * Papers for the family: first choose for whom, then open the page to print. Who is not in the list may not get it. The
 * page opens in a tab of its own, so that a half-filled form stays.
 */
import {element} from './dom.js';

/** @param papers readers, and the addresses of the papers that there are */
export function prints(papers) {
  return [
    ...(papers.shared ? forSomebody(papers) : []),
    papers.withdrawn ? element('p', {}, link(papers.withdrawn, 'Print: de intrekking is gelukt')) : null,
    element('p', {}, link(papers.explanation, 'Bekijk samen: de uitleg voor ouders')),
  ];
}

function forSomebody(papers) {
  if (!papers.readers.length) {
    return [element('p', {}, 'Niemand uit dit gezin mag nu lezen wat er is gedeeld.')];
  }
  const choice = element('select.form-control', {id: 'print-reader'},
    element('option', {value: ''}, 'Kies voor wie'),
    papers.readers.map(reader => element('option', {value: reader.id}, reader.label)));
  const invited = papers.readers.filter(reader => reader.invited).map(reader => reader.id);
  const buttons = [
    papers.consent ? button('consent', papers.consent, 'Print: formulier om te tekenen', choice, () => true) : null,
    button('shared', papers.shared, 'Print: wat is er gedeeld', choice, () => true),
    button('invitation', papers.invitation, 'Print: uitnodiging voor het gesprek', choice, reader => invited.includes(reader)),
    button('agreements', papers.agreements, 'Print: wat is er afgesproken', choice, () => true),
  ];
  return [element('label', {for: 'print-reader'}, 'Voor wie is het papier?'), choice,
    ...buttons.filter(Boolean).map(one => element('p', {}, one))];
}

/** @param suits whether there is such a paper for the reader who was chosen */
function button(name, address, text, choice, suits) {
  const made = element('button.btn.btn-default', {type: 'button', disabled: true, 'data-print': name}, text);
  choice.addEventListener('change', () => {
    made.disabled = !choice.value || !suits(choice.value);
  });
  made.addEventListener('click', () =>
    window.open(`${address}?voor=${encodeURIComponent(choice.value)}`, '_blank', 'noopener'));
  return made;
}

function link(address, text) {
  return element('a', {href: address, target: '_blank', rel: 'noopener'}, text);
}
