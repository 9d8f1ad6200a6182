/* Tasklist as staff get it: in Dutch, under our own name, with our own part. */
import {preparePage} from '../../../../ruggensteun/page.js';

preparePage([
  // Free text past our forms (H16).
  'tasklist.navbar.action:create-task-action',
  'tasklist.task.action:task-action-comment',
  'tasklist.task.detail:task-detail-history',
  // The form says why a step matters; the lists are short and sorted by target date.
  'tasklist.task.detail:task-detail-description',
  'tasklist.navbar.action:shortcut-help',
  'tasklist.list:task-search',
  'tasklist.header:tasklist-sorting',
]);

export default {
  app: {name: 'Taken', vendor: 'Ruggensteun'},
  locales: {availableLocales: ['nl'], fallbackLocale: 'nl'},
  dateFormat: {normal: 'DD-MM-YYYY HH:mm', long: 'dddd DD-MM-YYYY HH:mm', short: 'DD-MM-YYYY', abbr: 'DD-MM-YYYY HH:mm'},
  disableWelcomeMessage: true,
  customScripts: ['../../../ruggensteun/tasklist'],
  shortcuts: {},
};
