/* A dialog with a form closes by its buttons only: not by Escape in a date picker, not by a click beside it. */
export function keepAnswers() {
  document.body.addEventListener('keydown', event => {
    if (event.key === 'Escape' && event.target.closest('.modal-dialog')?.querySelector('.fjs-container')) {
      event.stopPropagation();
    }
  });
  document.addEventListener('click', event => {
    if (event.target.matches?.('.modal') && event.target.querySelector('.fjs-container')) {
      event.stopImmediatePropagation();
    }
  }, true);
}
