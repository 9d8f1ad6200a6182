/* Puts a list in the place of a text field of a form. The field itself stays, unseen, and keeps the id that was chosen. */
import {afterEveryChange, element} from './dom.js';
import {fieldsWithKey, type} from './form-fields.js';

/**
 * @param key of the fields that get the list
 * @param url where the choices come from; without an answer the field stays as it is
 * @param read makes of that answer {empty: the words for no choice, options: [[id, label], …], help: a line below}
 * @param added called with the field and its list, once there is one
 */
export function offerChoices(key, url, read, added = () => {}) {
  afterEveryChange(() => fieldsWithKey(key).filter(field => !field.dataset.choice).forEach(async field => {
    field.dataset.choice = 'added';
    const answer = await fetch(url);
    if (!answer.ok) {
      return;
    }
    const {empty, options, help} = await read(await answer.json());
    const list = element('select.fjs-input', {id: `${field.id}-choice`},
      element('option', {value: ''}, empty),
      options.map(([id, label]) => element('option', {value: id}, label)));
    list.value = field.value;
    list.addEventListener('change', event => {
      event.stopPropagation();
      type(field, list.value);
    });
    field.style.display = 'none';
    field.before(list);
    const around = field.closest('.fjs-form-field');
    around.querySelector('label')?.setAttribute('for', list.id);
    if (help) {
      around.append(element('div.fjs-form-field-description', {}, help));
    }
    added(field, list);
  }));
}
