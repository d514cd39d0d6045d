import { LANGS } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import { formatOf } from './file.ts';
import type { DataFile, DataKind } from './file.ts';
import type { Table } from './table.ts';

/** What the columns of one kind of file hold, and what those of all mean. */
type Meanings = Partial<Record<string, string>>;

/** Gives the name under which a column is explained: `printed` for `baseline_printed_zh`. */
const toKey = (name: string): string => name.replace(/^(baseline|target|change)_/, '').replace(/_(zh|en)$/, '');

/** Says what a column of a kind of data file holds; throws where that is not written. */
export function describeColumn(name: string, kind: DataKind, lang: Lang): string {
  const { columns, data } = getStrings(lang);
  const own: Partial<Record<DataKind, Meanings>> = columns;
  const shared: Meanings = data.columns;
  const text = own[kind]?.[toKey(name)] ?? shared[toKey(name)];
  if (text === undefined)
    throw new Error(`The column ${name} is not explained; add ${toKey(name)} to the columns of the strings.`);
  return text;
}

/** Gives the columns of a table with what they hold; those that hold the same kind of thing stand together. */
export function explainColumns({ columns }: Table, kind: DataKind, lang: Lang): { names: string[]; text: string }[] {
  const groups = new Map<string, string[]>();
  for (const { name } of columns) groups.set(toKey(name), [...(groups.get(toKey(name)) ?? []), name]);
  return [...groups.values()].map((names) => ({ names, text: describeColumn(names[0] ?? '', kind, lang) }));
}

/** Gives the name of a file’s format: CSV, CSV for Excel, XLSX. */
export function nameFormat(path: string, lang: Lang): string {
  const t = getStrings(lang);
  return path.endsWith('.excel.csv') ? t.data.excel : formatOf(path).toUpperCase();
}

/** Says in one line what a file is: its kind, what it is about, and its format. */
export function describeFile({ kind, path, subject }: DataFile, lang: Lang): string {
  const t = getStrings(lang);
  const written = LANGS.find((language) => path.endsWith(`.${language}.txt`));
  const title = `${t.data.kinds[kind].title}${kind === 'plan' && written ? t.data.textIn[written] : ''}`;
  const name = subject ? `${title}${t.marks.colon}${subject[lang]}` : title;
  return `${name}${t.marks.comma}${nameFormat(path, lang)}`;
}

/** Gives a size for readers: 812 B, 12.3 KB, 1.4 MB. */
export function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
