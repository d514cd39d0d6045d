import { stripVTControlCharacters } from 'node:util';

/** What says nothing about this site: directives of bundled packages, an address that is not set, collections that the frame asks for. */
const NOISE = [
  /^.*MODULE_LEVEL_DIRECTIVE[^]*?╯\n?/gm,
  /^.*requires the `site` astro\.config option.*\n?/gm,
  /^.*collection "(docs|i18n)" does not exist or is empty.*\n?/gm,
];

/** Steps that went well, with their time. */
const STEP = /^\d\d:\d\d:\d\d (?!.*\[(WARN|ERROR)\])|^\s*$/;

const clean = (log: string): string[] =>
  NOISE.reduce((text, noise) => text.replaceAll(noise, ''), stripVTControlCharacters(log))
    .split(/\r?\n/)
    .filter((line) => !STEP.test(line));

/** Gives the warnings of Astro’s log that are about this site. */
export const listWarnings = (log: string): string[] => clean(log).filter((line) => line.includes('[WARN]'));

/** Gives the fault in Astro’s log: its line first, then what explains it. */
export function findFault(log: string): string {
  const lines = clean(log).filter((line) => !line.includes('[WARN]'));
  const fault = lines.findIndex((line) => /error|sound/i.test(line));
  return [...lines.slice(Math.max(fault, 0)), ...lines.slice(0, Math.max(fault, 0))].slice(0, 40).join('\n');
}

/** Gives how many pages Astro says that it built. */
export const countPages = (log: string): number | undefined => {
  const [, count] = /(\d+) page\(s\) built/.exec(log) ?? [];
  return count === undefined ? undefined : Number(count);
};
