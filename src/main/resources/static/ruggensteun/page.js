/*
 * What every webapp gets before it starts: Dutch as its language, fresh Dutch texts, one login and one way out.
 */
import {afterEveryChange} from './dom.js';
import {forgetDrafts, refuseDrafts} from './drafts.js';
import {watchRequests} from './requests.js';

const LOGIN = '/login';

/**
 * Called by each app's config.js, before the app reads its translations.
 *
 * @param without parts of the app that nobody here has business with, as "plugin.point:id"
 */
export function preparePage(without = []) {
  document.querySelector('base').setAttribute('cam-exclude-plugins', without.join(','));
  document.documentElement.lang = 'nl';
  forgetCachedTexts();
  forgetDrafts();
  refuseDrafts();
  leaveThroughOurLogin();
}

/** The webapps show a cached copy of their texts first, so that staff would see our changes one visit late. */
function forgetCachedTexts() {
  const stored = JSON.parse(localStorage.getItem('camunda-web') || '{}');
  for (const key of Object.keys(stored)) {
    if (key.includes('_locales_data_')) {
      delete stored[key];
    }
  }
  localStorage.setItem('camunda-web', JSON.stringify(stored));
}

/** The webapps have a login page of their own at #/login. There is one login here: the server's. */
function leaveThroughOurLogin() {
  let leaving = false;
  let place = null;

  watchRequests(call => {
    if (call.method === 'POST' && call.path.endsWith('/logout') && call.status < 300) {
      leaving = true;
      forgetDrafts();
      location.assign(LOGIN + '?uitgelogd');
    }
  });

  // The webapps change the address without telling the page, so this looks after each change of what they show.
  afterEveryChange(() => {
    if (!location.hash.startsWith('#/login')) {
      place = location.href;
    } else if (!leaving) {
      leaving = true;
      // The session is over. Asking for the page anew brings the login page, and after it this very place.
      const url = new URL(place ?? location.href);
      url.search = '?opnieuw';
      url.hash = place ? url.hash : '';
      location.replace(url);
    }
  });
}
