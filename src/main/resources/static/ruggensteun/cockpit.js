/* Our part of Cockpit: the dashboard of a manager, who sees numbers and no case, and what IT must know. */
import {element} from './dom.js';
import {failures} from './failures.js';
import {schoolsLink} from './schools-link.js';

const overview = {
  id: 'where-cases-stand',
  pluginPoint: 'cockpit.dashboard',
  priority: 100,
  render: node => {
    const section = element('section.cases-overview', {'aria-label': 'Waar staan de zaken'});
    node.append(section);
    fill(section).catch(problem => console.error('Ruggensteun: the overview of cases does not work', problem));
  },
};

const orphans = {
  id: 'families-without-begeleider',
  pluginPoint: 'cockpit.dashboard',
  priority: 110,
  render: node => {
    const section = element('section.orphans', {'aria-label': 'Gezinnen zonder begeleider'});
    node.append(section);
    fillOrphans(section).catch(problem => console.error('Ruggensteun: families without begeleider do not show', problem));
  },
};

/** Only a kwartiermaker gets an answer: who can hand these families over. */
async function fillOrphans(section) {
  const answer = await fetch('/api/reporting/orphans');
  const numbers = answer.ok ? (await answer.json()).families : [];
  if (numbers.length) {
    section.append(
      element('h2', {}, 'Gezinnen zonder begeleider'),
      element('p', {}, `${numbers.length === 1 ? '1 gezin heeft' : `${numbers.length} gezinnen hebben`} een begeleider of`
        + ' vervanger zonder account. Niemand doet nu de taken. Ga naar Tasklist, klik op Start en kies Draag een gezin over.'),
      element('ul', {}, numbers.map(number => element('li', {}, number))));
  }
}

async function fill(section) {
  const answer = await fetch('/api/reporting/cases');
  if (!answer.ok) {
    return; // An administrator of accounts has no business with cases, not even with their number.
  }
  const report = await answer.json();
  section.append(
    element('h2', {}, 'Waar staan de zaken'),
    report.tooFewKwartiermakers ? tooFewKwartiermakers() : null,
    table('Lopende zaken per stap', ['Stap', 'Zaken'], report.stages.map(stage => [stage.label, stage.cases])),
    report.steps.length
      ? table('Taken die openstaan', ['Taak', 'Open', 'Over de streeftermijn'],
        report.steps.map(step => [step.name, step.open, step.overdue]))
      : element('p', {}, 'Er staan geen taken open.'),
    table('Bijzondere gevallen, afgelopen 12 maanden', ['Cijfer', 'Waarde'],
      report.specialCases.map(figure => [figure.label, figure.value])),
    element('p', {}, 'Een gesprek met ouders apart of met één ouder telt mee als driegesprek. Een gesprek zonder ouders telt niet mee.'),
    element('p', {}, `Terugkeer: ${report.returned} (lopende zaken van gezinnen die eerder begeleid zijn)`));
}

function tooFewKwartiermakers() {
  return element('p.warning', {role: 'status'}, 'Ruggensteun vraagt ten minste twee kwartiermakers. ',
    element('a', {href: '/kwartiermakers'}, 'Wie er nu zijn'));
}

function table(title, head, rows) {
  return element('table', {},
    element('caption', {}, title),
    element('thead', {}, element('tr', {}, head.map(text => element('th', {scope: 'col'}, text)))),
    element('tbody', {}, rows.map(([name, ...numbers]) => element('tr', {},
      element('th', {scope: 'row'}, name), numbers.map(number => element('td', {}, number))))));
}

const schools = {
  id: 'schools',
  pluginPoint: 'cockpit.dashboard',
  priority: 80,
  render: async node => {
    if ((await fetch('/scholen')).ok) {
      node.append(element('section.schools-link', {'aria-label': 'Scholen'}, schoolsLink()));
    }
  },
};

export default [orphans, overview, failures, schools];
