/*
 * Says with every call of a webapp how long ago somebody last touched key or mouse. The webapps ask for their lists by
 * themselves; without this the server could not tell a page that stands open from a person at work.
 */
import {headRequests} from './requests.js';

const HEADER = 'X-Seconds-Since-Action';

export function sayHowLongIdle() {
  let last = Date.now();
  for (const action of ['keydown', 'pointerdown', 'wheel']) {
    addEventListener(action, () => { last = Date.now(); }, {capture: true, passive: true});
  }
  headRequests(() => [HEADER, String(Math.floor((Date.now() - last) / 1000))]);
}
