const KEY = 'slash';

/** Says whether the key / opens the search; the reader may have switched it off. */
export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Makes a checkbox the switch of the key. */
export function setUpSlashSwitch(input: HTMLInputElement): void {
  input.checked = isSlashOn();
  input.addEventListener('change', () => {
    try {
      if (input.checked) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, 'off');
    } catch {
      // Storage is switched off: the key stays as it is.
    }
  });
}
