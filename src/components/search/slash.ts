import { device } from '../tools/storage.ts';

const KEY = 'slash';

/** Says whether the key / opens the search; the reader may have switched it off. */
export const isSlashOn = (): boolean => device.get(KEY) !== 'off';

/** Makes a checkbox the switch of the key. */
export function setUpSlashSwitch(input: HTMLInputElement): void {
  input.checked = isSlashOn();
  input.addEventListener('change', () => device.set(KEY, input.checked ? '' : 'off'));
}
