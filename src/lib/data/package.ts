import { strToU8, zipSync } from 'fflate';

import { LANGS } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import { BASE, toAbsolute } from '../address.ts';
import type { Content } from '../content.ts';
import { formatOf, mediaTypeOf, toBytes } from './file.ts';
import type { DataFile } from './file.ts';
import { listDataFiles } from './files.ts';
import { describeColumn, describeFile } from './explain.ts';

/** Name of the archive with all other files. */
export const ARCHIVE = 'plan-data.zip';

const bothLanguages = (say: (lang: (typeof LANGS)[number]) => string): string =>
  LANGS.toReversed().map(say).join(' / ');

/** Describes a file as a resource of Frictionless Data; a clean table with the types of its columns. */
function toResource(file: DataFile) {
  const { path, table } = file;
  return {
    name: path.replaceAll('/', '.'),
    path,
    title: bothLanguages((lang) => describeFile(file, lang)),
    description: bothLanguages((lang) => getStrings(lang).data.kinds[file.kind].text),
    format: formatOf(path),
    mediatype: mediaTypeOf(path),
    encoding: 'utf-8',
    bytes: toBytes(file).length,
    ...(table
      ? {
          profile: 'tabular-data-resource',
          dialect: { lineTerminator: '\n' },
          schema: {
            fields: table.columns.map(({ name, type }) => ({
              name,
              type,
              description: bothLanguages((lang) => describeColumn(name, lang)),
            })),
            missingValues: [''],
          },
        }
      : { profile: 'data-resource' }),
  };
}

/** Gives the descriptor of all data files under the Data Package standard (https://specs.frictionlessdata.io). */
export function toDescriptor({ plan }: Content, files: DataFile[]) {
  const { license } = plan.rights;
  return {
    profile: 'data-package',
    name: 'plan-data',
    title: bothLanguages((lang) => plan.title[lang]),
    description: bothLanguages((lang) => `${plan.summary[lang]} ${plan.status[lang]} ${plan.translation[lang]}`),
    version: plan.edition.number,
    ...(/^https?:/.test(toAbsolute(BASE)) ? { homepage: toAbsolute(BASE) } : {}),
    ...(license ? { licenses: [{ name: license.id, title: license.title.en, path: license.url }] } : {}),
    sources: [{ title: bothLanguages((lang) => `${plan.issuer[lang]}, ${plan.issued.printed[lang]}`) }],
    resources: files.map(toResource),
  };
}

/** Says in both languages what an archive holds. */
function toReadme({ plan }: Content, files: DataFile[]): string {
  const parts = LANGS.map((lang) => {
    const t = getStrings(lang);
    return [
      plan.title[lang],
      `${plan.issuer[lang]}${lang === 'zh' ? '，' : ', '}${plan.issued.printed[lang]}`,
      t.frame.edition(plan.edition.number, plan.edition.date),
      plan.status[lang],
      plan.translation[lang],
      ...(plan.notice[lang] ? [plan.notice[lang]] : []),
      '',
      ...files.map((file) => `${file.path}${t.marks.colon}${describeFile(file, lang)}`),
      '',
      plan.rights.text[lang],
      plan.rights.translation[lang],
      ...(plan.rights.license ? [plan.rights.license.url] : []),
      `${t.data.origin.address}${t.marks.colon}${toAbsolute(`${BASE}${lang}/data/`)}`,
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
