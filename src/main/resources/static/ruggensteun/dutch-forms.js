/*
 * The form viewer inside Tasklist speaks English and has no way to set another language (form-js 1.8). This puts its
 * texts, its date picker and its dates into Dutch. What is submitted stays an ISO date.
 */
const TEXTS = new Map(Object.entries({
  'Field is required.': 'Vul dit in.',
  'Field must be a valid email.': 'Dit is geen e-mailadres.',
  'Value is not a number.': 'Vul een getal in.',
  'Date and time must both be entered.': 'Vul de datum en de tijd in.',
  'Add new': 'Regel erbij',
  'Collapse': 'Minder tonen',
  'Search': 'Zoeken',
  'Select': 'Kies',
  'No results': 'Niets gevonden',
  'All values selected': 'Alles is gekozen',
  'Nothing to show.': 'Er is nog niets.',
  'Month': 'Maand',
  'Year': 'Jaar',
  'dd-mm-yyyy': 'dd-mm-jjjj',
  'hh:mm': 'uu:mm',
  'hh:mm ?m': 'uu:mm',
  'Scroll to increment': 'Scroll om te veranderen',
}));

const PATTERNS = [
  [/^Field must match pattern .*\.$/s, () => 'Dit klopt niet. Kijk naar het voorbeeld bij de vraag.'],
  [/^Field must have minimum value of (.*)\.$/, low => `Vul ${low} of meer in.`],
  [/^Field must have maximum value of (.*)\.$/, high => `Vul ${high} of minder in.`],
  [/^Field must have minimum length of (.*)\.$/, length => `Maak dit langer: ten minste ${length} tekens.`],
  [/^Field must have maximum length of (.*)\.$/, length => `Maak dit korter: hoogstens ${length} tekens.`],
  [/^Please select a valid value, the two nearest valid values are (.*) and (.*)\.$/, (a, b) => `Kies ${a} of ${b}.`],
  [/^Expand all \((\d+)\)$/, count => `Alles tonen (${count})`],
  [/^Remove list item (\d+)$/, row => `Haal regel ${row} weg`],
  [/^Click to sort by (.*) ascending$/, column => `Sorteer op ${column}, oplopend`],
  [/^Click to sort by (.*) descending$/, column => `Sorteer op ${column}, aflopend`],
  [/^Click to remove sorting$/, () => 'Niet meer sorteren'],
];

const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober',
  'november', 'december'];

const CALENDAR = {
  weekdays: {
    shorthand: ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'],
    longhand: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
  },
  months: {shorthand: MONTHS.map(month => month.slice(0, 3)), longhand: MONTHS},
  firstDayOfWeek: 1,
  weekAbbreviation: 'wk',
  rangeSeparator: ' t/m ',
  ordinal: () => '',
  yearAriaLabel: 'Jaar',
  monthAriaLabel: 'Maand',
  time_24hr: true,
};

const ATTRIBUTES = ['placeholder', 'aria-label', 'title'];
const FORM_TEXTS = '.fjs-container';

export function speakDutchInForms() {
  writeDutchDates();
  new MutationObserver(changes => changes.forEach(translateChange)).observe(document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
}

function translateChange(change) {
  if (change.type === 'childList') {
    change.addedNodes.forEach(translateTree);
  } else if (change.type === 'characterData') {
    translateTree(change.target);
  } else {
    translateAttributes(change.target);
  }
}

function translateTree(node) {
  const holder = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  if (!holder) {
    return;
  }
  if (!holder.closest(FORM_TEXTS)) {
    // A form arrives whole inside what the page adds.
    holder.querySelectorAll(FORM_TEXTS).forEach(translateTree);
    return;
  }
  if (node.nodeType === Node.TEXT_NODE) {
    translateText(node);
    return;
  }
  const texts = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    translateText(texts.currentNode);
  }
  [holder, ...holder.querySelectorAll('*')].forEach(inside => {
    translateAttributes(inside);
    dutchCalendar(inside);
  });
}

function translateText(node) {
  if (node.parentElement?.closest('.fjs-form-field-text, textarea')) {
    return;
  }
  const dutch = translation(node.data.trim());
  if (dutch) {
    node.data = node.data.replace(node.data.trim(), dutch);
  }
}

function translateAttributes(inside) {
  if (!inside.closest(FORM_TEXTS)) {
    return;
  }
  for (const attribute of ATTRIBUTES) {
    const dutch = translation(inside.getAttribute(attribute) ?? '');
    if (dutch) {
      inside.setAttribute(attribute, dutch);
    }
  }
}

function translation(english) {
  if (TEXTS.has(english)) {
    return TEXTS.get(english);
  }
  for (const [pattern, dutch] of PATTERNS) {
    const found = english.match(pattern);
    if (found) {
      return dutch(...found.slice(1));
    }
  }
  return null;
}

/** The date picker hangs its own object on the field it belongs to, just after the field is on the page. */
function dutchCalendar(field) {
  if (!field.matches('input.fjs-input') || !field.closest('.fjs-datepicker') || field.dataset.dutch) {
    return;
  }
  field.dataset.dutch = 'asked';
  const wait = tries => {
    if (field._flatpickr) {
      field._flatpickr.set('ariaDateFormat', 'j F Y');
      field._flatpickr.set('locale', CALENDAR);
      field._flatpickr.redraw();
    } else if (tries > 0) {
      requestAnimationFrame(() => wait(tries - 1));
    }
  };
  wait(60);
}

/** form-js asks the browser how dates are written in the locale 'default', and only form-js uses that word. */
function writeDutchDates() {
  const Original = Intl.DateTimeFormat;
  const dutch = {day: '2-digit', month: '2-digit', year: 'numeric'};
  Intl.DateTimeFormat = new Proxy(Original, {
    construct: (target, [locale, options]) =>
      locale === 'default' ? new target('nl-NL', dutch) : new target(locale, options),
    apply: (target, self, [locale, options]) =>
      locale === 'default' ? target('nl-NL', dutch) : target(locale, options),
  });
}
