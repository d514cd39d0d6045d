import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { readContent } from '../src/build/content.ts';
import { contentFolder } from '../src/build/settings.ts';
import type { Content } from '../src/lib/plan/content.ts';
import { listPublished } from '../src/lib/plan/published.ts';
import { isMain } from './run/main.ts';

/** Gives every published id with a short hash of its text. */
export const hashIds = (content: Content): Record<string, string> =>
  Object.fromEntries(
    listPublished(content).map(({ id, text }) => [id, createHash('sha256').update(text).digest('hex').slice(0, 12)]),
  );

// Run by hand after a text was corrected: writes the list that holds every later edition to its ids.
if (isMain(import.meta.url)) {
  const folder = contentFolder();
  const { content } = readContent(folder);
  if (!content) throw new Error('The content is not sound; run npm run check.');
  const ids = hashIds(content);
  writeFileSync(join(folder, 'ids.json'), `${JSON.stringify(ids, null, 2)}\n`);
  console.log(`${Object.keys(ids).length} ids written to ids.json.`);
}
