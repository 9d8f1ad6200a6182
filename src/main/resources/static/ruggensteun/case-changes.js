/*
 * What a begeleider can report about a case at any moment: a button per process, which opens its start form with the
 * child chosen already.
 */
import {chooseCase} from './case-choice.js';
import {element} from './dom.js';

/** By process, with the words of its diagram. */
const CHANGES = {
  specialCase: 'Bijzonder geval',
  missingSignature: 'Een handtekening ontbreekt',
  withdrawal: 'Toestemming intrekken',
  schoolChange: 'Kind gaat naar een andere school',
  authorityChange: 'Gezag is veranderd',
  safetyChange: 'Wat veilig is, is veranderd',
  childCorrection: 'Verbeter de geboortedatum of naam',
  familyLeft: 'Gezin is vertrokken zonder bericht',
  handover: 'Draag een gezin over',
  cancellation: 'Zaak was een vergissing',
  dataBreach: 'Meld een datalek',
};

/** @param openCase id of the case that the buttons are about */
export function changeButtons(openCase) {
  return Object.entries(CHANGES).map(([process, label]) => {
    const button = element('button.btn.btn-default', {type: 'button', 'data-starts': process}, label);
    button.addEventListener('click', () => start(process, openCase));
    return element('li', {}, button);
  });
}

/** Tasklist opens the start form of the process that its address names. */
function start(process, openCase) {
  chooseCase(openCase);
  const [path, query] = location.hash.slice(1).split('?');
  const parameters = new URLSearchParams(query);
  parameters.set('processStart', process);
  location.hash = `${path}?${parameters}`;
}
