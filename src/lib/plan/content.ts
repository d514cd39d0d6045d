import type { Exceptions } from '../../schemas/exceptions.ts';
import type { FiguresFile } from '../../schemas/figures.ts';
import type { Glossary } from '../../schemas/glossary.ts';
import type { IndicatorsFile } from '../../schemas/indicator.ts';
import type { Note } from '../../schemas/notes.ts';
import type { Plan } from '../../schemas/plan.ts';
import type { ProjectEntry } from '../../schemas/project.ts';
import type { QuestionEntry } from '../../schemas/questions.ts';
import type { RelationsFile } from '../../schemas/relations.ts';
import type { Repairs } from '../../schemas/repairs.ts';
import type { Result } from '../../schemas/results.ts';
import type { Synonym } from '../../schemas/synonyms.ts';
import { toOutline } from './outline.ts';
import type { Outline } from './outline.ts';
import type { Page } from './page.ts';
import type { Lines } from './position.ts';

/** A key project with what its file name says. */
export interface Project extends ProjectEntry {
  file: string;
  order: number;
  slug: string;
}

/** Everything that a content folder holds, as read. */
export interface Files extends RelationsFile {
  plan: Plan;
  /** Pages of both languages, in the order of the plan. */
  pages: Page[];
  projects: Project[];
  indicators: IndicatorsFile;
  figures: FiguresFile;
  notes: Note[];
  results: Result[];
  glossary: Glossary;
  synonyms: Synonym[];
  questions: QuestionEntry[];
  exceptions: Exceptions;
  repairs?: Repairs;
  /** The released text. */
  source?: string;
}

/** Everything that a content folder holds, and every unit of its text once, in order, in both languages. */
export interface Content extends Files {
  outline: Outline;
}

/** Walks the text of what was read. */
export const toContent = (files: Files, lines: Lines): Content => ({ ...files, outline: toOutline(files, lines) });
