import type { Block } from '../plan/blocks.ts';
import type { Lines } from '../plan/position.ts';
import type { Content } from '../plan/content.ts';
import { findOrdinal, findParentId } from '../plan/ids.ts';
import { usesOf } from '../plan/kinds.ts';
import type { Use } from '../plan/kinds.ts';
import { walkPage } from '../plan/walk.ts';
import type { Page } from '../plan/page.ts';
import type { Problem } from './problem.ts';

/** Addresses below `/plan/` that the engine keeps for itself. */
const RESERVED = ['full'];

const nameOf = ({ file }: Page): string => file.replace(/^chapters\/[a-z]+\//, '');
const twinFile = ({ file, lang }: Page): string =>
  file.replace(`chapters/${lang}/`, `chapters/${lang === 'zh' ? 'en' : 'zh'}/`);

/** Both languages have the same files. */
export function checkTwins(pages: Page[]): Problem[] {
  return pages
    .filter((page) => !pages.some((other) => other.lang !== page.lang && nameOf(other) === nameOf(page)))
    .map((page) => ({ file: page.file, line: 1, message: `its twin ${twinFile(page)} is missing; write it` }));
}

/** Both languages of a page have the same ids in the same order. */
function checkParity(page: Page, twin: Page, content: Content, lines: Lines): Problem[] {
  const line = lines(twin.file, ['id']);
  if (page.id !== twin.id)
    return [{ file: twin.file, line, message: `expected id: ${page.id} as in ${page.file}, got ${twin.id}` }];
  const [own, other] = [walkPage(page, content, lines).slice(1), walkPage(twin, content, lines).slice(1)];
  const index = own.findIndex(({ id }, position) => other[position]?.id !== id);
  if (index >= 0) {
    const [expected, got] = [own[index], other[index]];
    return [
      {
        file: twin.file,
        line: (got ?? other.at(-1))?.line ?? line,
        message: `expected ${expected?.id} here, as in ${page.file}:${expected?.line}, got ${got?.id ?? 'the end of the page'}; add what is missing, or correct the id`,
      },
    ];
  }
  const extra = other[own.length];
  return extra
    ? [
        {
          file: twin.file,
          line: extra.line,
          message: `${extra.id} has no counterpart in ${page.file}; write it there, or remove it here`,
        },
      ]
    : [];
}

/** Gives the units of a page whose ids the file gives, as one of a series or as any. */
const listGiven = (page: Page, content: Content, lines: Lines, by: readonly Use<'id'>[]) =>
  walkPage(page, content, lines).filter(({ kind }) => by.includes(usesOf(kind).id));

/** No id that a file gives stands twice in a language; ids of paragraphs follow from those of their units. */
export function checkUnique(content: Content, lines: Lines): Problem[] {
  const seen = new Map<string, string>();
  return content.pages.flatMap((page) =>
    listGiven(page, content, lines, ['single', 'series']).flatMap(({ id, line }) => {
      const key = `${page.lang} ${id}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, `${page.file}:${line}`);
      return first === undefined
        ? []
        : [{ file: page.file, line, message: `the id ${id} stands already at ${first}; give each unit its own` }];
    }),
  );
}

/** The numbers of what stands in a series run on without a gap, in the order of the text. */
function checkSeries(content: Content, lines: Lines): Problem[] {
  const counts = new Map<string, number>();
  return content.pages.flatMap((page) =>
    listGiven(page, content, lines, ['series']).flatMap(({ id, line }) => {
      const series = `${page.lang} ${id.replace(/\d+$/, '')}`;
      const expected = (counts.get(series) ?? 0) + 1;
      counts.set(series, expected);
      const message = `expected ${id.replace(/\d+$/, String(expected))} here, got ${id}; ids run on in the order of the text`;
      return (findOrdinal(id) ?? expected) === expected ? [] : [{ file: page.file, line, message }];
    }),
  );
}

/** Units stand in the chapter that their id names, and their numbers run on without a gap. */
export function checkOrder(content: Content, lines: Lines): Problem[] {
  const strays = content.pages.flatMap((page) => {
    const { lang, order, file, id } = page;
    const chapter = content.pages.find(
      (other) => other.lang === lang && other.order.length === 1 && other.order[0] === order[0],
    );
    if (order.length < 2 || chapter?.id === findParentId(id)) return [];
    const message = `expected an id below ${chapter?.id ?? 'a chapter (index.mdx is missing)'}, got ${id}`;
    return [{ file, line: lines(file, ['id']), message }];
  });
  return [...checkSeries(content, lines), ...strays];
}

/** Page numbers of the original stand in the original language only; numbers and addresses are not taken twice. */
export function checkHeads(pages: Page[], lines: Lines): Problem[] {
  return pages.flatMap((page, index) => {
    const pageNumber = (block: Block) => block.kind === 'heading' && block.page !== undefined;
    const problems: Problem[] = [];
    const stray = page.page === undefined ? page.blocks.find(pageNumber)?.line : lines(page.file, ['page']);
    if (page.lang !== 'zh' && stray !== undefined)
      problems.push({
        file: page.file,
        line: stray,
        message: 'the page number stands in the original language only; remove it here',
      });
    if (RESERVED.includes(page.path))
      problems.push({
        file: page.file,
        line: 1,
        message: `the address "${page.path}" is kept for the engine; rename the file`,
      });
    const rival = pages.slice(0, index).find(({ lang, path }) => lang === page.lang && path === page.path);
    if (rival)
      problems.push({
        file: page.file,
        line: 1,
        message: `the address "${page.path}" is taken by ${rival.file}; rename one of the files`,
      });
    return problems;
  });
}

/** Both languages of every page have the same ids. */
export const checkAllParity = (content: Content, lines: Lines): Problem[] =>
  content.pages
    .filter(({ lang }) => lang === 'zh')
    .flatMap((page) => {
      const twin = content.pages.find((other) => other.lang === 'en' && nameOf(other) === nameOf(page));
      return twin ? checkParity(page, twin, content, lines) : [];
    });
