import { LANGS } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import type { Bilingual } from '../../schemas/text.ts';
import { toAbsolute, toHref } from '../address.ts';
import { layoutPair } from '../chart/pair.ts';
import type { PairChart } from '../chart/pair.ts';
import type { Content } from '../content.ts';
import { listIndicators, toIndicatorRecord } from '../indicator.ts';
import type { Indicator } from '../indicator.ts';
import { listParagraphs } from '../units.ts';
import { toCsv, toExcelCsv } from './csv.ts';
import { findGlossaryRecords, toTermTable } from './glossary.ts';
import { toIndicatorTable, toValueTable } from './indicators.ts';
import { listNumbers, toNumberTable } from './number-index.ts';
import { toPicture } from './picture.ts';
import { toPlainPlan } from './plain.ts';
import { toProjectFile, toProjectRecord } from './projects.ts';
import { toRelationRecord, toRelationTable } from './relations.ts';
import type { Table } from './table.ts';
import { toXlsx } from './xlsx.ts';

/** What a data file is about; the data page explains each kind. */
export const DATA_KINDS = [
  ...(['indicators', 'indicator', 'picture', 'numbers', 'projects', 'project', 'relations'] as const),
  ...(['paragraphs', 'glossary', 'plan', 'source', 'package', 'archive'] as const),
] as const;

/** A kind of data file. */
export type DataKind = (typeof DATA_KINDS)[number];

/** A file that can be taken away. */
export interface DataFile {
  /** Address below `/data/`. */
  path: string;
  kind: DataKind;
  body: string | Uint8Array<ArrayBuffer>;
  /** What the file is about, where there are many of its kind. */
  subject?: Bilingual;
  /** The table in it, for files of which others are told the columns. */
  table?: Table;
}

/** Media types by the end of a file’s name. */
const MEDIA_TYPES: Record<string, string> = {
  csv: 'text/csv',
  json: 'application/json',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** Gives the end of a file’s name: csv. */
export const formatOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** Gives the media type of a file by its name. */
export const mediaTypeOf = (path: string): string => MEDIA_TYPES[formatOf(path)] ?? 'application/octet-stream';

/** Gives the bytes of a file. */
export const toBytes = ({ body }: Pick<DataFile, 'body'>): Uint8Array<ArrayBuffer> =>
  typeof body === 'string' ? new TextEncoder().encode(body) : body;

/** Says where the figures of a chart stand in the plan. */
export const toSource = ({ plan, indicators }: Pick<Content, 'plan' | 'indicators'>, lang: Lang): string =>
  `${getStrings(lang).chartSource}${plan.shortTitle[lang]}${lang === 'zh' ? '，' : ', '}${indicators.table.number[lang]}`;

/** Gives the chart of an indicator as a file, in one language. */
export function toChartPicture(chart: PairChart, indicator: Indicator, content: Content, lang: Lang): string {
  const t = getStrings(lang);
  return toPicture(chart, {
    lang,
    unit: `${t.unit}${t.colon}${indicator.unit?.[lang] ?? t.noUnit}`,
    source: toSource(content, lang),
    address: toAbsolute(toHref(lang, `indicators/${indicator.slug}/`)),
  });
}

const tableFiles = (kind: DataKind, name: string, table: Table): DataFile[] => [
  { path: `${name}.csv`, kind, body: toCsv(table), table },
  { path: `${name}.excel.csv`, kind, body: toExcelCsv(table) },
];

const toJson = (data: unknown): string => `${JSON.stringify(data)}\n`;

/** Says in a workbook what it holds and where it comes from. */
function toOrigin({ plan }: Content, path: string): [string, string][] {
  return LANGS.flatMap((lang): [string, string][] => {
    const t = getStrings(lang);
    return [
      [t.dataOrigin.plan, plan.title[lang]],
      [t.issuedBy, plan.issuer[lang]],
      [t.dataOrigin.status, plan.status[lang]],
      [t.aboutEdition, t.edition(plan.edition.number, plan.edition.date)],
      [t.aboutRights, `${plan.rights.text[lang]} ${plan.rights.translation[lang]}`],
      [t.dataOrigin.address, toAbsolute(toHref(lang, path))],
    ];
  });
}

async function indicatorFiles(content: Content): Promise<DataFile[]> {
  const indicators = listIndicators(content);
  const workbook = async (kind: DataKind, name: string, table: Table, page: string): Promise<DataFile> => {
    const about = { name: getStrings('en').dataOrigin.sheet, table: toOrigin(content, page) };
    return { path: `${name}.xlsx`, kind, body: await toXlsx([{ name: 'Data', table }, about]) };
  };
  const all = toIndicatorTable(indicators);
  const single = indicators.map(async (indicator): Promise<DataFile[]> => {
    const name = `indicators/${indicator.slug}`;
    const table = toValueTable(indicator);
    const pictures = LANGS.flatMap((lang): DataFile[] => {
      const chart = layoutPair(indicator, lang, getStrings(lang));
      const body = chart && toChartPicture(chart, indicator, content, lang);
      return body ? [{ path: `${name}.${lang}.svg`, kind: 'picture', body }] : [];
    });
    const files: DataFile[] = [
      ...tableFiles('indicator', name, table),
      await workbook('indicator', name, table, `${name}/`),
      { path: `${name}.json`, kind: 'indicator', body: toJson(toIndicatorRecord(indicator)) },
      ...pictures,
    ];
    return files.map((entry) => ({ ...entry, subject: indicator.name }));
  });
  return [
    ...tableFiles('indicators', 'indicators', all),
    await workbook('indicators', 'indicators', all, 'indicators/'),
    { path: 'indicators.json', kind: 'indicators', body: toJson(indicators.map(toIndicatorRecord)) },
    ...(await Promise.all(single)).flat(),
  ];
}

/** Gives every data file of a plan but those that speak of all the others. */
export async function listDataFiles(content: Content): Promise<DataFile[]> {
  const { plan, source, projects, relations } = content;
  const numbers = listNumbers(content);
  const glossary = findGlossaryRecords(content);
  return [
    ...(await indicatorFiles(content)),
    ...tableFiles('numbers', 'numbers', toNumberTable(numbers)),
    { path: 'numbers.json', kind: 'numbers', body: toJson(numbers) },
    {
      path: 'projects.json',
      kind: 'projects',
      body: toJson(projects.map((project) => toProjectRecord(content, project))),
    },
    ...projects.map((project): DataFile => ({
      path: `projects/${project.slug}.json`,
      kind: 'project',
      body: toJson(toProjectFile(content, project)),
      subject: project.title,
    })),
    ...(relations.length > 0 ? tableFiles('relations', 'relations', toRelationTable(content)) : []),
    { path: 'relations.json', kind: 'relations', body: toJson(relations.map(toRelationRecord)) },
    { path: 'paragraphs.json', kind: 'paragraphs', body: toJson(listParagraphs(content)) },
    ...(glossary ? tableFiles('glossary', 'glossary', toTermTable(glossary.terms)) : []),
    ...(glossary ? [{ path: 'glossary.json', kind: 'glossary', body: toJson(glossary) } satisfies DataFile] : []),
    ...LANGS.map((lang): DataFile => ({ path: `plan.${lang}.txt`, kind: 'plan', body: toPlainPlan(content, lang) })),
    ...(plan.source && source !== undefined
      ? [{ path: `source/${plan.source.file.replace(/^.*\//, '')}`, kind: 'source', body: source } satisfies DataFile]
      : []),
  ];
}
