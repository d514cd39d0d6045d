import type { Lang } from '../../i18n/locales.ts';
import type { Citable, Citation } from './citable.ts';
import { toHeadline } from './headline.ts';

const MONTHS: Record<Lang, string[]> = {
  zh: [...'一二三四五六七八九十', '十一', '十二'].map((number) => `${number}月`),
  en: 'January February March April May June July August September October November December'.split(' '),
};

const WORDS = {
  zh: { in: '收入', version: '版', Version: '版' },
  en: { in: 'In', version: 'version', Version: 'Version' },
} as const;

/** Says the month and the day of a date, which datasets have after the version. */
function toDay(issued: string, lang: Lang): string {
  const [, month, day] = issued.split('-').map(Number);
  const name = MONTHS[lang][(month ?? 1) - 1] ?? '';
  return day === undefined ? name : `${name} ${day}`;
}

/** Cites after the Chicago Manual of Style, author-date; a dated document has no access date. */
export function citeChicago({ author, issued, title, container, kind, edition, address, lang }: Citable): Citation {
  const quoted = lang === 'zh' ? `《${title}》.` : `“${toHeadline(title)}.”`;
  const words = WORDS[lang];
  const work = container
    ? `${quoted} ${words.in} ${container.title}, ${words.version} ${edition}`
    : `${kind === 'dataset' ? quoted : `${title}.`} ${words.Version} ${edition}`;
  const date = kind === 'dataset' ? `. ${toDay(issued, lang)}` : '';
  return { before: `${author}. ${issued.slice(0, 4)}. ${work}${date}. ${address}.`, access: '', after: '' };
}
