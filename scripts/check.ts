import { readContent } from '../src/build/content.ts';
import { listMessages } from '../src/build/messages.ts';
import { contentFolder } from '../src/build/settings.ts';
import { isMain } from './run/main.ts';

/** Checks the content and says what is wrong with it, one line a problem; gives the number of problems. */
export function check(folder = contentFolder()): number {
  const { problems } = readContent(folder);
  for (const message of listMessages(folder, problems)) console.error(message);
  return problems.length;
}

if (isMain(import.meta.url)) {
  const count = check();
  if (count > 0) console.error(`${count} ${count === 1 ? 'problem' : 'problems'} in the content; nothing was built.`);
  else console.log('The content is sound.');
  process.exitCode = count > 0 ? 1 : 0;
}
