/** A text made comparable; `at` gives for each of its characters, and for its end, the place in the original. */
export interface Folded {
  text: string;
  at: number[];
}

/** Traditional characters, and the simplified ones that the text has in their place. */
export type Variants = ReadonlyMap<string, string>;

const SAME: [same: string, as: string][] = [
  ['“”„«»「」『』', '"'],
  ['‘’', "'"],
  ['‐‑–—―−～~', '-'],
];
const known = new Map(SAME.flatMap(([same, as]) => [...same].map((char) => [char, as] as const)));

/** Parts lines that do not belong together; kept as it is. */
const LINE_END = '\n';

const isHan = (char: string): boolean => char >= '㐀' && char <= '鿿';
/** Characters and marks beside which Chinese prints no blank; letters of full width are none. */
const isWide = (char: string): boolean => /[\n\u2e80-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uffef]/.test(char);
const isHidden = (char: string): boolean => /[\u00ad\u200b-\u200d\u2060\ufeff]/.test(char);

/** Folds one character: its width, its case, and what kind of quotation mark or dash it is. */
function foldChar(char: string): string {
  let folded = known.get(char);
  if (folded === undefined) known.set(char, (folded = char.normalize('NFKC').toLowerCase()));
  return folded;
}

/** Says whether the comma at a place stands between the thousands of a number: 63,000 is 63000. */
function isThousands(text: string, at: number): boolean {
  const digits = text[at] === ',' ? /^\d,\d{3}(?!\d)/ : /^[０-９]，[０-９]{3}(?![０-９])/;
  return digits.test(text.slice(at - 1, at + 5));
}

/**
 * Folds what does not matter to a search: width, case, kinds of quotation marks and dashes, commas of thousands,
 * traditional characters, and blanks that Chinese does not print.
 */
export function foldText(text: string, variants?: Variants): Folded {
  const at: number[] = [];
  let folded = '';
  let index = 0;
  let blank: number | undefined;
  let wide = true;
  for (const char of text) {
    const start = index;
    index += char.length;
    if (isHidden(char)) continue;
    if (char !== LINE_END && /\s/.test(char)) {
      blank ??= start;
      continue;
    }
    const nowWide = isWide(char);
    if (blank !== undefined && !wide && !nowWide) {
      folded += ' ';
      at.push(blank);
    }
    blank = undefined;
    wide = nowWide;
    const piece = isHan(char) ? (variants?.get(char) ?? char) : foldChar(char);
    if (piece === ',' && isThousands(text, start)) continue;
    for (let unit = 0; unit < piece.length; unit++) at.push(start);
    folded += piece;
  }
  at.push(index);
  return { text: folded, at };
}

/** Gives the folded text alone. */
export const fold = (text: string, variants?: Variants): string => foldText(text, variants).text;
