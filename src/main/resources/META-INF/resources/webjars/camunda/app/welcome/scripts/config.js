/* The welcome page in Dutch, under our own name. */
import {preparePage} from '../../../../ruggensteun/page.js';

preparePage();

export default {
  app: {name: 'Welkom', vendor: 'Ruggensteun'},
  locales: {availableLocales: ['nl'], fallbackLocale: 'nl'},
  dateFormat: {normal: 'DD-MM-YYYY HH:mm', long: 'dddd DD-MM-YYYY HH:mm', short: 'DD-MM-YYYY'},
  disableWelcomeMessage: true,
};
