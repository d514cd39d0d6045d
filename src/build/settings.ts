import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

import { planSchema, SITE } from '../schemas/plan.ts';
import { readYaml } from './yaml.ts';

/** Gives the content folder: `content`, or what `PLAN_CONTENT` names. */
export const contentFolder = (): string => resolve(process.env['PLAN_CONTENT'] ?? 'content');

/** Settings of a build: those of `plan.yaml`, overridden by `SITE` and `BASE`. */
export interface Settings {
  site: string | undefined;
  /** Begins and ends with a slash. */
  base: string;
  /** The short title, which every page carries, and the whole one, which a quotation names. */
  title: { zh: string; en: string };
  wholeTitle: { zh: string; en: string };
  folder: string;
  /** A cache folder of its own for each content folder, so that no build sees the pages of another plan. */
  cache: string;
}

/** Reads the settings of a build; throws where `plan.yaml` cannot be read. */
export function getSettings(folder = contentFolder()): Settings {
  const { data, problems } = readYaml(folder, 'plan.yaml', planSchema);
  if (!data) throw new Error(`${folder}/plan.yaml: ${problems[0]?.message ?? 'cannot be read'} (run npm run check)`);
  const base = process.env['BASE'] ?? data.base;
  const site = process.env['SITE'] ?? data.site;
  if (!SITE.test(site))
    throw new Error(`SITE is "${site}"; expected an address such as https://plan.example.org, without a path.`);
  return {
    site: site || undefined,
    base: `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
    title: data.shortTitle,
    wholeTitle: data.title,
    folder,
    cache: resolve('node_modules/.cache/plan', createHash('sha256').update(folder).digest('hex').slice(0, 12)),
  };
}
