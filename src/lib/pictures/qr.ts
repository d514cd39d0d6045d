import { encode } from 'uqr';

/** Modules of white that the standard (ISO/IEC 18004) asks for around a code. */
const QUIET = 4;

/** A QR code as strokes, one unit wide, in a drawing of one unit a module that has its quiet zone. */
export interface QrCode {
  viewBox: string;
  path: string;
}

/** Gives a row as strokes over its dark modules and steps over its light ones. */
const drawRow = (row: boolean[], y: number): string => {
  const runs = row.map((dark) => (dark ? '1' : '0')).join('');
  return `M0 ${y}${runs.replace(/0+$/, '').replaceAll(/1+|0+/g, (run) => (run.startsWith('1') ? `h${run.length}` : `m${run.length} 0`))}`;
};

/** Gives the QR code of an address, which stays readable where up to 15 % of it are damaged. */
export function toQrCode(address: string): QrCode {
  const { size, data } = encode(address, { ecc: 'M', border: 0 });
  const side = size + 2 * QUIET;
  // A stroke lies half above its row and half below.
  return { viewBox: `-${QUIET} -${QUIET + 0.5} ${side} ${side}`, path: data.map(drawRow).join('') };
}
