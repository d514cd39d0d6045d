/** A node of a chapter’s syntax tree, as far as a chapter needs it. */
export interface SyntaxNode {
  type: string;
  name?: string | null;
  value?: unknown;
  children?: readonly unknown[];
  attributes?: unknown;
  position?: { start: { line: number } } | undefined;
  data?: unknown;
}

const INLINE = new Set(['text', 'emphasis', 'Lead', 'Part']);

/** Gives the line of the file on which a node begins. */
export const lineOf = (node: SyntaxNode): number => node.position?.start.line ?? 1;

/** Gives the nodes within a node. */
export const childrenOf = (node: SyntaxNode): SyntaxNode[] => (node.children ?? []) as SyntaxNode[];

/** Gives the text of a node and of everything in it, as a reader sees it. */
export const toPlainText = (node: SyntaxNode): string =>
  typeof node.value === 'string' ? node.value : childrenOf(node).map(toPlainText).join('');

/** Gives the attributes of a component that are plain strings. */
export function readAttributes(node: SyntaxNode): Record<string, string> {
  const list: unknown = node.attributes;
  const pairs = (Array.isArray(list) ? list : []) as { name?: string; value?: unknown }[];
  return Object.fromEntries(
    pairs.flatMap(({ name, value }) => (name && typeof value === 'string' ? [[name, value]] : [])),
  );
}

/** Gives the attributes in the braces of a heading. */
export const readProperties = (node: SyntaxNode): Record<string, string> =>
  (node.data as { hProperties?: Record<string, string> } | undefined)?.hProperties ?? {};

/** Gives the text of a paragraph with white space folded, and its run-in lead if it has one. */
export function readText(node: SyntaxNode): { text: string; lead?: string } {
  const lead = childrenOf(node).find(({ name }) => name === 'Lead');
  const text = toPlainText(node).replaceAll(/\s+/g, ' ').trim();
  return lead ? { text, lead: toPlainText(lead) } : { text };
}

/** Gives what stands in a paragraph and must not: anything but text, emphasis, leads and parts. */
export function findBadInline(node: SyntaxNode): { type: string; name: string | undefined; line: number }[] {
  return childrenOf(node).flatMap((child) => {
    const known = INLINE.has(child.type === 'mdxJsxTextElement' ? (child.name ?? '') : child.type);
    return known ? findBadInline(child) : [{ type: child.type, name: child.name ?? undefined, line: lineOf(child) }];
  });
}
