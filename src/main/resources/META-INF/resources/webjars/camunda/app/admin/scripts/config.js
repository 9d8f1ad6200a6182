/* Admin in Dutch, under our own name, with the facts about the support of what is underneath. */
import {preparePage} from '../../../../ruggensteun/page.js';

preparePage();

export default {
  app: {name: 'Beheer', vendor: 'Ruggensteun'},
  locales: {availableLocales: ['nl'], fallbackLocale: 'nl'},
  disableWelcomeMessage: true,
  customScripts: ['../../../ruggensteun/admin'],
};
