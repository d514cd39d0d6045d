import type { Lang } from '../../i18n/locales.ts';

/** The months in English. */
export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Writes a date, `YYYY-MM` or `YYYY-MM-DD`, for readers: 2030年3月7日; March 7, 2030. */
export function formatDate(iso: string, lang: Lang): string {
  const [year = 0, month = 1, day] = iso.split('-').map(Number);
  if (lang === 'zh') return `${year}年${month}月${day ? `${day}日` : ''}`;
  return `${MONTHS[month - 1] ?? ''}${day ? ` ${day},` : ''} ${year}`;
}
