/*
 * Helps to find a school. Every field with key "brin6" gets a search by name and town above it; choosing fills in the
 * code and shows which school that is. Without it the code can be typed.
 */
import {afterEveryChange, element} from './dom.js';
import {fieldsWithKey, type} from './form-fields.js';

const PAUSE_MS = 250;
let number = 0;

export function searchSchools() {
  afterEveryChange(() => fieldsWithKey('brin6').filter(code => !code.dataset.search).forEach(addSearch));
}

function addSearch(code) {
  code.dataset.search = 'added';
  const id = `school-search-${++number}`;
  const search = element('input.fjs-input', {
    id, type: 'text', role: 'combobox', autocomplete: 'off', spellcheck: 'false',
    'aria-expanded': 'false', 'aria-controls': `${id}-list`, 'aria-autocomplete': 'list', disabled: code.disabled,
  });
  const list = element('ul.school-list', {id: `${id}-list`, role: 'listbox', 'aria-label': 'Scholen', hidden: true});
  const chosen = element('p.school-chosen', {role: 'status'});
  const block = element('div.school-search', {},
    element('label.fjs-form-field-label', {for: id}, 'Zoek de school op naam of plaats'), search, list);
  const field = code.closest('.fjs-form-field');
  field.prepend(block);
  field.append(chosen);

  let schools = [];
  let active = -1;
  let pause;
  let asked = 0;

  const close = () => {
    list.hidden = true;
    active = -1;
    search.setAttribute('aria-expanded', 'false');
    search.removeAttribute('aria-activedescendant');
  };

  const activate = index => {
    active = index;
    [...list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    const option = list.children[index];
    option?.scrollIntoView({block: 'nearest'});
    if (option) {
      search.setAttribute('aria-activedescendant', option.id);
    }
  };

  const choose = school => {
    search.value = school.name;
    type(code, school.brin6);
    chosen.textContent = describe(school);
    close();
  };

  const open = found => {
    schools = found;
    list.replaceChildren(...schools.map((school, i) => {
      const option = element('li', {id: `${id}-${i}`, role: 'option', 'aria-selected': 'false'}, describe(school));
      option.addEventListener('mousedown', event => event.preventDefault());
      option.addEventListener('click', () => choose(school));
      return option;
    }));
    if (!schools.length) {
      list.append(element('li.nothing', {role: 'presentation'}, 'Geen school gevonden. Probeer een ander woord.'));
    }
    list.hidden = false;
    search.setAttribute('aria-expanded', 'true');
    activate(-1);
  };

  search.addEventListener('input', event => {
    event.stopPropagation();
    clearTimeout(pause);
    const text = search.value.trim();
    if (text.length < 2) {
      close();
      return;
    }
    const turn = ++asked;
    pause = setTimeout(async () => {
      const found = await find(text);
      if (turn === asked) {
        open(found);
      }
    }, PAUSE_MS);
  });

  search.addEventListener('keydown', event => {
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step && !list.hidden && schools.length) {
      activate((active + step + schools.length) % schools.length);
    } else if (event.key === 'Enter') {
      if (active >= 0) {
        choose(schools[active]);
      }
    } else if (event.key === 'Escape' && !list.hidden) {
      close();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  });
  search.addEventListener('blur', close);

  code.addEventListener('change', () => name(code.value.trim(), chosen));
  if (code.value) {
    name(code.value.trim(), chosen);
  }
}

async function name(code, chosen) {
  chosen.textContent = '';
  if (/^\w{6}$/.test(code)) {
    const school = (await find(code)).find(found => found.brin6 === code.toUpperCase());
    chosen.textContent = school ? describe(school) : '';
  }
}

async function find(text) {
  const answer = await fetch(`/api/schools?search=${encodeURIComponent(text)}`);
  return answer.ok ? answer.json() : [];
}

/** Two schools may have one name: town and street tell them apart (E-20). */
function describe(school) {
  return [school.name, school.town, school.street, school.brin6].filter(Boolean).join(' · ');
}
