/*
 * Finds the field of a form on the page by its key. The form viewer writes ids, not keys, so this remembers the forms
 * that Tasklist loads and looks the key up there.
 */
const forms = new Map();

const originalFetch = window.fetch;
window.fetch = async function (...request) {
  const answer = await originalFetch.apply(this, request);
  const path = new URL(request[0]?.url ?? request[0], document.baseURI).pathname;
  if (/\/deployed(-start)?-form$/.test(path) && answer.ok) {
    answer.clone().json().then(form => forms.set(owner(path), form), () => {});
  }
  return answer;
};

/** What a form belongs to: "task/<id>" or "process-definition/<id>". */
export function owner(path) {
  return path.match(/\/((?:task|process-definition)\/[^/]+)\/[\w-]+$/)?.[1];
}

/** The form on the page: in a dialog when one is open, else of the chosen task. */
export function visibleForm() {
  return document.querySelector('.modal-dialog .fjs-container') ?? document.querySelector('.task-details .fjs-container');
}

/**
 * @param container the form on the page
 * @param formOwner see `owner`
 * @param path such as "children.1.birthDate", as the server names fields
 * @returns the element of that field; for a list or a row without own field its list; null when it is not shown
 */
export function fieldAt(container, formOwner, path) {
  const keys = path.split('.').filter(part => !/^\d+$/.test(part));
  const rows = path.split('.').filter(part => /^\d+$/.test(part));
  const component = find(forms.get(formOwner)?.components ?? [], keys);
  return component ? byId(container, component.id, component.type === 'dynamiclist' ? [] : rows) : null;
}

/** Every field with this key on the page, whichever form or row it is in. */
export function fieldsWithKey(key) {
  const container = visibleForm();
  if (!container) {
    return [];
  }
  const ids = new Set([...forms.values()].flatMap(form => all(form.components)).filter(c => c.key === key).map(c => c.id));
  return [...container.querySelectorAll('input[id]')].filter(input => ids.has(bareId(input.id)));
}

/**
 * As if typed, and left, so that the form viewer takes the value over at once. It waits a moment for more typing else,
 * and forgets the value when another field changes in that moment.
 */
export function type(input, value) {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, value);
  input.dispatchEvent(new Event('input', {bubbles: true}));
  input.dispatchEvent(new FocusEvent('blur'));
  input.dispatchEvent(new FocusEvent('focusout', {bubbles: true}));
}

function find(components, [key, ...rest]) {
  for (const component of components) {
    if (component.type === 'dynamiclist' && component.path === key) {
      return rest.length ? find(component.components, rest) : component;
    }
    if (component.key === key) {
      return component;
    }
    const inside = component.type === 'group' ? find(component.components ?? [], [key, ...rest]) : null;
    if (inside) {
      return inside;
    }
  }
  return null;
}

function all(components = []) {
  return components.flatMap(component => [component, ...all(component.components)]);
}

/** Ids look like fjs-form-<random>-<field id>[_<row>][-<part>]. */
function byId(container, id, rows) {
  const wanted = [id, ...rows].join('_');
  const inside = [...container.querySelectorAll('[id^="fjs-form-"]')].find(candidate => {
    const name = candidate.id.replace(/^fjs-form-[^-]+-/, '');
    return name === wanted || name.startsWith(wanted + '-');
  });
  return inside?.closest('.fjs-form-field') ?? null;
}

function bareId(id) {
  return id.replace(/^fjs-form-[^-]+-/, '').replace(/(_\d+)+$/, '');
}
