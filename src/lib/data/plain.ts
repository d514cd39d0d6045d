import type { Lang } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import type { Content } from '../plan/content.ts';
import { toEdition, toStanding } from '../plan/edition.ts';
import { toBrackets } from '../indicators/text.ts';
import { toIndicator } from '../indicators/indicator.ts';
import { openWith, toLabel } from '../plan/title.ts';
import { joinParts } from '../plan/units.ts';

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

function projectText(content: Content, id: string, lang: Lang): string[] {
  const project = content.projects.find((entry) => entry.id === id);
  if (!project) return [];
  const { number, title, goal, content: body } = project;
  const labelled = (label: string, text: string) => `${label}${getStrings(lang).marks.colon}${text}`;
  return [
    labelled(number[lang], title[lang]),
    labelled(goal.label[lang], goal.text[lang]),
    labelled(body.label[lang], joinParts(project, lang)),
  ];
}

/**
 * Gives the published text of the plan in one language as plain text: title, issuer and date, whose is what, then every
 * heading with its number, every paragraph, the table and the key projects, with an empty line between them.
 */
export function toPlainPlan(content: Content, lang: Lang): string {
  const { plan } = content;
  const body = content.pages
    .filter((page) => page.lang === lang)
    .flatMap((page) => [
      toLabel(page.number, page.title),
      ...page.blocks.flatMap((block) => {
        if (block.kind === 'heading') return toLabel(block.number, block.title);
        if (block.kind === 'goal') return `${openWith(block.mark, lang)}${block.text}`;
        if (block.kind === 'paragraph') return block.text;
        if (block.kind === 'project') return projectText(content, block.id, lang);
        return block.kind === 'table' ? tableLines(content, lang) : [];
      }),
    ]);
  const standing = [...toStanding(plan, lang), toEdition(plan, lang)].join('\n');
  return `${[plan.title[lang], plan.issuer[lang], plan.issued.printed[lang], standing, ...body].join('\n\n')}\n`;
}
