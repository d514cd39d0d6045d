import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { Converter } from 'opencc-js/t2cn';
import { close, createIndex } from 'pagefind';

import { readContent } from '../src/build/content.ts';
import { listFiles } from '../src/build/files.ts';
import { HTML_LANG, LANGS } from '../src/i18n/locales.ts';
import type { Lang } from '../src/i18n/locales.ts';
import { toCorpus } from '../src/lib/search/corpus.ts';
import type { Corpus } from '../src/lib/search/corpus.ts';
import { toSearchFiles } from '../src/lib/search/files.ts';
import { listIndexWords } from '../src/lib/search/index-words.ts';
import { listVariants } from '../src/lib/search/variants.ts';

type PagefindIndex = NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>;

const fail = (errors: string[]) => {
  if (errors.length > 0) throw new Error(`The search index could not be written: ${errors.join('; ')}`);
};

/** Traditional characters as OpenCC, Hong Kong and Taiwan write them. */
const converters = (['t', 'hk', 'tw'] as const).map((from) => Converter({ from, to: 'cn' }));
const simplify = (char: string): string =>
  converters.map((convert) => convert(char)).find((simple) => simple !== char) ?? char;

/** Adds the words of every entry; Pagefind weighs them, and the text itself is loaded beside it. */
async function addEntries(index: PagefindIndex, corpus: Corpus): Promise<void> {
  for (const [number, words] of listIndexWords(corpus).entries()) {
    if (words.length === 0) continue;
    const { errors } = await index.addCustomRecord({
      url: `${corpus.lang}/${number}`,
      content: words.join(' '),
      // Upper case would make a language of its own.
      language: HTML_LANG[corpus.lang].toLowerCase(),
    });
    fail(errors);
  }
}

/** Gives the names under which Pagefind keeps the entries of a language, in their order. */
function readNames(folder: string, lang: Lang): string[] {
  const names: string[] = [];
  for (const file of listFiles(folder, `fragment/${HTML_LANG[lang].toLowerCase()}_*`)) {
    const text = gunzipSync(readFileSync(join(folder, file))).toString();
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    names[Number(url.split('/').pop())] = file.replace(/^fragment.|\.pf_fragment$/g, '');
  }
  return names;
}

/** Deletes what Pagefind writes for interfaces and excerpts that this site has its own of. */
function removeUnused(folder: string): void {
  rmSync(join(folder, 'fragment'), { recursive: true });
  for (const file of listFiles(folder, '{pagefind-*.{js,css},wasm.*}'))
    if (file.startsWith('pagefind-')) rmSync(join(folder, file));
}

/** Where Pagefind begins to load, and nobody waits for it. */
const UNHEARD = 'this.init(options2?.language);';

/** Hears a failure of Pagefind’s beginning, which no page could catch; whoever searches is told of it all the same. */
function hearFailure(folder: string): void {
  const file = join(folder, 'pagefind.js');
  const parts = readFileSync(file, 'utf8').split(UNHEARD);
  if (parts.length !== 2) throw new Error(`pagefind.js holds “${UNHEARD}” ${parts.length - 1} times, not once.`);
  writeFileSync(file, parts.join('this.init(options2?.language).catch(() => {});'));
}

/**
 * Writes what the search loads into a built site: the places and the texts of both languages below `search/`, and
 * Pagefind’s index of their words.
 */
export async function writeSearchIndex(outDir: string, folder: string): Promise<number> {
  const { content } = readContent(folder);
  if (!content) throw new Error('The content is not sound; run npm run check.');
  const files = toSearchFiles(content, (text) => listVariants(text, simplify));
  const { index, errors } = await createIndex({ verbose: false });
  fail(errors);
  if (!index) throw new Error('The search index could not be begun.');
  for (const lang of LANGS) await addEntries(index, toCorpus(files.places, files[lang], lang));
  const pagefind = join(outDir, 'pagefind');
  fail((await index.writeFiles({ outputPath: pagefind })).errors);
  await close();
  mkdirSync(join(outDir, 'search'), { recursive: true });
  for (const [name, file] of Object.entries(files))
    writeFileSync(join(outDir, 'search', `${name}.json`), JSON.stringify(file));
  for (const lang of LANGS) writeFileSync(join(pagefind, `${lang}.json`), JSON.stringify(readNames(pagefind, lang)));
  removeUnused(pagefind);
  hearFailure(pagefind);
  return files.places.places.length * LANGS.length;
}
