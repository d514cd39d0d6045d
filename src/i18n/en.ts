import { enAbout } from './en.about.ts';
import { enAccess } from './en.access.ts';
import { enCite } from './en.cite.ts';
import { enColumns } from './en.columns.ts';
import { enData } from './en.data.ts';
import { enDescribe } from './en.describe.ts';
import { enEdition } from './en.edition.ts';
import { enEmbed } from './en.embed.ts';
import { enFigures } from './en.figures.ts';
import { enFrame } from './en.frame.ts';
import { enGlossary } from './en.glossary.ts';
import { enHome } from './en.home.ts';
import { enIndicators } from './en.indicators.ts';
import { enMarks } from './en.marks.ts';
import { enNotFound } from './en.not-found.ts';
import { enNotes } from './en.notes.ts';
import { enPlace } from './en.place.ts';
import { enPlan } from './en.plan.ts';
import { enProjects } from './en.projects.ts';
import { enReader } from './en.reader.ts';
import { enRelations } from './en.relations.ts';
import { enResults } from './en.results.ts';
import { enSearch } from './en.search.ts';
import { enTranslation } from './en.translation.ts';
import type { Strings } from './strings.ts';

/** The interface in English, by subject; the keys are explained in the Chinese files. */
export const en: Strings = {
  figures: enFigures,
  frame: enFrame,
  home: enHome,
  plan: enPlan,
  projects: enProjects,
  indicators: enIndicators,
  notes: enNotes,
  relations: enRelations,
  results: enResults,
  glossary: enGlossary,
  search: enSearch,
  data: enData,
  columns: enColumns,
  cite: enCite,
  edition: enEdition,
  embed: enEmbed,
  about: enAbout,
  access: enAccess,
  translation: enTranslation,
  notFound: enNotFound,
  reader: enReader,
  place: enPlace,
  describe: enDescribe,
  marks: enMarks,
};
