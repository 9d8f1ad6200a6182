/*
 * Lets the begeleider take brothers and sisters along into one startgesprek. The field with key "takeAlong" gets a tick for
 * each of them in its place, all off; the field itself keeps their ids. When nobody can be taken along it is not there.
 */
import {afterEveryChange, element} from './dom.js';
import {fieldsWithKey, type} from './form-fields.js';

export function offerSiblings() {
  afterEveryChange(() => fieldsWithKey('takeAlong').filter(field => !field.dataset.choice).forEach(async field => {
    field.dataset.choice = 'added';
    const around = field.closest('.fjs-form-field');
    around.style.display = 'none';
    const task = new URLSearchParams(location.hash.split('?')[1]).get('task');
    const answer = await fetch(`/api/tasks/${encodeURIComponent(task)}/siblings`);
    const siblings = answer.ok ? await answer.json() : [];
    if (!siblings.length) {
      return;
    }
    const ticks = siblings.map(one => element('input', {type: 'checkbox', value: one.id, id: `${field.id}-${one.id}`}));
    const list = element('div', {role: 'group', 'aria-labelledby': `${field.id}-siblings`},
      ticks.map((tick, place) => element('div', {}, tick, ' ', element('label', {for: tick.id}, siblings[place].label))));
    list.addEventListener('change', event => {
      event.stopPropagation();
      type(field, ticks.filter(tick => tick.checked).map(tick => tick.value).join(','));
    });
    const label = around.querySelector('label');
    label?.setAttribute('id', `${field.id}-siblings`);
    label?.removeAttribute('for');
    field.style.display = 'none';
    field.before(list);
    around.style.display = '';
  }));
}
