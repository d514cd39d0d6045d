import { LANGS } from '../../i18n/locales.ts';
import type { Content } from '../content.ts';
import { listParagraphs } from '../units.ts';
import { tableFiles, toJson } from './file.ts';
import type { DataFile } from './file.ts';
import { findGlossaryRecords, toTermTable } from './glossary.ts';
import { indicatorFiles } from './indicator-files.ts';
import { listNumbers, toNumberTable } from './number-index.ts';
import { toPlainPlan } from './plain.ts';
import { toProjectFile, toProjectRecord } from './projects.ts';
import { toRelationRecord, toRelationTable } from './relations.ts';

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
    ...(glossary ? tableFiles('glossary', 'glossary', toTermTable(glossary)) : []),
    ...(glossary ? [{ path: 'glossary.json', kind: 'glossary', body: toJson(glossary) } satisfies DataFile] : []),
    ...LANGS.map((lang): DataFile => ({ path: `plan.${lang}.txt`, kind: 'plan', body: toPlainPlan(content, lang) })),
    ...(plan.source && source !== undefined
      ? [{ path: `source/${plan.source.file.replace(/^.*\//, '')}`, kind: 'source', body: source } satisfies DataFile]
      : []),
  ];
}
