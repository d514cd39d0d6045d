import { getEntry } from 'astro:content';
import type { CollectionEntry } from 'astro:content';

import type { Lang } from './i18n/locales.ts';
import type { Citable } from './lib/cite/citable.ts';
import { listCitables } from './lib/cite/list.ts';
import type { Content, Project } from './lib/content.ts';
import { toIndicator } from './lib/indicator.ts';
import type { Indicator } from './lib/indicator.ts';
import { toChapters } from './lib/page.ts';
import type { Chapter, Page } from './lib/page.ts';

/** Gives the checked content; throws where it was not loaded. */
export async function getContent(): Promise<Content> {
  const entry = await getEntry('content', 'content');
  if (!entry) throw new Error('The content was not loaded; run npm run check to see what is wrong with it.');
  return entry.data;
}

/** Gives the plan’s identity and settings. */
export const getPlan = async (): Promise<Content['plan']> => (await getContent()).plan;

/** Gives the chapters of one language with their sections. */
export const getChapters = async (lang: Lang): Promise<Chapter[]> =>
  toChapters((await getContent()).pages.filter((page) => page.lang === lang));

/** Gives the MDX entry of a page, for rendering; throws and names the file where it is missing. */
export async function getChapterEntry(page: Page): Promise<CollectionEntry<'chapters'>> {
  const entry = await getEntry('chapters', page.file);
  if (!entry) throw new Error(`${page.file} was not loaded; see that it exists and that its name ends in .mdx.`);
  return entry;
}

/** Gives the indicators in printed order. */
export async function getIndicators(): Promise<Indicator[]> {
  const { indicators, plan } = await getContent();
  return indicators.indicators.map((entry) => toIndicator(entry, indicators, plan));
}

/** Gives the key projects in printed order. */
export const getProjects = async (): Promise<Project[]> => (await getContent()).projects;

/** Gives a key project by its id; throws and names the file to change. */
export async function getProject(id: string): Promise<Project> {
  const project = (await getProjects()).find((entry) => entry.id === id);
  if (!project) throw new Error(`No file in projects/ has the id ${id}; correct <KeyProject id="${id}" />.`);
  return project;
}

/** Gives what is cited by its id, `plan` for the whole; throws and names the file to change. */
export async function getCited(id: string, lang: Lang, site: URL | undefined): Promise<Citable> {
  const cited = listCitables(await getContent(), lang, site).find((entry) => entry.id === id);
  if (!cited)
    throw new Error(`Nothing with the id ${id} can be cited; add it to listCitables in src/lib/cite/list.ts.`);
  return cited;
}
