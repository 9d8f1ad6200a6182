/* Makes elements. Text is only ever set as text, never as HTML: names come from people. */

/**
 * @param tag such as 'p' or 'p.quiet'
 * @param attributes set with setAttribute; null and false are left out
 * @param children elements or texts; null is left out
 */
export function element(tag, attributes = {}, ...children) {
  const [name, ...classes] = tag.split('.');
  const made = document.createElement(name);
  made.classList.add(...classes);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) {
      made.setAttribute(attribute, value === true ? '' : value);
    }
  }
  made.append(...children.flat().filter(child => child !== null && child !== undefined));
  return made;
}

/** Calls `look` now and, at most once per frame, after every change of the page. */
export function afterEveryChange(look) {
  let waiting = false;
  const soon = () => {
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        look();
      });
    }
  };
  new MutationObserver(soon).observe(document.documentElement, {childList: true, subtree: true});
  soon();
}
