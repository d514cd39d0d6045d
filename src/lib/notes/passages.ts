import type { Lang } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import type { Content } from '../plan/content.ts';
import { toIndicator } from '../indicators/indicator.ts';
import { toBrackets } from '../indicators/text.ts';
import { listPublished } from '../plan/published.ts';

/** By this id a note quotes the cover of the plan. */
export const COVER = 'plan';

/** Says a row of the indicator table as printed, each value behind the head of its column. */
function toRow(content: Content, id: string, lang: Lang): string | undefined {
  const { indicators: file, plan } = content;
  const entry = file.indicators.find((indicator) => indicator.id === id);
  if (!entry) return undefined;
  const indicator = toIndicator(entry, file, plan);
  const cells = (['baseline', 'target', 'change'] as const).flatMap((column) => {
    const [head, cell] = [file.table.columns[column], indicator[column]];
    if (!head || !cell) return [];
    const basis = 'basis' in cell && cell.basis ? toBrackets(cell.basis[lang], lang) : '';
    return `${head[lang]}${getStrings(lang).marks.blank}${cell.printed[lang]}${basis}`;
  });
  const unit = indicator.unit ? toBrackets(indicator.unit[lang], lang) : '';
  const { colon, comma } = getStrings(lang).marks;
  return `${indicator.name[lang]}${unit}${colon}${cells.join(comma)}`;
}

/** Gives what stands at an id in one language, by id: a text of the plan, the row of an indicator, the cover. */
export function toPassages(content: Content, lang: Lang): Map<string, string> {
  const { plan } = content;
  const cover = [plan.title[lang], plan.issuer[lang], plan.issued.printed[lang]].join('\n');
  return new Map([
    [COVER, cover],
    ...listPublished(content, lang).map(({ id, text }) => [id, toRow(content, id, lang) ?? text] as const),
  ]);
}
