import { LANGS } from '../i18n/locales.ts';
import { checkContent } from '../lib/checks/index.ts';
import { comparePages } from '../lib/plan/page.ts';
import type { Page } from '../lib/plan/page.ts';
import type { Lines } from '../lib/plan/position.ts';
import type { Problem } from '../lib/checks/problem.ts';
import { exceptionsSchema } from '../schemas/exceptions.ts';
import { figuresSchema } from '../schemas/figures.ts';
import { glossarySchema } from '../schemas/glossary.ts';
import { indicatorsSchema } from '../schemas/indicator.ts';
import { notesSchema } from '../schemas/notes.ts';
import { planSchema } from '../schemas/plan.ts';
import { projectSchema } from '../schemas/project.ts';
import { questionsSchema } from '../schemas/questions.ts';
import { relationsSchema } from '../schemas/relations.ts';
import { repairsSchema } from '../schemas/repairs.ts';
import { resultsSchema } from '../schemas/results.ts';
import { synonymsSchema } from '../schemas/synonyms.ts';
import { toContent } from '../lib/plan/content.ts';
import type { Content, Files, Project } from '../lib/plan/content.ts';
import { readPage } from './chapter.ts';
import type { PageReading } from './chapter.ts';
import { listFiles } from './files.ts';
import { readSource } from './source.ts';
import { findUnknownFiles } from './unknown-files.ts';
import { missing, readOptional, readText, readYaml } from './yaml.ts';
import type { YamlReading } from './yaml.ts';

/** Keeps what reading a file came to: its problems, and where its values stand. */
type Keep = <T extends Pick<YamlReading<unknown>, 'file' | 'problems' | 'lineOf'>>(reading: T) => T;

function readPages(root: string, problems: Problem[], keep: Keep): Page[] {
  const pages = LANGS.flatMap((lang) =>
    listFiles(root, `chapters/${lang}/**/*.mdx`).flatMap((file) => {
      const text = readText(root, file);
      return keep(text === undefined ? unread(file) : readPage(file, text, lang)).page ?? [];
    }),
  );
  if (pages.length === 0 && problems.length === 0)
    problems.push({
      file: 'chapters',
      line: 1,
      message: 'no chapter found; write chapters/zh/1-<slug>.mdx and its twin in en',
    });
  return pages.sort(comparePages);
}

function readProjects(root: string, problems: Problem[], keep: Keep): Project[] {
  return listFiles(root, 'projects/*.{yaml,yml}')
    .flatMap((file) => {
      const name = /^projects\/(\d+)-([a-z0-9-]+)\.yaml$/.exec(file);
      if (!name) {
        problems.push({ file, line: 1, message: 'the file name must be <order>-<slug>.yaml; rename it' });
        return [];
      }
      const { data } = keep(readYaml(root, file, projectSchema));
      return data ? { ...data, file, order: Number(name[1]), slug: name[2] ?? '' } : [];
    })
    .sort((a, b) => a.order - b.order);
}

const unread = (file: string): PageReading => ({ file, problems: [missing(file)], lineOf: () => 1 });

const NO_RELATIONS = { passageGroups: [], relations: [], orphans: [] };
const NO_GLOSSARY = { kinds: {}, terms: [], documents: [] };

/** A content folder as read, with what is wrong with its files; without `plan.yaml` or the table there is no content. */
type Unchecked = { content: Content; lines: Lines; problems: Problem[] } | { content?: undefined; problems: Problem[] };

/** Reads everything in a content folder; what stands in it is not held against each other yet. */
function readUnchecked(root: string): Unchecked {
  const problems: Problem[] = findUnknownFiles(root);
  const places = new Map<string, YamlReading<unknown>['lineOf']>();
  const keep: Keep = (reading) => {
    problems.push(...reading.problems);
    places.set(reading.file, reading.lineOf);
    return reading;
  };
  const { data: plan, lineOf: lineOfPlan } = keep(readYaml(root, 'plan.yaml', planSchema));
  const indicators = keep(readYaml(root, 'indicators.yaml', indicatorsSchema)).data;
  const figures = keep(
    readOptional(root, 'figures.yaml', figuresSchema, { numbers: {}, figures: [], commitments: [], checks: [] }),
  ).data;
  const notes = keep(readOptional(root, 'notes.yaml', notesSchema, { notes: [] })).data;
  const results = keep(readOptional(root, 'results.yaml', resultsSchema, { results: [] })).data;
  const relations = keep(readOptional(root, 'relations.yaml', relationsSchema, NO_RELATIONS)).data;
  const glossary = keep(readOptional(root, 'glossary.yaml', glossarySchema, NO_GLOSSARY)).data;
  const questions = keep(readOptional(root, 'questions.yaml', questionsSchema, { questions: [] })).data;
  const exceptions = keep(readOptional(root, 'exceptions.yaml', exceptionsSchema, { words: [], exceptions: [] })).data;
  const synonyms = keep(readOptional(root, 'synonyms.yaml', synonymsSchema, { synonyms: [] })).data;
  const projects = readProjects(root, problems, keep);
  const pages = readPages(root, problems, keep);
  const repairs = plan?.source ? keep(readYaml(root, 'repairs.yaml', repairsSchema)).data : undefined;
  const received = plan?.source ? readSource(root, plan.source, lineOfPlan) : { problems: [] };
  problems.push(...received.problems);
  if (!plan || !indicators) return { problems };

  const files: Files = {
    plan,
    pages,
    projects,
    indicators,
    figures,
    ...notes,
    ...results,
    ...relations,
    glossary,
    ...synonyms,
    ...questions,
    exceptions,
    ...(repairs ? { repairs } : {}),
    ...('source' in received ? { source: received.source } : {}),
  };
  const lines: Lines = (file, path) => places.get(file)?.(path) ?? 1;
  return { content: toContent(files, lines), lines, problems };
}

/**
 * Reads everything in a content folder and checks it. Gives the content only when nothing is wrong with it, so that
 * no half of it can be published.
 */
export function readContent(root: string): { content?: Content; problems: Problem[] } {
  const read = readUnchecked(root);
  if (!read.content) return read;
  const { content, lines } = read;
  const unread = read.problems.map(({ file }) => file);
  const problems = [...read.problems, ...checkContent(content, lines, unread)];
  return problems.length > 0 ? { problems } : { content, problems };
}
