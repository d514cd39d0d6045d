import { cpSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { readContent } from '../../src/build/content.ts';
import { listFiles } from '../../src/build/files.ts';
import { formatProblem } from '../../src/lib/checks/problem.ts';
import { timeBuild } from './build.ts';
import type { Size } from './size.ts';
import type { Row } from './table.ts';

/** A paragraph in both languages. */
type Pair = Record<'zh' | 'en', string>;

/** Lines of a chapter above its first paragraph, and from one to the next. */
const HEAD = 6;
const STEP = 2;

/** Writes a plan of so many chapters, each of the same paragraphs. */
function writePlan(folder: string, pairs: Pair[], chapters: number): void {
  cpSync('tests/fixtures/second-plan', folder, { recursive: true });
  for (const lang of ['zh', 'en'] as const)
    for (let number = 3; number < 3 + chapters; number++) {
      const head = `---\nid: ch${number}\ntitle: ${lang === 'zh' ? '第' : 'Chapter '}${number}\n---\n\n`;
      const texts = pairs.map((pair) => `${pair[lang]}\n`).join('\n');
      writeFileSync(join(folder, 'chapters', lang, `${number}-chapter-${number}.mdx`), head + texts);
    }
}

/** Leaves out the paragraphs whose languages differ on purpose: the plan that is measured has no such exceptions. */
function keepSound(work: string, pairs: Pair[]): Pair[] {
  const folder = join(work, 'content-trial');
  writePlan(folder, pairs, 1);
  const { problems } = readContent(folder);
  const wrong = new Set(problems.map(({ line }) => (line - HEAD) / STEP));
  if (wrong.size === 0) return pairs;
  const kept = pairs.filter((_, index) => !wrong.has(index));
  if (kept.length === pairs.length) throw new Error(problems.map(formatProblem).join('\n'));
  return keepSound(work, kept);
}

/** How build time and index grow with the text, from paragraphs of a built plan. */
export function benchScale(work: string, paragraphs: string, [once, more]: Size['chapters']): Row[] {
  const all = JSON.parse(readFileSync(paragraphs, 'utf8')) as Pair[];
  const pairs = keepSound(
    work,
    all.map(({ zh, en }) => ({ zh, en: en.replaceAll(/[<{}]/g, '') })),
  );
  const measure = (chapters: number) => {
    const [folder, site] = [join(work, `content-${chapters}`), join(work, `scale-${chapters}`)];
    writePlan(folder, pairs, chapters);
    const seconds = timeBuild(site, folder);
    const index = join(site, 'pagefind/index');
    return { seconds, bytes: listFiles(index).reduce((sum, file) => sum + statSync(join(index, file)).size, 0) };
  };
  const [small, large] = [measure(once), measure(more)];
  const times = `${more / once} times the text`;
  return [
    [`scale: build time for ${times}`, `× ${(large.seconds / small.seconds).toFixed(1)}`],
    [`scale: search index for ${times}`, `× ${(large.bytes / small.bytes).toFixed(1)}`],
  ];
}
