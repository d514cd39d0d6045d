const DIGITS = '零一二三四五六七八九';
const STEPS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const SCALES: Record<string, number> = { 万: 1e4, 亿: 1e8 };

const digitOf = (mark: string): number => DIGITS.indexOf(mark.replace('〇', '零').replace('两', '二'));

/** Reads a numeral below 万: 三百零五 is 305, 十 is 10. */
function readGroup(marks: string): number {
  let sum = 0;
  let digit = 0;
  for (const mark of marks) {
    const step = STEPS[mark];
    if (step === undefined) digit = digitOf(mark);
    else {
      sum += (digit || 1) * step;
      digit = 0;
    }
  }
  return sum + digit;
}

/**
 * Reads a Chinese numeral: 二十一 is 21, 三千五百万 is 35,000,000, and digits in a row, as in 二〇三五, are read as they
 * stand. A scale alone counts once: 百 is 100.
 */
export function readChinese(numeral: string): number {
  if (!/[十百千万亿]/.test(numeral)) return Number([...numeral].map(digitOf).join(''));
  const at = [...numeral].findLastIndex((mark) => mark in SCALES && !(mark === '万' && numeral.includes('亿')));
  if (at < 0) return readGroup(numeral);
  const [head, tail] = [numeral.slice(0, at), numeral.slice(at + 1)];
  return (head ? readChinese(head) : 1) * (SCALES[numeral[at] ?? ''] ?? 1) + (tail ? readChinese(tail) : 0);
}
