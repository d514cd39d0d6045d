import type { Lang } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import { toBrackets } from '../indicators/text.ts';
import type { Plan } from '../../schemas/plan.ts';
import { BASE, toHref } from '../site/address.ts';
import {
  isOwn,
  toEditors,
  toSpokenTranslators,
  toTranslationNote,
  toTranslators,
  toWebEdition,
} from '../plan/edition.ts';

/** What can be cited, in one language: the plan or a part of it, a data file, or a figure of the editors. */
export interface Citable {
  /** Names the files of its citation: `plan`, `ind-04`, `ch4-s1`, `kp3`, `data-indicators`. */
  id: string;
  kind: 'report' | 'dataset' | 'figure';
  lang: Lang;
  title: string;
  /** What data and figures rest on, said after their titles. */
  basis?: string;
  /** Title of the plan, where a part of it is cited. */
  container?: string;
  /** The issuer of the plan, or the editors of what is theirs. */
  author: string;
  /** Who made the translation, how a sentence names them, and how it is called, where the words are one. */
  translator?: { name: string; inSentence: string; called: string };
  /** Who publishes the edition, where it is cited and somebody else than its editors does. */
  publisher?: string;
  /** When the plan was issued; of translations, data and figures the day of this edition. `YYYY-MM` or `YYYY-MM-DD`. */
  issued: string;
  /** When the original of a translation was issued. */
  original?: string;
  /** Number of this edition, where that is what is cited. */
  version?: string;
  /** What kind of edition the words were taken from, for fields that hold notes. */
  note: string;
  /** Its place on this site, base included. */
  path: string;
  /** Public address; none where the site has none. */
  address?: string;
}

/** A part of the plan that can be cited, and its page below `/{lang}/`. */
export interface Part {
  id: string;
  title: string;
  path: string;
}

/** Gives the public address of a path of this site, base included, or none where the site has none. */
export const toPublicAddress = (path: string, site: URL | undefined): string | undefined =>
  site && new URL(path, site).href;

const toPlace = (path: string, site: URL | undefined) => ({
  path,
  ...(site ? { address: new URL(path, site).href } : {}),
});

/** Says who wrote a text of the plan and when: of a translation the translator, and the day on which it came out. */
function toSource(plan: Plan, lang: Lang) {
  const author = plan.issuer[lang];
  if (lang === 'zh') return { lang, author, issued: plan.issued.iso, note: toWebEdition(plan, lang) };
  return {
    lang,
    author,
    translator: {
      name: toTranslators(plan, lang),
      inSentence: toSpokenTranslators(plan, lang),
      called: getStrings(lang).edition.translation(isOwn(plan)),
    },
    issued: plan.edition.date,
    original: plan.issued.iso,
    version: plan.edition.number,
    note: `${toTranslationNote(plan, lang)}; ${toWebEdition(plan, lang)}`,
    ...toPublisher(plan, lang),
  };
}

const toPublisher = ({ edition }: Plan, lang: Lang) =>
  edition.publisher ? { publisher: edition.publisher[lang] } : {};

/** Says who made what is the editors’ own, and when. */
const toOwn = (plan: Plan, lang: Lang) => ({
  lang,
  author: toEditors(plan, lang),
  issued: plan.edition.date,
  version: plan.edition.number,
  note: toWebEdition(plan, lang),
  ...toPublisher(plan, lang),
});

/** Gives the plan as a whole for citation, at its home page. */
export const toCitedPlan = (plan: Plan, lang: Lang, site: URL | undefined): Citable => ({
  id: 'plan',
  kind: 'report',
  title: plan.title[lang],
  ...toPlace(toHref(lang), site),
  ...toSource(plan, lang),
});

/** Gives a part of the plan for citation: a chapter, a section, an indicator, a project. */
export const toCitedPart = (plan: Plan, lang: Lang, { id, title, path }: Part, site: URL | undefined): Citable => ({
  id,
  kind: 'report',
  title,
  container: plan.title[lang],
  ...toPlace(toHref(lang, path), site),
  ...toSource(plan, lang),
});

/** Gives a data file for citation: compiled by the editors from the plan. */
export const toCitedData = (plan: Plan, lang: Lang, { id, title, path }: Part, site: URL | undefined): Citable => ({
  id,
  kind: 'dataset',
  title,
  basis: getStrings(lang).edition.compiledFrom(plan.issuer[lang], plan.title[lang]),
  ...toPlace(`${BASE}${path}`, site),
  ...toOwn(plan, lang),
});

/** Gives a figure for citation: drawn and headed by the editors, with the place in the plan that gives its numbers. */
export const toCitedFigure = (
  plan: Plan,
  lang: Lang,
  { id, title, path, place }: Part & { place: string },
  site: URL | undefined,
): Citable => ({
  id,
  kind: 'figure',
  title,
  basis: getStrings(lang).edition.figureFrom(plan.issuer[lang], plan.title[lang], place),
  ...toPlace(toHref(lang, path), site),
  ...toOwn(plan, lang),
});

/** Gives the title with what data and figures rest on, for formats that have no other place for it. */
export const toFullTitle = ({ title, basis, lang }: Citable): string => {
  return basis ? `${title}${toBrackets(basis, lang)}` : title;
};
