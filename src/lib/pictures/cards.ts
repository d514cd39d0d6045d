import type { Lang } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import { BASE, toAbsolute } from '../site/address.ts';
import type { Content } from '../plan/content.ts';
import { isOwn } from '../plan/edition.ts';
import { toRows } from '../chart/rows.ts';
import type { ChartRow } from '../chart/rows.ts';
import { listIndicators } from '../indicators/indicator.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { HeadTag } from '../head/meta.ts';
import { getUnit } from '../plan/outline.ts';
import { CARD_SIZE } from './card.ts';
import type { Card, CardChart } from './card.ts';

/** Says of an indicator’s values what they rest on, and where their bars begin. */
function toRemark({ target, floor }: Indicator, lang: Lang): string {
  const axis = floor && getStrings(lang).indicators.chartFrom(floor.value, floor.reason[lang]);
  return [target.basis?.[lang], axis].filter(Boolean).join(getStrings(lang).marks.semicolon);
}

/** Gives the values of an indicator as bars, or none where its target is words. */
function toCardCharts(indicator: Indicator, lang: Lang): CardChart[] {
  const t = getStrings(lang);
  const all = toRows({ ...indicator, observations: [] }, lang, t);
  const rows = indicator.comparable ? all : all.filter(({ role }) => role === 'target');
  if (!rows.some(({ role }) => role === 'target')) return [];
  const say = ({ head, worded }: ChartRow) => `${head}${t.marks.colon}${worded}`;
  return [
    {
      rows: rows.map((row) => ({ ...row, when: '', label: say(row) })),
      from: indicator.floor?.value ?? 0,
      remark: toRemark(indicator, lang),
    },
  ];
}

/** Gives the cards of one language: the plan, each of its pages, indicators and key projects. */
export function listCards(content: Content, lang: Lang): Card[] {
  const { plan, pages, projects, outline } = content;
  const t = getStrings(lang);
  const standing = isOwn(plan) ? [] : [t.edition.unofficial];
  const foot = [plan.shortTitle[lang], ...standing];
  const issued = [[plan.issuer[lang], plan.issued.printed[lang]].join(t.marks.comma), ...standing];
  const indicators = listIndicators(content);
  const all = indicators.filter(({ comparable }) => comparable).flatMap((indicator) => toCardCharts(indicator, lang));
  const card = (id: string, title: string, kicker: string, charts: CardChart[] = []): Card => ({
    lang,
    id,
    title,
    kicker,
    foot,
    charts,
  });
  return [
    { ...card('plan', plan.title[lang], t.home.years(plan.period.start, plan.period.end), all), foot: issued },
    ...pages
      .filter((page) => page.lang === lang)
      .map(({ id, title }) => card(id, title, getUnit(outline, id).label[lang])),
    card('indicators', t.indicators.title, '', all),
    ...indicators.map((indicator) =>
      card(indicator.id, indicator.name[lang], t.indicators.label(indicator.number), toCardCharts(indicator, lang)),
    ),
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
