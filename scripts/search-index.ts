import { join } from 'node:path';

import { close, createIndex } from 'pagefind';

import { readContent } from '../src/build/content.ts';
import { HTML_LANG, LANGS } from '../src/i18n/locales.ts';
import { listRecords } from '../src/lib/search/records.ts';
import { cutWords } from '../src/lib/search/words.ts';

const fail = (errors: string[]) => {
  if (errors.length > 0) throw new Error(`The search index could not be written: ${errors.join('; ')}`);
};

/** Writes the search index into a built site: one record for each heading, paragraph, indicator and project. */
export async function writeSearchIndex(outDir: string, folder: string): Promise<number> {
  const { content } = readContent(folder);
  if (!content) throw new Error('The content is not sound; run npm run check.');
  const { index, errors } = await createIndex({ verbose: false });
  fail(errors);
  if (!index) throw new Error('The search index could not be begun.');
  let count = 0;
  for (const lang of LANGS) {
    for (const { kind, url, title, number, paragraph, text } of listRecords(content, lang)) {
      const added = await index.addCustomRecord({
        url,
        content: cutWords(text),
        // Upper case would make a language of its own.
        language: HTML_LANG[lang].toLowerCase(),
        meta: { title, kind, number, ...(paragraph ? { paragraph: String(paragraph) } : {}) },
      });
      fail(added.errors);
      count += 1;
    }
  }
  fail((await index.writeFiles({ outputPath: join(outDir, 'pagefind') })).errors);
  await close();
  return count;
}
