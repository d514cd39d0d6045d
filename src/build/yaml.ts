import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import type { z } from 'astro/zod';
import { isNode, LineCounter, parseDocument } from 'yaml';

import type { LineOf, Problem } from '../lib/checks/problem.ts';
import { listFaults } from './issues.ts';

/** What came of reading a file: its data, or what is wrong with it. */
export interface YamlReading<T> {
  file: string;
  data?: T;
  problems: Problem[];
  /** Gives the line on which a value stands, such as `['indicators', 3, 'name']`. */
  lineOf: LineOf;
}

/** Gives why a text cannot be parsed at all, in words. */
export function describeError(error: unknown): string {
  if (error instanceof RangeError) return 'it is nested too deeply';
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

/** Parses a YAML text and holds it against a schema; every problem carries the line that it is about. */
export function parseYaml<T>(file: string, text: string, schema: z.ZodType<T>, firstLine = 1): YamlReading<T> {
  try {
    return parseShallow(file, text, schema, firstLine);
  } catch (error) {
    // What is nested beyond measure, or repeats what is not there, is thrown.
    const message = `this cannot be read as YAML: ${describeError(error)}; correct it`;
    return { file, problems: [{ file, line: firstLine, message }], lineOf: () => firstLine };
  }
}

function parseShallow<T>(file: string, text: string, schema: z.ZodType<T>, firstLine: number): YamlReading<T> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const toLine = (offset: number) => counter.linePos(offset).line + firstLine - 1;

  const lineOf: LineOf = (path) => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return toLine(node.range[0]);
    }
    return firstLine;
  };

  // What follows the first error is often only its consequence.
  const [error] = document.errors;
  if (error) {
    const reason = (error.message.split('\n')[0] ?? '').replace(/ at line \d+.*$/, '');
    const message = `this is not valid YAML: ${reason}; correct the line`;
    return { file, problems: [{ file, line: toLine(error.pos[0]), message }], lineOf };
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return { file, data: result.data, problems: [], lineOf };
  const problems = listFaults(result.error.issues, schema).map(({ path, message }) => ({
    file,
    line: lineOf(path),
    message,
  }));
  return { file, problems, lineOf };
}

/** Reads a YAML file below the content folder; a file that is missing or unreadable is a problem like any other. */
export function readYaml<T>(root: string, file: string, schema: z.ZodType<T>): YamlReading<T> {
  const text = readText(root, file);
  return text === undefined ? { file, problems: [missing(file)], lineOf: () => 1 } : parseYaml(file, text, schema);
}

/** Reads a YAML file that a plan may do without; the empty one stands for what is absent or cannot be read. */
export function readOptional<T>(root: string, file: string, schema: z.ZodType<T>, empty: T) {
  if (!existsSync(join(root, file))) return { file, data: empty, problems: [], lineOf: () => 1 };
  const reading = readYaml(root, file, schema);
  return { ...reading, data: reading.data ?? empty };
}

/** Reads a text file below the content folder, its line ends as `\n`; gives undefined where it cannot be read. */
export function readText(root: string, file: string): string | undefined {
  try {
    const path = join(root, file);
    // A pipe would never end.
    return statSync(path).isFile() ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : undefined;
  } catch {
    return undefined;
  }
}

/** Gives the problem of a file that cannot be read. */
export const missing = (file: string): Problem => ({
  file,
  line: 1,
  message: 'the file cannot be read; create it, or correct its name and its permissions',
});
