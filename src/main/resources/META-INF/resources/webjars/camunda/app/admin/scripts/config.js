/* Admin in Dutch, under our own name. */
import {preparePage} from '../../../../ruggensteun/page.js';

preparePage();

export default {
  app: {name: 'Beheer', vendor: 'Ruggensteun'},
  locales: {availableLocales: ['nl'], fallbackLocale: 'nl'},
  disableWelcomeMessage: true,
};
