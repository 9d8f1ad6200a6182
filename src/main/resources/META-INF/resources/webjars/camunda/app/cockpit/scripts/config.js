/* Cockpit in Dutch, under our own name, with the overview of cases for managers. */
import {preparePage} from '../../../../ruggensteun/page.js';

preparePage();

export default {
  app: {name: 'Overzicht', vendor: 'Ruggensteun'},
  locales: {availableLocales: ['nl'], fallbackLocale: 'nl'},
  disableWelcomeMessage: true,
  customScripts: ['../../../ruggensteun/cockpit'],
};
