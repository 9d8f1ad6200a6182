/* "Wat niet lukte" on Cockpit's dashboard: what the system gave up on, per box. An administrator can try it again. */
import {element} from './dom.js';

const REPORT = '/api/reporting/incidents';
const WHEN = new Intl.DateTimeFormat('nl-NL', {dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam'});

export const failures = {
  id: 'what-failed',
  pluginPoint: 'cockpit.dashboard',
  priority: 90,
  render: node => {
    const section = element('section.failures', {'aria-label': 'Wat niet lukte'});
    node.append(section);
    show(section).catch(problem => console.error('Ruggensteun: the list of what failed does not work', problem));
  },
};

/** @param news what was just done, read aloud by a screen reader */
async function show(section, news = '') {
  const answer = await fetch(REPORT);
  if (!answer.ok) {
    return; // A manager sees numbers only.
  }
  const {incidents, retry} = await answer.json();
  section.replaceChildren(
    element('h2', {}, 'Wat niet lukte'),
    element('p', {role: 'status'}, news),
    incidents.length ? list(section, incidents, retry) : element('p', {}, 'Alles is gelukt. U hoeft niets te doen.'));
}

function list(section, incidents, retry) {
  const head = ['Proces', 'Stap', 'Aantal', 'Sinds', 'Waarom', ...(retry ? ['Wat u kunt doen'] : [])];
  return element('table', {},
    element('caption', {}, 'Het systeem probeerde dit vaker en is toen gestopt'),
    element('thead', {}, element('tr', {}, head.map(text => element('th', {scope: 'col'}, text)))),
    element('tbody', {}, incidents.map(failed => element('tr', {},
      element('td', {}, failed.processName),
      element('th', {scope: 'row'}, failed.stepName),
      element('td', {}, String(failed.count)),
      element('td', {}, WHEN.format(new Date(failed.since))),
      element('td', {}, failed.reasons.map(reason => element('p', {}, reason))),
      retry ? element('td', {}, button(section, failed, retry)) : null))));
}

function button(section, failed, token) {
  const made = element('button.btn.btn-primary',
    {type: 'button', 'aria-label': 'Probeer opnieuw: ' + failed.stepName}, 'Probeer opnieuw');
  made.addEventListener('click', async () => {
    made.disabled = true;
    const answer = await fetch(REPORT + '/retry', {
      method: 'POST',
      headers: {'Content-Type': 'application/json', [token.header]: token.value},
      body: JSON.stringify({process: failed.process, step: failed.step}),
    });
    await show(section, answer.ok
      ? 'Het systeem probeert het nu opnieuw. Lukt het niet, dan staat het hier straks weer.'
      : 'Dit is niet gelukt. Ververs de pagina en probeer het nog een keer.');
  });
  return made;
}
