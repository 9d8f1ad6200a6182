/* Tasklist as staff get it: in Dutch, under our own name, with our own part. */
import {preparePage} from '../../../../ruggensteun/page.js';

preparePage();

export default {
  app: {name: 'Taken', vendor: 'Ruggensteun'},
  locales: {availableLocales: ['nl'], fallbackLocale: 'nl'},
  dateFormat: {normal: 'DD-MM-YYYY HH:mm', long: 'dddd DD-MM-YYYY HH:mm', short: 'DD-MM-YYYY', abbr: 'DD-MM-YYYY HH:mm'},
  disableWelcomeMessage: true,
  customScripts: ['../../../ruggensteun/tasklist'],
  shortcuts: {},
};
