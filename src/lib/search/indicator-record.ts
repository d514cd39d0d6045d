import type { Lang } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import type { IndicatorEntry } from '../../schemas/indicator.ts';
import type { Content } from '../plan/content.ts';
import { toIndicator } from '../indicators/indicator.ts';
import { describeIndicator, toBrackets } from '../indicators/text.ts';
import { isNotGiven } from '../numbers/cell.ts';
import type { SearchRecord } from './records.ts';

/** Gives an indicator as the search finds it: in a sentence, and as its row of the table prints it. */
export function toIndicatorRecord(entry: IndicatorEntry, index: number, content: Content, lang: Lang): SearchRecord {
  const t = getStrings(lang);
  const { table, indicators } = content.indicators;
  const indicator = toIndicator(entry, content.indicators, content.plan);
  const { id, slug, number, name, unit, category, baseline, target, change } = indicator;
  const isFirst = indicators[index - 1]?.category !== entry.category;
  const given = change && !isNotGiven(change.printed.zh);
  const cells = [baseline, target, change].filter((cell) => cell && !isNotGiven(cell.printed.zh));
  const printed = [
    isFirst && category[lang],
    unit ? `${name[lang]}${toBrackets(unit[lang], lang)}` : name[lang],
    ...cells.map((cell) => cell?.printed[lang]),
    ...[baseline, target].map((value) => value?.basis?.[lang]),
  ];
  return {
    kind: 'indicator',
    id,
    path: `indicators/${slug}/`,
    under: table.id,
    label: `${table.number[lang]}${t.marks.comma}${table.columns.number[lang]}${t.marks.blank}${number}`,
    text: [
      describeIndicator(indicator, lang, t),
      given && `${t.indicators.change} ${change.printed[lang]}`,
      category[lang],
    ]
      .filter(Boolean)
      .join(t.marks.semicolon),
    printed: printed.filter(Boolean).join('\n'),
  };
}
