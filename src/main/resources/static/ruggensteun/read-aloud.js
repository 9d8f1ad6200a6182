/*
 * Reads the page aloud with a voice of this device; nothing leaves it, so a voice that works over the network is not used.
 * The button shows only where there is a voice for the language of the page. A part in another language is read by a
 * voice of that language, or not at all.
 */
const BLOCKS = 'h1, h2, h3, p, li, dt, dd, th';
const NOT_READ = '.screen, .screen-tool, .quiet, header, footer:has([data-read-aloud]), [hidden]';
const button = document.querySelector('[data-read-aloud]');

if (button && 'speechSynthesis' in window) {
  const label = button.textContent;
  const offer = () => {
    button.hidden = !voice(document.documentElement.lang);
  };
  const rest = () => {
    button.textContent = label;
    button.setAttribute('aria-pressed', 'false');
  };
  button.addEventListener('click', () => {
    const speaking = button.getAttribute('aria-pressed') === 'true';
    stop();
    if (!speaking) {
      button.textContent = button.dataset.stop;
      button.setAttribute('aria-pressed', 'true');
      speak(rest);
    }
  });
  document.addEventListener('stop-reading', stop);
  window.addEventListener('pagehide', stop);
  speechSynthesis.addEventListener?.('voiceschanged', offer);
  offer();
  rest();

  function stop() {
    speechSynthesis.cancel();
    rest();
  }
}

/** One utterance for each block: a long text in one piece breaks off in some browsers. */
function speak(done) {
  const utterances = [...document.querySelectorAll(BLOCKS)]
    .filter(block => block.textContent.trim() && !block.closest(NOT_READ) && !block.querySelector(BLOCKS)
      && block.checkVisibility())
    .map(block => utterance(block.textContent.trim().replace(/\s+/g, ' '), block.closest('[lang]').lang))
    .filter(Boolean);
  if (!utterances.length) {
    done();
    return;
  }
  utterances.at(-1).addEventListener('end', done);
  utterances.forEach(one => speechSynthesis.speak(one));
}

function utterance(text, lang) {
  const found = voice(lang);
  if (!found) {
    return null;
  }
  const one = new SpeechSynthesisUtterance(text);
  one.voice = found;
  one.lang = found.lang;
  one.rate = 0.9;
  return one;
}

function voice(lang) {
  const wanted = lang.toLowerCase().split('-')[0];
  return speechSynthesis.getVoices()
    .find(one => one.localService && one.lang.toLowerCase().split(/[-_]/)[0] === wanted);
}
