/*
 * No drafts in the browser: Tasklist would keep half-filled forms about families in clear text, readable for the next
 * person at the same computer (H10).
 */
const PREFIX = 'camunda-form:';

export function forgetDrafts() {
  Object.keys(localStorage)
    .filter(key => key.startsWith(PREFIX))
    .forEach(key => localStorage.removeItem(key));
}

/** Also for the save that Tasklist does by itself when a session ends. */
export function refuseDrafts() {
  const setItem = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key, value) {
    if (!String(key).startsWith(PREFIX)) {
      setItem.call(this, key, value);
    }
  };
}
