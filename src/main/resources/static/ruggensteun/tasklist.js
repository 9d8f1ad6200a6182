/*
 * Our part of Tasklist. Each piece starts on its own: one that fails is reported and leaves Tasklist usable without it.
 */
import {speakDutchInForms} from './dutch-forms.js';
import {showRefusalsAtFields} from './refusals.js';
import {searchSchools} from './school-search.js';
import {showStartButton} from './start-button.js';

for (const start of [speakDutchInForms, showRefusalsAtFields, searchSchools, showStartButton]) {
  try {
    start();
  } catch (problem) {
    console.error(`Ruggensteun: ${start.name} does not work`, problem);
  }
}

export default [];
