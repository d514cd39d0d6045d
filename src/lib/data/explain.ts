import type { Lang } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import type { Strings } from '../../i18n/strings.ts';
import { formatOf } from './file.ts';
import type { DataFile } from './file.ts';
import type { Table } from './table.ts';

/** What the columns of a row mean without the part (baseline_) and the language (_zh) in their names. */
type ColumnKey = keyof Strings['data']['columns'];

const isKey = (name: string, columns: Strings['data']['columns']): name is ColumnKey => Object.hasOwn(columns, name);

/** Gives the name under which a column is explained: `printed` for `baseline_printed_zh`. */
function toKey(name: string): ColumnKey {
  const key = name.replace(/^(baseline|target|change)_/, '').replace(/_(zh|en)$/, '');
  const { columns } = getStrings('zh').data;
  if (!isKey(key, columns))
    throw new Error(`The column ${name} is not explained; add ${key} to the columns of the data strings.`);
  return key;
}

/** Says what a column of a data file holds; throws where that is not written. */
export const describeColumn = (name: string, lang: Lang): string => getStrings(lang).data.columns[toKey(name)];

/** Gives the columns of a table with what they hold; those that hold the same kind of thing stand together. */
export function explainColumns({ columns }: Table, lang: Lang): { names: string[]; text: string }[] {
  const groups = new Map<ColumnKey, string[]>();
  for (const { name } of columns) groups.set(toKey(name), [...(groups.get(toKey(name)) ?? []), name]);
  return [...groups].map(([key, names]) => ({ names, text: getStrings(lang).data.columns[key] }));
}

/** Gives the name of a file’s format: CSV, CSV for Excel, XLSX. */
export function nameFormat(path: string, lang: Lang): string {
  const t = getStrings(lang);
  return path.endsWith('.excel.csv') ? t.data.excel : formatOf(path).toUpperCase();
}

/** Says in one line what a file is: its kind, what it is about, and its format. */
export function describeFile({ kind, path, subject }: DataFile, lang: Lang): string {
  const t = getStrings(lang);
  const { title } = t.data.kinds[kind];
  const name = subject ? `${title}${t.marks.colon}${subject[lang]}` : title;
  return `${name}${lang === 'zh' ? '，' : ', '}${nameFormat(path, lang)}`;
}

/** Gives a size for readers: 812 B, 12.3 KB, 1.4 MB. */
export function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
