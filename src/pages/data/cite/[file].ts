import type { APIRoute } from 'astro';

import { getContent } from '../../../content.ts';
import { LANGS } from '../../../i18n/locales.ts';
import { toText } from '../../../lib/cite/citation.ts';
import { DOWNLOADS, listDownloads } from '../../../lib/cite/formats.ts';
import { listCitables } from '../../../lib/cite/list.ts';

const listFiles = async (site: URL | undefined) => {
  const content = await getContent();
  return LANGS.flatMap((lang) => listCitables(content, lang, site)).flatMap((cited) =>
    listDownloads(cited).map(({ file, ending }) => ({
      file,
      text: toText(DOWNLOADS[ending](cited), { address: cited.address }),
    })),
  );
};

export const getStaticPaths = async () => (await listFiles(undefined)).map(({ file }) => ({ params: { file } }));

/** `/data/cite/<id>.<lang>.bib` and `.ris`: a citation as a file, without an access date. */
export const GET: APIRoute = async ({ params, site }) => {
  const found = (await listFiles(site)).find(({ file }) => file === params['file']);
  if (!found) throw new Error(`There is no citation file ${params['file']}; see src/lib/cite/list.ts.`);
  return new Response(found.text);
};
