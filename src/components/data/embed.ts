/** Copies the code of an embedded chart; where the browser does not let it, the code is selected instead. */
for (const area of document.querySelectorAll<HTMLTextAreaElement>('[data-embed-code]')) {
  const button = area.nextElementSibling;
  if (!(button instanceof HTMLButtonElement)) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    area.select();
    const say = (text = '') => (button.textContent = text);
    // There is no clipboard on plain http.
    const copied = navigator.clipboard?.writeText(area.value) ?? Promise.reject(new Error('no clipboard'));
    copied.then(
      () => say(button.dataset['copied']),
      () => say(button.dataset['selected']),
    );
  });
}
