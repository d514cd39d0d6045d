/** A stretch of a file: its first and last byte. */
export interface Range {
  first: number;
  last: number;
}

/**
 * Reads a Range header after RFC 9110 for a file of so many bytes: the stretch asked for, `unsatisfiable` where the file
 * has none of it, and undefined where the header is to be ignored: another unit, several ranges, no range at all.
 */
export function readRange(header: string | undefined, size: number): Range | 'unsatisfiable' | undefined {
  const [, first = '', last = ''] = /^bytes=\s*(\d*)-(\d*)\s*$/i.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  if (first === '')
    return Number(last) > 0 && size > 0 ? { first: Math.max(0, size - Number(last)), last: size - 1 } : 'unsatisfiable';
  if (last !== '' && Number(last) < Number(first)) return undefined;
  if (Number(first) >= size) return 'unsatisfiable';
  return { first: Number(first), last: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}
