import { zhAbout } from './zh.about.ts';
import { zhAccess } from './zh.access.ts';
import { zhCite } from './zh.cite.ts';
import { zhColumns } from './zh.columns.ts';
import { zhData } from './zh.data.ts';
import { zhDescribe } from './zh.describe.ts';
import { zhEdition } from './zh.edition.ts';
import { zhEmbed } from './zh.embed.ts';
import { zhFigures } from './zh.figures.ts';
import { zhFrame } from './zh.frame.ts';
import { zhGlossary } from './zh.glossary.ts';
import { zhHome } from './zh.home.ts';
import { zhIndicators } from './zh.indicators.ts';
import { zhMarks } from './zh.marks.ts';
import { zhNotFound } from './zh.not-found.ts';
import { zhNotes } from './zh.notes.ts';
import { zhPlace } from './zh.place.ts';
import { zhPlan } from './zh.plan.ts';
import { zhProjects } from './zh.projects.ts';
import { zhReader } from './zh.reader.ts';
import { zhRelations } from './zh.relations.ts';
import { zhResults } from './zh.results.ts';
import { zhSearch } from './zh.search.ts';
import { zhTranslation } from './zh.translation.ts';

/** The interface in Chinese, by subject. A comment names the place where the words below it appear. */
export const zh = {
  figures: zhFigures,
  frame: zhFrame,
  home: zhHome,
  plan: zhPlan,
  projects: zhProjects,
  indicators: zhIndicators,
  notes: zhNotes,
  relations: zhRelations,
  results: zhResults,
  glossary: zhGlossary,
  search: zhSearch,
  data: zhData,
  columns: zhColumns,
  cite: zhCite,
  edition: zhEdition,
  embed: zhEmbed,
  about: zhAbout,
  access: zhAccess,
  translation: zhTranslation,
  notFound: zhNotFound,
  reader: zhReader,
  place: zhPlace,
  describe: zhDescribe,
  marks: zhMarks,
};
