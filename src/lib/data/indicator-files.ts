import { LANGS } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import { toAbsolute, toHref } from '../site/address.ts';
import { layoutPair } from '../chart/pair.ts';
import type { PairChart } from '../chart/pair.ts';
import { toChartSource } from '../chart/source.ts';
import type { Content } from '../plan/content.ts';
import { toChartMaker, toEdition, toStanding } from '../plan/edition.ts';
import { listIndicators, toIndicatorRecord } from '../indicators/indicator.ts';
import { sayUnit } from '../indicators/text.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { tableFiles, toJson } from './file.ts';
import type { DataFile, DataKind } from './file.ts';
import { toIndicatorTable, toValueTable } from './indicators.ts';
import { toNoteTable } from './notes.ts';
import { toPicture } from '../pictures/chart.ts';
import type { Table } from './table.ts';
import { toXlsx } from './xlsx.ts';

/** Name of the sheet of editorial notes, for readers of both languages. */
const NOTES_SHEET = `${getStrings('zh').notes.name} ${getStrings('en').notes.name}`;

/** Gives the chart of an indicator as a file, in one language. */
function toChartPicture(chart: PairChart, indicator: Indicator, content: Content, lang: Lang): string {
  const t = getStrings(lang);
  return toPicture(chart, {
    ...{ lang, title: chart.title, description: chart.description },
    above: [`${t.indicators.unit}${t.marks.colon}${sayUnit(indicator, lang, t)}`, chart.axis ?? ''],
    below: [
      toChartSource(content.plan.shortTitle[lang], content.indicators.table.number[lang], [indicator], lang, t),
      toChartMaker(content.plan, lang),
      toAbsolute(toHref(lang, `indicators/${indicator.slug}/`)) ?? '',
    ],
  });
}

/** Says in a workbook what it holds and where it comes from. */
function toOrigin({ plan }: Content, path: string): [string, string][] {
  return LANGS.flatMap((lang): [string, string][] => {
    const t = getStrings(lang);
    const address = toAbsolute(toHref(lang, path));
    return [
      [t.about.edition, [...toStanding(plan, lang), toEdition(plan, lang)].join(t.marks.blank)],
      [t.data.origin.plan, plan.title[lang]],
      [t.home.issuedBy, plan.issuer[lang]],
      [t.data.origin.status, plan.status[lang]],
      [t.about.rights, `${plan.rights.text[lang]} ${plan.rights.translation[lang]}`],
      ...(address ? [[t.data.origin.address, address] satisfies [string, string]] : []),
    ];
  });
}

/** Gives the files of the indicators, of all of them and of each one. */
export async function indicatorFiles(content: Content): Promise<DataFile[]> {
  const indicators = listIndicators(content);
  const workbook = async (kind: DataKind, name: string, table: Table, ids: string[]): Promise<DataFile> => {
    const about = { name: getStrings('en').data.origin.sheet, table: toOrigin(content, `${name}/`) };
    const notes = toNoteTable(content.notes, ids);
    const sheets = [
      { name: 'Data', table },
      ...(notes.rows.length > 0 ? [{ name: NOTES_SHEET, table: notes }] : []),
      about,
    ];
    return { path: `${name}.xlsx`, kind, body: await toXlsx(sheets) };
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
      await workbook('indicator', name, table, [indicator.id]),
      { path: `${name}.json`, kind: 'indicator', body: toJson(toIndicatorRecord(indicator)) },
      ...pictures,
    ];
    return files.map((entry) => ({ ...entry, subject: indicator.name }));
  });
  return [
    ...tableFiles('indicators', 'indicators', all),
    await workbook(
      'indicators',
      'indicators',
      all,
      indicators.map(({ id }) => id),
    ),
    { path: 'indicators.json', kind: 'indicators', body: toJson(indicators.map(toIndicatorRecord)) },
    ...(await Promise.all(single)).flat(),
  ];
}
