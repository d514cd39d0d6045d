import type { Block } from '../blocks.ts';
import type { Content, Project } from '../content.ts';
import type { Page } from '../page.ts';
import { toBilingual } from '../printed.ts';
import type { Bilingual } from '../../schemas/text.ts';
import { GATES, placesOf } from './text.ts';
import type { Lines, TextPair } from './text.ts';

const TABLE = 'indicators.yaml';

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

/** Gives the texts of the indicator table: title, heads, note, categories, and the cells of every row. */
function listTableTexts({ indicators: file }: Content, page: string, lines: Lines): TextPair[] {
  const at = (
    id: string,
    text: Bilingual | undefined,
    path: PropertyKey[],
    kind: TextPair['kind'] = 'cell',
  ): TextPair[] => (text ? [{ ...text, id, kind, page, gates: GATES, at: placesOf(TABLE, path, lines) }] : []);
  const { table, categories, indicators } = file;
  return [
    ...at(`${table.id}.number`, table.number, ['table', 'number']),
    ...at(table.id, table.title, ['table', 'title'], 'heading'),
    ...Object.entries(table.columns).flatMap(([name, head]) =>
      at(`${table.id}.${name}`, head, ['table', 'columns', name]),
    ),
    ...at(`${table.id}.note`, table.note?.text, ['table', 'note', 'text']),
    ...categories.flatMap(({ slug, name }, index) => at(`${table.id}.${slug}`, name, ['categories', index, 'name'])),
    ...indicators.flatMap(({ id, name, unit, inEnglish, baseline, target, change }, index) => {
      const row = ['indicators', index];
      const spoken = unit && inEnglish && toSpoken(unit, inEnglish);
      return [
        ...at(id, name, [...row, 'name']),
        ...at(`${id}.unit`, unit && withOne(unit), [...row, 'unit']),
        ...at(`${id}.inEnglish`, spoken, [...row, 'inEnglish']),
        ...at(`${id}.baseline`, baseline && toBilingual(baseline.printed), [...row, 'baseline', 'printed']),
        ...at(`${id}.baseline.basis`, baseline?.basis, [...row, 'baseline', 'basis']),
        ...at(`${id}.target`, toBilingual(target.printed), [...row, 'target', 'printed']),
        ...at(`${id}.target.basis`, target.basis, [...row, 'target', 'basis']),
        ...at(`${id}.change`, change === undefined ? undefined : toBilingual(change), [...row, 'change']),
      ];
    }),
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
  if (block.kind === 'table') return listTableTexts(content, page, lines);
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
