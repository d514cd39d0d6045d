import { getEntry } from 'astro:content';
import type { CollectionEntry } from 'astro:content';

import type { Lang } from './i18n/locales.ts';
import type { Citable } from './lib/cite/citable.ts';
import { listCitables } from './lib/cite/list.ts';
import type { Content, Project } from './lib/plan/content.ts';
import { listFigureNotes } from './lib/figures/notes.ts';
import { listSources } from './lib/figures/sources.ts';
import type { Source } from './lib/figures/sources.ts';
import { toFigure } from './lib/figures/figure.ts';
import type { Figure } from './lib/figures/figure.ts';
import { listIndicators } from './lib/indicators/indicator.ts';
import type { Indicator } from './lib/indicators/indicator.ts';
import { listNoteNames } from './lib/notes/list.ts';
import type { NoteName } from './lib/notes/list.ts';
import { toChapters } from './lib/plan/page.ts';
import type { Chapter, Page } from './lib/plan/page.ts';
import { toPlaceName } from './lib/plan/place.ts';
import { listBacklinks, listBacklinksByKind } from './lib/relations/backlinks.ts';
import type { Backlinks } from './lib/relations/backlinks.ts';
import { toEnds } from './lib/relations/ends.ts';
import type { Note } from './schemas/notes.ts';

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

/** Gives every page of the plan in both languages, in order. */
export async function getPagePairs(): Promise<Record<Lang, Page>[]> {
  const { pages } = await getContent();
  const english = new Map(pages.filter(({ lang }) => lang === 'en').map((page) => [page.id, page]));
  return pages.flatMap((page) => {
    const twin = page.lang === 'zh' && english.get(page.id);
    return twin ? [{ zh: page, en: twin }] : [];
  });
}

/** Gives the MDX entry of a page, for rendering; throws and names the file where it is missing. */
export async function getChapterEntry(page: Page): Promise<CollectionEntry<'chapters'>> {
  const entry = await getEntry('chapters', page.file);
  if (!entry) throw new Error(`${page.file} was not loaded; see that it exists and that its name ends in .mdx.`);
  return entry;
}

/** Gives the indicators in printed order. */
export const getIndicators = async (): Promise<Indicator[]> => listIndicators(await getContent());

/** Gives a figure of the running text in a language; throws and names the file to change. */
export async function getFigure(id: string, lang: Lang): Promise<Figure> {
  const { figures } = await getContent();
  const entry = figures.figures.find((figure) => figure.id === id);
  if (!entry) throw new Error(`figures.yaml has no ${id}; correct <Figure id="${id}" />.`);
  return toFigure(entry, figures, lang);
}

/** Gives the editorial notes on what a figure shows. */
export async function getFigureNotes(id: string, lang: Lang): Promise<NoteName[]> {
  const content = await getContent();
  const entries = content.figures.figures.filter((entry) => entry.id === id);
  const notes = entries.flatMap((entry) => listFigureNotes(entry, content)).map((note) => note.id);
  return listNoteNames(content.notes, lang).filter((name) => notes.includes(name.id));
}

/** Gives where the numbers of a figure stand. */
export const getSources = async (paragraphs: string[], lang: Lang): Promise<Source[]> =>
  listSources(paragraphs, toEnds(await getContent(), lang), lang);

/** Gives where a paragraph stands, by printed numbers. */
export const getPlaceName = async (id: string, lang: Lang): Promise<string> =>
  toPlaceName((await getContent()).outline, id, lang);

/** Gives the notes that are about one of some ids, each once. */
export const getNotes = async (...ids: string[]): Promise<Note[]> =>
  (await getContent()).notes.filter(({ about }) => ids.some((id) => about.includes(id)));

/** Gives what is linked to a heading or a paragraph, to be said beside it. */
export const getBacklinks = async (id: string, lang: Lang): Promise<Backlinks[]> =>
  listBacklinks(await getContent(), id, lang);

/** Gives what is linked to a goal or a key project, kind by kind; to a project its indicators, goals and tasks only. */
export const getBacklinksByKind = async (id: string, lang: Lang): Promise<Backlinks[]> =>
  listBacklinksByKind(await getContent(), id, lang);

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
