import type { Lang } from '../../i18n/locales.ts';
import { BASE } from '../../lib/site/address.ts';
import { toCorpus } from '../../lib/search/corpus.ts';
import type { Corpus } from '../../lib/search/corpus.ts';
import type { DefinitionsFile, PlacesFile, TextsFile } from '../../lib/search/files.ts';

/** Fetches a file of the built site as data; the server is always asked whether it has changed. */
export async function fetchData<T>(path: string): Promise<T> {
  const response = await fetch(BASE + path, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${path} cannot be loaded: ${response.status}.`);
  return (await response.json()) as T;
}

let places: Promise<PlacesFile> | undefined;
let corpora: Partial<Record<Lang, Promise<Corpus>>> = {};

async function load(lang: Lang): Promise<Corpus> {
  places ??= fetchData<PlacesFile>('search/places.json');
  const [shared, texts] = await Promise.all([places, fetchData<TextsFile>(`search/${lang}.json`)]);
  if (shared.version !== texts.version) throw new Error('The site was published anew while it was read.');
  return toCorpus(shared, texts, lang);
}

let definitions: Partial<Record<Lang, Promise<string[]>>> = {};

async function loadDefinitions(lang: Lang): Promise<string[]> {
  const [shared, file] = await Promise.all([places, fetchData<DefinitionsFile>(`search/${lang}.terms.json`)]);
  return shared?.version === file.version ? file.definitions : [];
}

/** Gives what the terms mean, in their order, loaded once a term is found; what failed may be tried again. */
export function getDefinitions(lang: Lang): Promise<string[]> {
  const loaded = (definitions[lang] ??= loadDefinitions(lang));
  loaded.catch(() => (definitions = {}));
  return loaded;
}

/** Gives everything that can be found in a language, loaded once. What failed may be tried again, from the beginning. */
export function getCorpus(lang: Lang): Promise<Corpus> {
  const corpus = (corpora[lang] ??= load(lang));
  corpus.catch(() => {
    places = undefined;
    corpora = {};
  });
  return corpus;
}
