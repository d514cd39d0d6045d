import { findOrdinal, findParentId, findUnitKind } from './ids.ts';
import { childrenOf, findBadInline, lineOf, readAttributes, readProperties, readText, toPlainText } from './syntax.ts';
import type { SyntaxNode } from './syntax.ts';

/** A piece of a page, in the order of the text. Lines are those of the file. */
export type Block =
  | { kind: 'heading'; id: string; line: number; number?: string; page?: number; title: string }
  | { kind: 'paragraph'; id: string; line: number; text: string; lead?: string; parts: { id: string; text: string }[] }
  | { kind: 'goal'; id: string; line: number; mark: string; text: string; lead?: string }
  | { kind: 'closing'; id: string; line: number; label: string }
  | { kind: 'project'; id: string; line: number }
  | { kind: 'figure'; id: string; line: number }
  | { kind: 'table'; line: number };

/** What a page holds, and what in it cannot be read. */
export interface PageReading {
  blocks: Block[];
  problems: { line: number; message: string }[];
  /** The id of each paragraph’s node, for the step that puts ids into the page. */
  ids: Map<SyntaxNode, string>;
  /** The components of the chapter. */
  components: SyntaxNode[];
}

const ALLOWED = 'headings (##), paragraphs, <Goal>, <Closing>, <KeyProject />, <IndicatorTable /> and <Figure />';

/**
 * Reads the blocks of a chapter’s page from its syntax tree. Paragraphs get the id of the unit that they stand in
 * and their number within it; everything else carries its id. What is not allowed in a chapter becomes a problem.
 */
export function readBlocks(root: SyntaxNode, pageId: string): PageReading {
  const reading: PageReading = { blocks: [], problems: [], ids: new Map(), components: [] };
  const counts = new Map<string, number>();
  let unit = pageId;

  const fail = (node: SyntaxNode, message: string) => {
    reading.problems.push({ line: lineOf(node), message });
  };

  const readWords = (node: SyntaxNode) => {
    for (const { name, type, line } of findBadInline(node))
      reading.problems.push({
        line,
        message: `${name ? `<${name}>` : type} is not allowed in a paragraph; use <Lead>, <Part> or _emphasis_`,
      });
    return readText(node);
  };

  const readHeading = (node: SyntaxNode) => {
    const { id = '', number, page, ...rest } = readProperties(node);
    const [unknown] = Object.keys(rest);
    if (!/^(section|item)$/.test(findUnitKind(id) ?? '') || !id.startsWith(`${pageId}-`))
      fail(node, `the heading needs an id below ${pageId}, such as {#${pageId}-s1} or {#${pageId}-i1}; got "${id}"`);
    if (unknown) fail(node, `the heading has the unknown attribute "${unknown}"; number and page are allowed`);
    if (page !== undefined && !/^[1-9]\d*$/.test(page))
      fail(node, `the heading ${id} has the page "${page}"; expected a whole number`);
    unit = id;
    const optional = { ...(number ? { number } : {}), ...(page ? { page: Number(page) } : {}) };
    reading.blocks.push({ kind: 'heading', id, line: lineOf(node), title: toPlainText(node), ...optional });
  };

  const readParagraph = (node: SyntaxNode) => {
    const count = (counts.get(unit) ?? 0) + 1;
    counts.set(unit, count);
    const id = `${unit}-p${count}`;
    reading.ids.set(node, id);
    const found = childrenOf(node).filter(({ name }) => name === 'Part');
    const parts = found.map((part, index) => {
      const partId = readAttributes(part)['id'] ?? '';
      const expected = `${id}-e${index + 1}`;
      if (partId !== expected) fail(part, `this <Part> needs id="${expected}", got "${partId}"`);
      return { id: partId, text: toPlainText(part) };
    });
    const words = readWords(node);
    if (!words.text) fail(node, `the paragraph ${id} is empty; write it, or remove it`);
    reading.blocks.push({ kind: 'paragraph', id, line: lineOf(node), parts, ...words });
  };

  const readGoal = (node: SyntaxNode) => {
    const { id = '', mark = '' } = readAttributes(node);
    if (findParentId(id) !== unit || !/-g\d+$/.test(id) || !findOrdinal(id))
      fail(node, `this <Goal> needs an id such as ${unit}-g1, got "${id}"`);
    if (childrenOf(node).some(({ type }) => type === 'paragraph'))
      fail(node, `<Goal id="${id}"> holds a blank line; write the goal on one line`);
    reading.blocks.push({ kind: 'goal', id, line: lineOf(node), mark, ...readWords(node) });
  };

  const readClosing = (node: SyntaxNode) => {
    const { id = '', label = '' } = readAttributes(node);
    if (findUnitKind(id) !== 'closing') fail(node, `this <Closing> needs an id such as ch1-close, got "${id}"`);
    if (!label) fail(node, `<Closing id="${id}"> needs a label`);
    unit = id;
    reading.blocks.push({ kind: 'closing', id, line: lineOf(node), label });
    childrenOf(node).forEach(readNode);
  };

  const COMPONENTS: Record<string, (node: SyntaxNode) => void> = {
    Goal: readGoal,
    Closing: readClosing,
    KeyProject: (node) =>
      reading.blocks.push({ kind: 'project', id: readAttributes(node)['id'] ?? '', line: lineOf(node) }),
    Figure: (node) => reading.blocks.push({ kind: 'figure', id: readAttributes(node)['id'] ?? '', line: lineOf(node) }),
    IndicatorTable: (node) => reading.blocks.push({ kind: 'table', line: lineOf(node) }),
  };

  function readNode(node: SyntaxNode) {
    if (node.type === 'yaml') return;
    if (node.type === 'heading') return readHeading(node);
    if (node.type === 'paragraph') return readParagraph(node);
    if (node.type === 'mdxJsxFlowElement') reading.components.push(node);
    const read = node.type === 'mdxJsxFlowElement' ? COMPONENTS[node.name ?? ''] : undefined;
    if (read) return read(node);
    fail(node, `${node.name ? `<${node.name}>` : node.type} is not allowed here; a chapter holds ${ALLOWED}`);
  }

  childrenOf(root).forEach(readNode);
  return reading;
}
