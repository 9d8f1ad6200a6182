/*
 * Sees the calls that the webapps make with XMLHttpRequest. Everything of this kind is in one place, because it replaces
 * functions of the browser itself.
 */
const listeners = [];
const gates = [];
const rewriters = [];
const headers = [];

/** @param listener gets {method, path, status, text} of every call that was answered */
export function watchRequests(listener) {
  listeners.push(listener);
}

/** @param mayBeSent gets {method, path}; when one answers false, the call is not sent and never answered */
export function gateRequests(mayBeSent) {
  gates.push(mayBeSent);
}

/** @param rewrite gets {method, path, status, text} and returns the text that the app gets to read */
export function rewriteAnswers(rewrite) {
  rewriters.push(rewrite);
}

/** @param header returns [name, value] of what every call says beside its own headers */
export function headRequests(header) {
  headers.push(header);
}

const {open, send} = XMLHttpRequest.prototype;
const textOf = Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'responseText').get;
const bodyOf = Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'response').get;

XMLHttpRequest.prototype.open = function (method, url, ...rest) {
  const call = {method: method.toUpperCase(), path: new URL(url, document.baseURI).pathname};
  this.ruggensteunCall = call;
  const isText = () => this.responseType === '' || this.responseType === 'text';
  const answered = () => ({...call, status: this.status, text: isText() ? textOf.call(this) : ''});
  const rewritten = () => rewriters.reduce((text, rewrite) => rewrite({...answered(), text}), textOf.call(this));
  Object.defineProperty(this, 'responseText', {configurable: true, get: rewritten});
  Object.defineProperty(this, 'response', {configurable: true, get: () => (isText() ? rewritten() : bodyOf.call(this))});
  this.addEventListener('loadend', () => listeners.forEach(listener => listener(answered())));
  return open.call(this, method, url, ...rest);
};

XMLHttpRequest.prototype.send = function (body) {
  if (gates.every(mayBeSent => mayBeSent(this.ruggensteunCall))) {
    headers.forEach(header => this.setRequestHeader(...header()));
    send.call(this, body);
  }
};
