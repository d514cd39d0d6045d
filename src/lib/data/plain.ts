import type { Lang } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import type { Content } from '../plan/content.ts';
import { usesOf } from '../plan/kinds.ts';
import type { Use } from '../plan/kinds.ts';
import type { Unit } from '../plan/outline.ts';
import { toEdition, toStanding } from '../plan/edition.ts';
import { toBrackets } from '../indicators/text.ts';
import { toIndicator } from '../indicators/indicator.ts';
import { openWith, toLabel } from '../plan/title.ts';

/** Gives the indicator table as lines: one row a line, cells set apart by tabs. */
function tableLines({ indicators: file, plan }: Content, lang: Lang): string {
  const { table } = file;
  const { category, number, name, baseline, target, change } = table.columns;
  const shown = (['baseline', 'target', 'change'] as const).filter((column) => table.columns[column]);
  const rows = file.indicators.map((entry) => {
    const indicator = toIndicator(entry, file, plan);
    const cells = shown.map((column) => {
      const cell = indicator[column];
      const basis = cell && 'basis' in cell && cell.basis ? toBrackets(cell.basis[lang], lang) : '';
      return `${cell?.printed[lang] ?? ''}${basis}`;
    });
    const unit = indicator.unit ? toBrackets(indicator.unit[lang], lang) : '';
    return [indicator.category[lang], indicator.number, `${indicator.name[lang]}${unit}`, ...cells].join('\t');
  });
  const heads = [category, number, name, baseline, target, change].flatMap((head) => head?.[lang] ?? []);
  const note = table.note && `${table.note.label[lang]}${getStrings(lang).marks.colon}${table.note.text[lang]}`;
  return [toLabel(table.number[lang], table.title[lang]), heads.join('\t'), ...rows, ...(note ? [note] : [])].join(
    '\n',
  );
}

/** Sets the words of a unit on a line, or several of a table, each way of setting them on its own. */
const LINES: Record<Use<'line'>, (unit: Unit, content: Content, lang: Lang) => string> = {
  title: ({ number, title }, _, lang) => toLabel(number[lang], title[lang]),
  mark: ({ number, text }, _, lang) => `${openWith(number[lang], lang)}${text[lang]}`,
  text: ({ text }, _, lang) => text[lang],
  label: ({ number, text }, _, lang) => `${number[lang]}${getStrings(lang).marks.colon}${text[lang]}`,
  table: (_, content, lang) => tableLines(content, lang),
};

/**
 * Gives the published text of the plan in one language as plain text: title, issuer and date, whose is what, then every
 * heading with its number, every paragraph, the table and the key projects, with an empty line between them.
 */
export function toPlainPlan(content: Content, lang: Lang): string {
  const { plan, outline } = content;
  const body = outline.units.flatMap((unit) => {
    const { line } = usesOf(unit.kind);
    return line ? [LINES[line](unit, content, lang)] : [];
  });
  const standing = [...toStanding(plan, lang), toEdition(plan, lang)].join('\n');
  return `${[plan.title[lang], plan.issuer[lang], plan.issued.printed[lang], standing, ...body].join('\n\n')}\n`;
}
