/* At the login page: no drafts of forms stay behind in the browser, and after the login the same task opens again. */
Object.keys(localStorage)
  .filter(key => key.startsWith('camunda-form:'))
  .forEach(key => localStorage.removeItem(key));

const form = document.querySelector('form');
form.action = form.action.split('#')[0] + location.hash;
