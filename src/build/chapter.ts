import { mdxToMdast } from 'satteri';
import type { MdastNode, MdastPluginDefinition } from 'satteri';

import type { Lang } from '../i18n/locales.ts';
import { readBlocks } from '../lib/plan/blocks.ts';
import { findPageName } from '../lib/plan/page.ts';
import type { Page, PageName } from '../lib/plan/page.ts';
import type { LineOf, Problem } from '../lib/checks/problem.ts';
import { readProperties } from '../lib/plan/syntax.ts';
import { chapterSchema } from '../schemas/chapter.ts';
import { describeError, parseYaml } from './yaml.ts';

/** Features of the Markdown processor that chapters rely on; the site and the check use the same. */
export const FEATURES = { headingAttributes: true, smartPunctuation: false } as const;

/** What came of reading a page: the page or what is wrong with it, and the lines of its front matter. */
export interface PageReading {
  file: string;
  page?: Page;
  problems: Problem[];
  lineOf: LineOf;
}

/** Reads one page of a chapter from its MDX text. */
export function readPage(file: string, text: string, lang: Lang): PageReading {
  const at = (line: number, message: string): Problem => ({ file, line, message });
  const none = { file, lineOf: () => 1 };
  const name = findPageName(file.replace(/^chapters\/[a-z]+\//, ''));
  if (!name)
    return {
      ...none,
      problems: [at(1, 'the file name must be <order>-<slug>.mdx, or index.mdx in such a folder; rename it')],
    };

  try {
    return readSoundPage(file, name, text, lang);
  } catch (error) {
    const message = describeError(error);
    const line = Number(/(\d+):\d+/.exec(message)?.[1] ?? 1);
    return {
      ...none,
      problems: [at(line, `this is not valid MDX: ${message}; correct it (write no bare { or <)`)],
    };
  }
}

/** Reads a page whose name is right; throws where it is no MDX. */
function readSoundPage(file: string, name: PageName, text: string, lang: Lang): PageReading {
  const at = (line: number, message: string): Problem => ({ file, line, message });
  const none = { file, lineOf: () => 1 };
  const root = mdxToMdast(text, { features: FEATURES, position: true });
  const [first] = 'children' in root ? root.children : [];
  if (first?.type !== 'yaml')
    return { ...none, problems: [at(1, 'the front matter is missing; begin with --- and id, title')] };
  const head = parseYaml(file, first.value, chapterSchema, 2);
  if (!head.data) return head;

  const { blocks, problems } = readBlocks(root, head.data.id);
  return {
    file,
    page: { ...head.data, ...name, lang, file, blocks },
    lineOf: head.lineOf,
    problems: problems.map(({ line, message }) => at(line, message)),
  };
}

/** A component of a chapter as the processor’s tree has it. */
type Component = Extract<MdastNode, { type: 'mdxJsxFlowElement' }>;

/** Gives a component the language that it is written in. */
const withLang = (node: Component, lang: string): Component => ({
  ...node,
  attributes: [...(node.attributes ?? []), { type: 'mdxJsxAttribute', name: 'lang', value: lang }],
});

/**
 * The step of the Markdown processor that gives every paragraph of a chapter its id, every paragraph, heading and
 * component its language.
 */
export const chapterPlugin: MdastPluginDefinition = {
  name: 'plan-chapter',
  before(root, ctx) {
    const id = ctx.data.astro?.frontmatter['id'] as unknown;
    const lang = /^.*\/chapters\/(zh|en)\//.exec(ctx.fileURL?.pathname ?? '')?.[1];
    if (typeof id !== 'string' || !lang) return;
    const { ids, components } = readBlocks(root, id);
    for (const [node, paragraphId] of ids)
      ctx.setProperty(node as MdastNode, 'data', { hProperties: { id: paragraphId, lang } });
    for (const node of 'children' in root ? root.children : [])
      if (node.type === 'heading') ctx.setProperty(node, 'data', { hProperties: { ...readProperties(node), lang } });
    for (const node of components) ctx.replaceNode(node as Component, withLang(node as Component, lang));
  },
};
