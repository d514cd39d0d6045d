/** A piece of a citation: as it stands, or only where something is known that stands in the place of `YYYY-MM-DD` or `ADDRESS`. */
export interface Piece {
  text: string;
  needs?: 'day' | 'address';
}

/** A citation in the order of its pieces. */
export type Citation = Piece[];

/** What is known when a citation is written: the reader’s day, `YYYY-MM-DD`, and the public address. */
export interface Known {
  day?: string | undefined;
  address?: string | undefined;
}

/** Gives a piece that always stands. */
export const said = (text: string): Piece => ({ text });

/** Gives a piece with the reader’s day; `YYYY`, `MM` and `DD` stand for its parts. */
export const onDay = (text: string): Piece => ({ text, needs: 'day' });

/** Gives a piece with the address, for which `ADDRESS` stands. */
export const at = (text: string): Piece => ({ text, needs: 'address' });

/** Writes a piece; empty where what it needs is not known. */
export function toPieceText({ text, needs }: Piece, { day, address }: Known): string {
  if (!needs) return text;
  if (needs === 'address') return address ? text.replace('ADDRESS', () => address) : '';
  const [year = '', month = '', date = ''] = day?.split('-') ?? [];
  return day ? text.replace('YYYY', year).replace('MM', month).replace('DD', date) : '';
}

/** Writes a citation with what is known; without a day or an address it is shorter, and still right. */
export const toText = (citation: Citation, known: Known): string =>
  citation.map((piece) => toPieceText(piece, known)).join('');
