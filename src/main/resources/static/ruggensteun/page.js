/*
 * What every webapp gets before it starts: Dutch as its language, fresh Dutch texts, one login and one way out.
 */
import {forgetDrafts, refuseDrafts} from './drafts.js';
import {sayHowLongIdle} from './idle.js';
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
  sayHowLongIdle();
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

  watchRequests(call => {
    if (call.method === 'POST' && call.path.endsWith('/logout') && call.status < 300) {
      leaving = true;
      forgetDrafts();
      location.assign(LOGIN + '?uitgelogd');
    }
  });

  // The first call that gets a 401 sends the app to its own login. Asking for the page anew brings ours, and after it the
  // place that the app came from.
  const askAnew = (from, hash) => {
    if (!leaving) {
      leaving = true;
      const url = new URL(from);
      url.search = '?opnieuw';
      url.hash = hash;
      location.replace(url);
    }
  };
  window.addEventListener('hashchange', change => {
    if (isTheirLogin(change.newURL)) {
      askAnew(change.oldURL, isTheirLogin(change.oldURL) ? '' : new URL(change.oldURL).hash);
    }
  });
  if (isTheirLogin(location.href)) {
    askAnew(location.href, '');
  }
}

function isTheirLogin(address) {
  return new URL(address).hash.startsWith('#/login');
}
