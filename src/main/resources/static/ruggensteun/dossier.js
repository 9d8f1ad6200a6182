/*
 * The dossier of the chosen task, beside its form. Tasklist throws a half-filled form away when another tab opens, so the
 * dossier is no real tab: it stands next to the form, and where there is no room the tab "Dossier" only shows it in the
 * form's place, while the form stays as it is.
 */
import {afterEveryChange, element} from './dom.js';
import {renderDossier} from './dossier-view.js';

const OPEN = 'dossier-open';

/** Tasklist's own side of the tab: whenever it would show this tab, it goes to the form. */
export const dossierTab = {
  id: 'task-detail-dossier',
  pluginPoint: 'tasklist.task.detail',
  priority: 2000,
  properties: {label: 'Dossier'},
  render: node => {
    node.append(element('p', {}, 'Het dossier staat naast het formulier.'));
    setTimeout(() => tabs()[1]?.click());
  },
};

export function showDossier() {
  const panel = element('aside.dossier', {id: 'dossier', 'aria-label': 'Dossier', tabindex: '-1'});
  let shown = null;

  afterEveryChange(() => {
    const place = document.querySelector('.task-details > .content');
    if (place && panel.parentElement !== place) {
      place.append(panel);
    }
    const task = new URLSearchParams(location.hash.split('?')[1]).get('task');
    if (task !== shown) {
      shown = task;
      document.documentElement.classList.remove(OPEN, 'may-take');
      fill(panel, task, () => task === shown);
    }
    document.documentElement.classList.toggle('has-task', Boolean(task));
    markTabs();
  });

  document.addEventListener('click', event => {
    const tab = event.target.closest?.('.task-details .nav-tabs > li > a');
    // A click that a script makes is ours, from the tab to the form.
    if (!tab || !event.isTrusted) {
      return;
    }
    const opens = tab === tabs()[0];
    document.documentElement.classList.toggle(OPEN, opens);
    markTabs();
    if (opens) {
      event.preventDefault();
      event.stopImmediatePropagation();
      panel.focus({preventScroll: true});
    }
  }, true);
}

function tabs() {
  return [...document.querySelectorAll('.task-details .nav-tabs > li > a')];
}

function markTabs() {
  const open = document.documentElement.classList.contains(OPEN);
  tabs().forEach((tab, place) => {
    const current = open ? place === 0 : place > 0 && tab.parentElement.classList.contains('active');
    if ((tab.getAttribute('aria-current') === 'true') !== current) {
      tab.setAttribute('aria-current', String(current));
    }
  });
}

async function fill(panel, task, stillWanted) {
  panel.replaceChildren();
  if (!task) {
    return;
  }
  let content;
  let ofSchool = false;
  try {
    const answer = await fetch(`/api/tasks/${encodeURIComponent(task)}/dossier`);
    const dossier = answer.ok ? await answer.json() : null;
    // The stage of a case is for the shelter only; the school itself takes up its tasks.
    ofSchool = Boolean(dossier?.stage && dossier.next.find(step => step.current)?.ofSchool);
    content = dossier ? renderDossier(dossier, task) : [element('p.quiet', {}, 'Bij deze taak hoort voor u geen dossier.')];
  } catch {
    content = [element('p.quiet', {}, 'Het dossier kan nu niet worden opgehaald. Kies de taak opnieuw.')];
  }
  if (stillWanted()) {
    document.documentElement.classList.toggle('may-take', !ofSchool);
    panel.replaceChildren(...content);
    panel.scrollTop = 0;
  }
}
