import type { Block } from '../plan/blocks.ts';
import type { Content, Project } from '../plan/content.ts';
import type { Page } from '../plan/page.ts';
import { toBilingual } from '../numbers/cell.ts';
import type { IndicatorEntry } from '../../schemas/indicator.ts';
import type { Bilingual } from '../../schemas/text.ts';
import { GATES, placesOf } from './text.ts';
import type { Lines, TextPair } from './text.ts';

const TABLE = 'indicators.yaml';

/** The page that texts stand on, and what tells their lines. */
interface Where {
  page: string;
  lines: Lines;
}

/** Gives the texts of a key project, with the ids that they have on the page. */
function listProjectTexts(project: Project, page: string, lines: Lines): TextPair[] {
  const { id, file, number, title, goal, content } = project;
  const at = (name: string, kind: TextPair['kind'], text: Bilingual, path: PropertyKey[]): TextPair => ({
    ...text,
    ...{ id: name, kind, page, gates: GATES, at: placesOf(file, path, lines) },
  });
  return [
    at(`${id}.number`, 'cell', number, ['number']),
    at(id, 'heading', title, ['title']),
    at(`${id}-goal.label`, 'cell', goal.label, ['goal', 'label']),
    at(`${id}-goal`, 'paragraph', goal.text, ['goal', 'text']),
    at(`${id}-content.label`, 'cell', content.label, ['content', 'label']),
    ...content.parts.map((part, index) => at(`${id}-c${index + 1}`, 'paragraph', part, ['content', 'parts', index])),
  ];
}

/** Gives a Chinese unit that counts by the ten thousand, and the like, as one of them, so that it is a number. */
const withOne = ({ zh, en }: Bilingual): Bilingual => ({ zh: /^[百千万亿]/.test(zh) ? `1${zh}` : zh, en });

/** Says one unit of an indicator in both languages, so that its factor can be held against its Chinese unit. */
const toSpoken = (unit: Bilingual, { factor, text }: { factor: number; text: string }): Bilingual => ({
  zh: `1${unit.zh}`,
  en: text.replace('{}', String(factor)),
});

/** Gives a text of the indicator table, where it has one. */
const toCell = (id: string, text: Bilingual | undefined, path: PropertyKey[], { page, lines }: Where): TextPair[] =>
  text ? [{ ...text, id, kind: 'cell', page, gates: GATES, at: placesOf(TABLE, path, lines) }] : [];

/** Gives the texts of a row of the table. */
function listRowTexts(entry: IndicatorEntry, index: number, where: Where): TextPair[] {
  const { id, name, unit, inEnglish, baseline, target, change } = entry;
  const at = (key: string, text: Bilingual | undefined, path: string[]) =>
    toCell(`${id}${key}`, text, ['indicators', index, ...path], where);
  return [
    ...at('', name, ['name']),
    ...at('.unit', unit && withOne(unit), ['unit']),
    ...at('.inEnglish', unit && inEnglish && toSpoken(unit, inEnglish), ['inEnglish']),
    ...at('.baseline', baseline && toBilingual(baseline.printed), ['baseline', 'printed']),
    ...at('.baseline.basis', baseline?.basis, ['baseline', 'basis']),
    ...at('.target', toBilingual(target.printed), ['target', 'printed']),
    ...at('.target.basis', target.basis, ['target', 'basis']),
    ...at('.change', change === undefined ? undefined : toBilingual(change), ['change']),
  ];
}

/** Gives the texts of the indicator table: title, heads, note, categories, and the cells of every row. */
function listTableTexts({ indicators: file }: Content, where: Where): TextPair[] {
  const { table, categories, indicators } = file;
  const at = (key: string, text: Bilingual | undefined, path: PropertyKey[]) =>
    toCell(`${table.id}${key}`, text, path, where);
  return [
    ...at('.number', table.number, ['table', 'number']),
    ...at('', table.title, ['table', 'title']),
    ...Object.entries(table.columns).flatMap(([name, head]) => at(`.${name}`, head, ['table', 'columns', name])),
    ...at('.note', table.note?.text, ['table', 'note', 'text']),
    ...categories.flatMap(({ slug, name }, index) => at(`.${slug}`, name, ['categories', index, 'name'])),
    ...indicators.flatMap((entry, index) => listRowTexts(entry, index, where)),
  ];
}

const placeOf = ({ file }: Page, line: number) => ({ file, line });

/** Gives the texts of a block of a page and of its counterpart; a figure or a closing frame has none of its own. */
function listBlockTexts(block: Block, twin: Block, pages: Record<'zh' | 'en', Page>, content: Content, lines: Lines) {
  const page = pages.zh.id;
  const at = { zh: placeOf(pages.zh, block.line), en: placeOf(pages.en, twin.line) };
  if (block.kind === 'heading' && twin.kind === 'heading')
    return [{ id: block.id, kind: 'heading' as const, page, gates: GATES, zh: block.title, en: twin.title, at }];
  if ((block.kind === 'paragraph' || block.kind === 'goal') && twin.kind === block.kind)
    return [{ id: block.id, kind: 'paragraph' as const, page, gates: GATES, zh: block.text, en: twin.text, at }];
  if (block.kind === 'table') return listTableTexts(content, { page, lines });
  const project = block.kind === 'project' && content.projects.find(({ id }) => id === block.id);
  return project ? listProjectTexts(project, page, lines) : [];
}

/** Gives every text of the plan in both languages, in its order: headings, paragraphs, projects and the table. */
export function listPlanTexts(content: Content, lines: Lines): TextPair[] {
  const english = new Map(content.pages.filter(({ lang }) => lang === 'en').map((page) => [page.id, page]));
  return content.pages.flatMap((zh): TextPair[] => {
    const en = zh.lang === 'zh' && english.get(zh.id);
    if (!en) return [];
    const at = { zh: placeOf(zh, 1), en: placeOf(en, 1) };
    return [
      { id: zh.id, kind: 'heading', page: zh.id, gates: GATES, zh: zh.title, en: en.title, at },
      ...zh.blocks.flatMap((block, index) => {
        const twin = en.blocks[index];
        return twin ? listBlockTexts(block, twin, { zh, en }, content, lines) : [];
      }),
    ];
  });
}
