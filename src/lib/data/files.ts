import { LANGS } from '../../i18n/locales.ts';
import type { Content } from '../plan/content.ts';
import { tableFiles, toJson } from './file.ts';
import type { DataFile, DataKind } from './file.ts';
import { figureFiles } from './figure-files.ts';
import { listCommitmentRecords, listFigureRecords, toCommitmentTable, toFigureTable } from './figures.ts';
import { findGlossaryRecords, toTermTable } from './glossary.ts';
import { indicatorFiles } from './indicator-files.ts';
import { listNumbers, toNumberTable } from './number-index.ts';
import { listParagraphRecords, toParagraphTable } from './paragraphs.ts';
import { toPlainPlan } from './plain.ts';
import { toProjectFile, toProjectRecord, toProjectTable } from './projects.ts';
import { toRelationRecord, toRelationTable } from './relations.ts';
import type { Table } from './table.ts';

/** Gives a list as tables and as JSON; nothing where it is empty. */
const unlessEmpty = <Row>(kind: DataKind, rows: Row[], toRows: (rows: Row[]) => Table): DataFile[] =>
  rows.length === 0
    ? []
    : [...tableFiles(kind, kind, toRows(rows)), { path: `${kind}.json`, kind, body: toJson(rows) }];

/** Gives the files of the numbers that the edition names, and of the promises that stand in the text only. */
const ofText = (content: Content): DataFile[] => [
  ...unlessEmpty('figures', listFigureRecords(content), toFigureTable),
  ...figureFiles(content),
  ...unlessEmpty('commitments', listCommitmentRecords(content), toCommitmentTable),
];

/** Gives every data file of a plan but those that speak of all the others. */
export async function listDataFiles(content: Content): Promise<DataFile[]> {
  const { plan, source, projects, relations } = content;
  const numbers = listNumbers(content);
  const glossary = findGlossaryRecords(content);
  const paragraphs = listParagraphRecords(content);
  const records = projects.map((project) => toProjectRecord(content, project));
  return [
    ...(await indicatorFiles(content)),
    ...ofText(content),
    ...tableFiles('numbers', 'numbers', toNumberTable(numbers)),
    { path: 'numbers.json', kind: 'numbers', body: toJson(numbers) },
    ...(records.length > 0 ? tableFiles('projects', 'projects', toProjectTable(records)) : []),
    { path: 'projects.json', kind: 'projects', body: toJson(records) },
    ...projects.map((project): DataFile => ({
      path: `projects/${project.slug}.json`,
      kind: 'project',
      body: toJson(toProjectFile(content, project)),
      subject: project.title,
    })),
    ...(relations.length > 0 ? tableFiles('relations', 'relations', toRelationTable(content)) : []),
    { path: 'relations.json', kind: 'relations', body: toJson(relations.map(toRelationRecord)) },
    ...tableFiles('paragraphs', 'paragraphs', toParagraphTable(paragraphs)),
    { path: 'paragraphs.json', kind: 'paragraphs', body: toJson(paragraphs) },
    ...(glossary ? tableFiles('glossary', 'glossary', toTermTable(glossary)) : []),
    ...(glossary ? [{ path: 'glossary.json', kind: 'glossary', body: toJson(glossary) } satisfies DataFile] : []),
    ...LANGS.map((lang): DataFile => ({ path: `plan.${lang}.txt`, kind: 'plan', body: toPlainPlan(content, lang) })),
    ...(plan.source && source !== undefined
      ? [{ path: `source/${plan.source.file.replace(/^.*\//, '')}`, kind: 'source', body: source } satisfies DataFile]
      : []),
  ];
}
