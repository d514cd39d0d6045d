import { toPieceText } from '../../lib/cite/citation.ts';
import { toReaderAddress } from '../frame/origin.ts';
import '../tools/copy-buttons.ts';

const pad = (number: number): string => String(number).padStart(2, '0');

// The reader’s day, not that of Greenwich.
const today = new Date();

const day = [today.getFullYear(), pad(today.getMonth() + 1), pad(today.getDate())].join('-');

for (const place of document.querySelectorAll<HTMLElement>('[data-needs]')) {
  const { needs, piece: text = '' } = place.dataset;
  const path = place.closest<HTMLElement>('[data-path]')?.dataset['path'] ?? '';
  const known = { day, address: toReaderAddress(path) };
  place.textContent = toPieceText({ text, needs: needs === 'day' ? 'day' : 'address' }, known);
}
