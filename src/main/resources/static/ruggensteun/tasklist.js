/*
 * Our part of Tasklist. Each piece starts on its own: one that fails is reported and leaves Tasklist usable without it.
 */
import {offerCases} from './case-choice.js';
import {dossierTab, showDossier} from './dossier.js';
import {speakDutchInForms} from './dutch-forms.js';
import {keepAnswers} from './keep-answers.js';
import {keepSubmitAlive} from './submit-button.js';
import {showRefusalsAtFields} from './refusals.js';
import {searchSchools} from './school-search.js';
import {offerStaff} from './staff-choice.js';
import {offerSiblings} from './sibling-choice.js';
import {showStartButton} from './start-button.js';

for (const start of [speakDutchInForms, keepAnswers, keepSubmitAlive, showRefusalsAtFields, searchSchools, offerCases, offerStaff, offerSiblings, showDossier, showStartButton]) {
  Promise.resolve()
    .then(start)
    .catch(problem => console.error(`Ruggensteun: ${start.name} does not work`, problem));
}

export default [dossierTab];
