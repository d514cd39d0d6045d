import type { Lang } from '../../i18n/locales.ts';
import type { Plan } from '../../schemas/plan.ts';
import { BASE, toHref } from '../address.ts';

/** What can be cited, in one language: the plan, a part of it, or a data file. */
export interface Citable {
  /** Names the files of its citation: `plan`, `ind-04`, `ch4-s1`, `kp3`, `data-indicators`. */
  id: string;
  kind: 'report' | 'dataset';
  lang: Lang;
  title: string;
  /** The plan, where a part of it is cited. */
  container?: { title: string; address: string };
  author: string;
  /** When the plan was issued: `YYYY-MM` or `YYYY-MM-DD`. */
  issued: string;
  /** Number of this edition, as distinct from the plan. */
  edition: string;
  /** Public address; only a path where the site has none. */
  address: string;
}

/** A citation around the place where the reader’s day stands. */
export interface Citation {
  before: string;
  /** What stands there, with YYYY, MM and DD in place of the day; empty where the style prints no access date. */
  access: string;
  after: string;
}

/** A part of the plan that can be cited, and its page below `/{lang}/`. */
export interface Part {
  id: string;
  title: string;
  path: string;
}

/** Gives the public address of a path of this site, base included; the path itself where no address is set. */
export const toPublicAddress = (path: string, site: URL | undefined): string =>
  site ? new URL(path, site).href : path;

const toSource = (plan: Plan, lang: Lang) => ({
  lang,
  author: plan.issuer[lang],
  issued: plan.issued.iso,
  edition: plan.edition.number,
});

/** Gives the plan as a whole for citation, at its home page. */
export const toCitedPlan = (plan: Plan, lang: Lang, site: URL | undefined): Citable => ({
  id: 'plan',
  kind: 'report',
  title: plan.title[lang],
  address: toPublicAddress(toHref(lang), site),
  ...toSource(plan, lang),
});

/** Gives a part of the plan for citation: a chapter, a section, an indicator, a project, a figure. */
export const toCitedPart = (plan: Plan, lang: Lang, { id, title, path }: Part, site: URL | undefined): Citable => ({
  id,
  kind: 'report',
  title,
  container: { title: plan.title[lang], address: toPublicAddress(toHref(lang), site) },
  address: toPublicAddress(toHref(lang, path), site),
  ...toSource(plan, lang),
});

/** Gives a data file for citation; its title names the plan, because styles drop the container of a dataset. */
export const toCitedData = (plan: Plan, lang: Lang, { id, title, path }: Part, site: URL | undefined): Citable => ({
  id,
  kind: 'dataset',
  title: `${plan.title[lang]}${lang === 'zh' ? '：' : ': '}${title}`,
  address: toPublicAddress(`${BASE}${path}`, site),
  ...toSource(plan, lang),
});

/** Gives a citation as text: with the access date, `YYYY-MM-DD`, or without it. */
export function toText({ before, access, after }: Citation, day?: string): string {
  const [year = '', month = '', date = ''] = day?.split('-') ?? [];
  const filled = day ? access.replace('YYYY', year).replace('MM', month).replace('DD', date) : '';
  return `${before}${filled}${after}`;
}

/** Says whether a citation gives only a path, because no public address is set. */
export const isPathOnly = ({ address }: Citable): boolean => address.startsWith('/');
