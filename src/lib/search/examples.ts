import type { Lang } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import type { Content } from '../plan/content.ts';
import { findQuantity } from '../numbers/read.ts';
import { listExtras } from './extra-records.ts';
import { RECORD_KINDS } from './kinds.ts';
import type { RecordKind } from './kinds.ts';
import { listRecords } from './records.ts';

/** Gives the kinds of things that can be found in a plan. */
export function listKinds(content: Content, lang: Lang): RecordKind[] {
  const found = new Set([...listRecords(content, lang), ...listExtras(content, lang)].map(({ kind }) => kind));
  return RECORD_KINDS.filter((kind) => found.has(kind));
}

/** Gives one number of the plan’s text in the ways of writing it that all find it; none where it has no such number. */
export function listForms({ figures }: Content, lang: Lang): string[] {
  const values = Object.values(figures.numbers).map(({ zh }) => findQuantity(zh, 'zh')?.value ?? 0);
  const value = values.find((number) => number >= 10_000 && number < 1_000_000 && number % 1000 === 0);
  return value === undefined ? [] : getStrings(lang).search.forms(value);
}

/** Gives numbers of this plan that a reader may type to be led to a place: of a deep heading, and of an indicator. */
export function listExamples({ outline, indicators }: Content, lang: Lang): string[] {
  const numbered = outline.units.filter(({ kind, label }) => kind === 'heading' && label[lang]);
  const [deepest] = numbered.toSorted((a, b) => b.level - a.level);
  const last = indicators.indicators.at(-1);
  const number = last && getStrings(lang).search.indicatorNumber(Number(/\d+$/.exec(last.id)?.[0]));
  return [deepest?.label[lang], number].filter((label) => label !== undefined);
}
