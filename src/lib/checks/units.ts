import type { Block } from '../plan/blocks.ts';
import type { Content } from '../plan/content.ts';
import type { Lines } from '../gates/text.ts';
import { readChinese } from '../numbers/numerals.ts';
import type { Page } from '../plan/page.ts';
import type { Problem } from './problem.ts';

const NUMERAL = /\d+|[一二三四五六七八九十百]+/g;

/** Gives the last number in a printed number: 2 of （二） and of 4.2. */
function lastNumberOf(printed: string | undefined): number | undefined {
  const numeral = [...(printed ?? '').matchAll(NUMERAL)].at(-1)?.[0];
  return numeral === undefined ? undefined : /\d/.test(numeral) ? Number(numeral) : readChinese(numeral);
}

const hasLead = (block: Block): boolean => 'lead' in block && block.lead !== undefined;

/** Gives what two counterparts do not share beside their text: a lead, a dash, a printed number. */
function compareBlocks(zh: Block, en: Block, at: (message: string) => Problem): Problem[] {
  const id = 'id' in zh ? zh.id : 'the table';
  if (hasLead(zh) !== hasLead(en))
    return [at(`${id} has a <Lead> in ${hasLead(zh) ? 'Chinese' : 'English'} only; mark it in both languages`)];
  if (zh.kind === 'goal' && en.kind === 'goal' && (zh.mark === '') !== (en.mark === ''))
    return [at(`${id} has a mark in ${zh.mark ? 'Chinese' : 'English'} only; give it in both languages`)];
  return zh.kind === 'heading' && en.kind === 'heading' ? compareNumbers(zh, en, at) : [];
}

function compareNumbers(
  zh: { id: string; number?: string | undefined },
  en: { id: string; number?: string | undefined },
  at: (message: string) => Problem,
): Problem[] {
  const [own, other] = [lastNumberOf(zh.number), lastNumberOf(en.number)];
  return own === other
    ? []
    : [at(`${zh.id} has the number “${zh.number ?? ''}” in Chinese and “${en.number ?? ''}” in English; correct one`)];
}

function comparePages(zh: Page, en: Page, lines: Lines): Problem[] {
  const at = (line: number) => (message: string) => ({ file: en.file, line, message });
  return [
    ...compareNumbers(zh, en, at(lines(en.file, ['number']))),
    ...zh.blocks.flatMap((block, index) => {
      const twin = en.blocks[index];
      return twin ? compareBlocks(block, twin, at(twin.line)) : [];
    }),
  ];
}

/** The units of both languages are built alike: leads, dashes and printed numbers. Their ids are known to agree. */
export function checkUnits({ pages }: Content, lines: Lines): Problem[] {
  return pages.flatMap((page) => {
    const twin = page.lang === 'zh' && pages.find(({ lang, id }) => lang === 'en' && id === page.id);
    return twin ? comparePages(page, twin, lines) : [];
  });
}
