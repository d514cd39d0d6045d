import type { Lang } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import type { Plan } from '../../schemas/plan.ts';
import { formatDate } from '../text/date.ts';

/** Says whether the issuer of the plan makes the edition itself; any other edition is unofficial. */
export const isOwn = ({ edition, issuer }: Plan): boolean => edition.editors?.zh === issuer.zh;

/** Gives the name under which the editors sign; without one, what they are. */
export const toEditors = ({ edition }: Plan, lang: Lang): string =>
  edition.editors?.[lang] ?? getStrings(lang).edition.editors;

/** Gives the name under which the translators sign: their own, or that of the editors. */
export const toTranslators = (plan: Plan, lang: Lang): string =>
  plan.edition.translators?.[lang] ?? toEditors(plan, lang);

/** Names the translators within a sentence. */
export const toSpokenTranslators = ({ edition }: Plan, lang: Lang): string =>
  (edition.translators ?? edition.editors)?.[lang] ?? getStrings(lang).edition.theEditors;

/** Says the number and the day of the edition. */
export const toEdition = ({ edition }: Plan, lang: Lang): string =>
  getStrings(lang).edition.edition(edition.number, formatDate(edition.date, lang));

/** Says what kind of edition this is, with its number and its day, for the notes of citations. */
export const toWebEdition = (plan: Plan, lang: Lang): string =>
  getStrings(lang).edition.webEdition(isOwn(plan), plan.edition.number, formatDate(plan.edition.date, lang));

/** Gives what the translation is called in the middle of an English sentence. */
export const toTranslationName = (plan: Plan): string =>
  getStrings('en').edition.translation(isOwn(plan)).replace('Unofficial', 'unofficial');

/** Says that the words are a translation, whose, and when the original was issued. */
export function toTranslationNote(plan: Plan, lang: Lang): string {
  const { edition: t, marks } = getStrings(lang);
  return [t.translationBy(isOwn(plan), toSpokenTranslators(plan, lang)), t.originalOf(plan.issued.printed[lang])].join(
    marks.semicolon,
  );
}

/** Says first who makes this edition, and that it is not the issuer’s. */
export function toMaker(plan: Plan, lang: Lang): string {
  const t = getStrings(lang).edition;
  if (isOwn(plan)) return t.madeByIssuer(plan.issuer[lang]);
  return plan.edition.editors ? t.madeBy(plan.edition.editors[lang]) : t.madeByNobody;
}

/** Says who drew a chart, for the foot of its picture. */
export const toChartMaker = (plan: Plan, lang: Lang): string => {
  const t = getStrings(lang).edition;
  return t.chartBy(
    isOwn(plan) ? plan.issuer[lang] : `${toEditors(plan, lang)}${lang === 'zh' ? '（非官方）' : ' (unofficial)'}`,
  );
};

/** Says in plain words whose is what, for the first lines of pages and files: edition, plan, translation. */
export const toStanding = (plan: Plan, lang: Lang): string[] => [
  toMaker(plan, lang),
  getStrings(lang).edition.issuedBy(plan.issuer[lang], plan.issued.printed[lang]),
  plan.translation[lang],
  ...(plan.notice[lang] ? [plan.notice[lang]] : []),
];

/** A party to what this site says. */
export type Party = 'issuer' | 'editors' | 'translators' | 'publisher';

/** Names the parties for About; whoever gives no name is said to give none, a publisher who is nobody else is left out. */
export function listParties(plan: Plan, lang: Lang): { party: Party; name: string }[] {
  const t = getStrings(lang).edition;
  const { editors, translators, publisher } = plan.edition;
  const issued = `${plan.issuer[lang]}${lang === 'zh' ? `（${plan.issued.printed.zh}）` : `, ${plan.issued.printed.en}`}`;
  return [
    { party: 'issuer', name: issued },
    { party: 'editors', name: editors?.[lang] ?? t.unnamed },
    { party: 'translators', name: translators?.[lang] ?? t.sameAsEditors },
    ...(publisher ? [{ party: 'publisher', name: publisher[lang] } as const] : []),
  ];
}
