import { strToU8, zipSync } from 'fflate';

import { LANGS } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import { BASE, toAbsolute } from '../site/address.ts';
import type { Plan } from '../../schemas/plan.ts';
import type { Content } from '../plan/content.ts';
import { toEdition, toEditors, toStanding } from '../plan/edition.ts';
import { formatOf, mediaTypeOf, toBytes } from './file.ts';
import type { DataFile, DataKind } from './file.ts';
import { listDataFiles } from './files.ts';
import { describeColumn, describeFile } from './explain.ts';

/** Name of the archive with all other files. */
export const ARCHIVE = 'plan-data.zip';

const bothLanguages = (say: (lang: (typeof LANGS)[number]) => string): string =>
  LANGS.toReversed().map(say).join(' / ');

/** Kinds of files that hold the plan’s own text, or pieces of it beside what is the editors’. */
const HOLDS_PLAN: DataKind[] = ['paragraphs', 'projects', 'project', 'source'];

/** Kinds of files that are the editors’ and yet hold words or numbers of the plan. */
const QUOTES_PLAN: DataKind[] = ['indicators', 'indicator', 'figures', 'commitments', 'numbers', 'relations'];

/** Says whether the licence of the edition covers all of a file: never the plan’s own text. */
const isCovered = ({ kind, path }: DataFile): boolean =>
  !HOLDS_PLAN.includes(kind) && !(kind === 'plan' && path !== 'plan.en.txt');

/** Gives the licence of the edition, as the standard wants it. */
const toLicenses = ({ rights: { license } }: Plan) =>
  license ? { licenses: [{ name: license.id, title: license.title.en, path: license.url }] } : {};

/** Describes a file as a resource of Frictionless Data; a clean table with the types of its columns. */
function toResource(file: DataFile, plan: Plan) {
  const { path, table } = file;
  return {
    name: path.replaceAll('/', '.'),
    path,
    title: bothLanguages((lang) => describeFile(file, lang)),
    description: bothLanguages((lang) => {
      const { data, marks } = getStrings(lang);
      const { text } = data.kinds[file.kind];
      return QUOTES_PLAN.includes(file.kind) ? `${text}${marks.blank}${data.notCovered}` : text;
    }),
    format: formatOf(path),
    mediatype: mediaTypeOf(path),
    encoding: 'utf-8',
    bytes: toBytes(file).length,
    ...(isCovered(file) ? toLicenses(plan) : {}),
    ...(table
      ? {
          profile: 'tabular-data-resource',
          dialect: { lineTerminator: '\n' },
          schema: {
            fields: table.columns.map(({ name, type }) => ({
              name,
              type,
              description: bothLanguages((lang) => describeColumn(name, file.kind, lang)),
            })),
            missingValues: [''],
          },
        }
      : { profile: 'data-resource' }),
  };
}

/** Gives the descriptor of all data files under the Data Package standard (https://specs.frictionlessdata.io). */
function toDescriptor({ plan }: Content, files: DataFile[]) {
  return {
    profile: 'data-package',
    name: 'plan-data',
    title: bothLanguages((lang) => plan.title[lang]),
    description: bothLanguages((lang) =>
      [...toStanding(plan, lang), plan.rights.text[lang], plan.rights.translation[lang], plan.status[lang]].join(' '),
    ),
    version: plan.edition.number,
    created: plan.edition.date,
    ...(toAbsolute(BASE) ? { homepage: toAbsolute(BASE) } : {}),
    contributors: [{ title: bothLanguages((lang) => toEditors(plan, lang)), role: 'wrangler' }],
    sources: [
      {
        title: bothLanguages((lang) =>
          [plan.issuer[lang], plan.issued.printed[lang]].join(getStrings(lang).marks.comma),
        ),
      },
    ],
    resources: files.map((file) => toResource(file, plan)),
  };
}

/** Says in both languages what an archive holds. */
function toReadme({ plan }: Content, files: DataFile[]): string {
  const parts = LANGS.map((lang) => {
    const t = getStrings(lang);
    const address = toAbsolute(`${BASE}${lang}/data/`);
    return [
      plan.title[lang],
      ...toStanding(plan, lang),
      toEdition(plan, lang),
      plan.status[lang],
      '',
      ...files.map((file) => `${file.path}${t.marks.colon}${describeFile(file, lang)}`),
      '',
      plan.rights.text[lang],
      plan.rights.translation[lang],
      ...(plan.rights.license ? [plan.rights.license.url] : []),
      ...(address ? [`${t.data.origin.address}${t.marks.colon}${address}`] : []),
    ].join('\n');
  });
  return `${parts.join('\n\n')}\n`;
}

/** Gives every data file of a plan: those of `listDataFiles`, their descriptor, and the archive of them all. */
export async function listAllDataFiles(content: Content): Promise<DataFile[]> {
  const files = await listDataFiles(content);
  const descriptor: DataFile = {
    path: 'datapackage.json',
    kind: 'package',
    body: `${JSON.stringify(toDescriptor(content, files))}\n`,
  };
  const packed = [...files, descriptor];
  const entries = packed.map((file): [string, Uint8Array] => [file.path, toBytes(file)]);
  const readme: [string, Uint8Array] = ['README.txt', strToU8(toReadme(content, packed))];
  // The date of the edition, so that the same content gives the same archive.
  const mtime = new Date(`${content.plan.edition.date.padEnd(10, '-01')}T00:00:00`);
  const archive = new Uint8Array(zipSync(Object.fromEntries([readme, ...entries]), { mtime, level: 9 }));
  return [...packed, { path: ARCHIVE, kind: 'archive', body: archive }];
}
