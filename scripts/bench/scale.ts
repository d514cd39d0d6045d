import { cpSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { timeBuild } from './build.ts';
import type { Row } from './table.ts';

/** Writes a plan of so many chapters of 100 paragraphs, from the paragraphs of a built one. */
function writeLargePlan(work: string, paragraphs: string, chapters: number): string {
  const folder = join(work, `content-${chapters}`);
  cpSync('tests/fixtures/second-plan', folder, { recursive: true });
  const texts = { zh: '', en: '' };
  for (const { zh, en } of JSON.parse(readFileSync(paragraphs, 'utf8')) as Record<'zh' | 'en', string>[]) {
    texts.zh += `${zh}\n\n`;
    texts.en += `${en.replaceAll(/[<{}]/g, '')}\n\n`;
  }
  for (const lang of ['zh', 'en'] as const)
    for (let number = 3; number < 3 + chapters; number++) {
      mkdirSync(join(folder, 'chapters', lang), { recursive: true });
      const head = `---\nid: ch${number}\ntitle: ${lang === 'zh' ? '第' : 'Chapter '}${number}\n---\n\n`;
      writeFileSync(join(folder, 'chapters', lang, `${number}-chapter-${number}.mdx`), head + texts[lang]);
    }
  return folder;
}

/** How build time and index grow from one to ten times the text. */
export function benchScale(work: string, paragraphs: string): Row[] {
  const sizeOf = (name: string) =>
    globSync('pagefind/index/*', { cwd: join(work, name) }).reduce(
      (sum, file) => sum + statSync(join(work, name, file)).size,
      0,
    );
  const [once, tenfold] = [1, 10].map((chapters) =>
    timeBuild(join(work, `scale-${chapters}`), writeLargePlan(work, paragraphs, chapters)),
  );
  return [
    ['scale: build time for 10 times the text', `× ${((tenfold ?? 0) / (once ?? 1)).toFixed(1)}`],
    ['scale: search index for 10 times the text', `× ${(sizeOf('scale-10') / sizeOf('scale-1')).toFixed(1)}`],
  ];
}
