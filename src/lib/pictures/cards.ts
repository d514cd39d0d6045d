import type { Lang } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import { BASE, toAbsolute } from '../site/address.ts';
import type { Content } from '../plan/content.ts';
import { isOwn } from '../plan/edition.ts';
import { toWordedValue } from '../indicators/text.ts';
import { listIndicators } from '../indicators/indicator.ts';
import type { Indicator, IndicatorValue } from '../indicators/indicator.ts';
import type { HeadTag } from '../head/meta.ts';
import { toHeadingMap, toNumberLabel } from '../plan/units.ts';
import { CARD_SIZE } from './card.ts';
import type { Card, CardBar } from './card.ts';

/** Says of an indicator’s values what they rest on, and where their bars begin. */
function toRemark({ target, floor }: Indicator, lang: Lang): string {
  const axis = floor && getStrings(lang).indicators.chartFrom(floor.value, floor.reason[lang]);
  return [target.basis?.[lang], axis].filter(Boolean).join(getStrings(lang).marks.semicolon);
}

/** Gives the values of an indicator as a bar, where the plan gives both on the same basis, or the target alone. */
function toBar(indicator: Indicator, lang: Lang): CardBar | undefined {
  const { baseline, target, comparable, floor } = indicator;
  if (target.value === null) return undefined;
  const { marks, indicators: t } = getStrings(lang);
  const from = comparable ? (baseline?.value ?? undefined) : undefined;
  const start = floor?.value ?? 0;
  const most = Math.max(target.value, from ?? 0) - start || 1;
  const say = (head: string, figure: IndicatorValue) =>
    `${head}${marks.colon}${toWordedValue(figure, indicator, lang)}`;
  const remark = toRemark(indicator, lang);
  return {
    target: (target.value - start) / most,
    ...(from === undefined ? {} : { baseline: (from - start) / most }),
    labels: {
      target: say(t.targetOf(target.year), target),
      ...(from !== undefined && baseline ? { baseline: say(t.baselineOf(baseline.year), baseline) } : {}),
    },
    ...(remark ? { remark } : {}),
  };
}

/** Gives the cards of one language: the plan, each of its pages, indicators and key projects. */
export function listCards(content: Content, lang: Lang): Card[] {
  const { plan, pages, projects } = content;
  const t = getStrings(lang);
  const standing = isOwn(plan) ? [] : [t.edition.unofficial];
  const foot = [plan.shortTitle[lang], ...standing];
  const issued = [[plan.issuer[lang], plan.issued.printed[lang]].join(t.marks.comma), ...standing];
  const headings = toHeadingMap(pages, lang);
  const indicators = listIndicators(content);
  const all = indicators.flatMap((indicator) => (indicator.comparable ? (toBar(indicator, lang) ?? []) : []));
  const card = (id: string, title: string, kicker: string, bars: CardBar[] = []): Card => ({
    lang,
    id,
    title,
    kicker,
    foot,
    bars,
  });
  return [
    { ...card('plan', plan.title[lang], t.home.years(plan.period.start, plan.period.end), all), foot: issued },
    ...pages
      .filter((page) => page.lang === lang)
      .map(({ id, title }) => card(id, title, toNumberLabel(id, headings, lang))),
    card('indicators', t.indicators.title, '', all),
    ...indicators.map((indicator) => {
      const bar = toBar(indicator, lang);
      return card(indicator.id, indicator.name[lang], t.indicators.label(indicator.number), bar ? [bar] : []);
    }),
    card('projects', t.projects.title, ''),
    ...projects.map(({ id, number, title }) => card(id, title[lang], number[lang])),
  ];
}

/** Gives the address of a card’s picture, without base. */
export const toCardPath = (lang: Lang, id: string): string => `share/${lang}/${id}.png`;

/** Gives the tags that lead to the picture of a page, `plan` where it has none of its own; services need a public address. */
export function toCardHead(lang: Lang, id: string, title: string): HeadTag[] {
  const address = toAbsolute(`${BASE}${toCardPath(lang, id)}`);
  if (!address) return [];
  const property = (name: string, value: string): HeadTag => ({
    tag: 'meta',
    attrs: { property: `og:image${name}`, content: value },
  });
  return [
    property('', address),
    property(':width', String(CARD_SIZE.width)),
    property(':height', String(CARD_SIZE.height)),
    property(':alt', title),
  ];
}
