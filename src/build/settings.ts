import { resolve } from 'node:path';

import { toTranslationName } from '../lib/plan/edition.ts';
import { listReleaseProblems } from '../lib/plan/release.ts';
import { BASE, isSite, planSchema } from '../schemas/plan.ts';
import { readYaml } from './yaml.ts';

/** Gives the content folder: `content`, or what `PLAN_CONTENT` names. */
export const contentFolder = (): string => resolve(process.env['PLAN_CONTENT'] ?? 'content');

/** Gives the folder of the built site: `dist`, or what `DIST` names. */
export const outputFolder = (): string => resolve(process.env['DIST'] ?? 'dist');

/** Gives the port to serve on: 4321, or what `PORT` says; throws where that is none. */
export function getPort(): number {
  const { PORT = '4321' } = process.env;
  if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65535) throw new Error(`PORT must be a port number, got "${PORT}".`);
  return Number(PORT);
}

/** Settings of a build: those of `plan.yaml`, overridden by `SITE` and `BASE`. */
export interface Settings {
  site: string | undefined;
  /** Begins and ends with a slash. */
  base: string;
  /** The short title, which every page carries, and the whole one, which a quotation names. */
  title: { zh: string; en: string };
  wholeTitle: { zh: string; en: string; translation: string };
  /** What keeps this edition from being released, a sentence each. */
  lacking: string[];
  folder: string;
}

/** Reads the settings of a build; throws where `plan.yaml` cannot be read. */
export function getSettings(folder = contentFolder()): Settings {
  const { data, problems } = readYaml(folder, 'plan.yaml', planSchema);
  if (!data) throw new Error(`${folder}/plan.yaml: ${problems[0]?.message ?? 'cannot be read'} (run npm run check)`);
  const base = process.env['BASE'] ?? data.base;
  const site = process.env['SITE'] ?? data.site;
  if (!isSite(site))
    throw new Error(`SITE is "${site}"; expected an address such as https://plan.example.org, without a path.`);
  const path = `/${base.replace(/^\/|\/$/g, '')}/`.replace(/^\/\/$/, '/');
  if (!BASE.test(path))
    throw new Error(`BASE is "${base}"; expected "/" or a path of ASCII letters, digits, -, _ and . such as /plan/.`);
  return {
    site: site || undefined,
    base: path,
    title: data.shortTitle,
    wholeTitle: { ...data.title, translation: toTranslationName(data) },
    lacking: listReleaseProblems(data, site),
    folder,
  };
}
