import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

import { launchBrowser } from './site/browser.ts';
import { serve } from './serve.ts';

/** Pages shown in the README: name of the picture, address below the site, and the screen. */
const SHOTS = [
  ['section', 'zh/plan/direction/goals/', { width: 1280, height: 800 }],
  ['phone-section', 'zh/plan/tasks/infrastructure/', { width: 390, height: 700 }],
  ['phone-home', 'en/', { width: 390, height: 700 }],
  ['phone-indicators', 'en/indicators/', { width: 390, height: 700 }],
] as const;

const folder = resolve('.screenshots');
mkdirSync(folder, { recursive: true });
const { server, address } = await serve(resolve('dist'), '/', 0);
const browser = await launchBrowser();
for (const [name, path, viewport] of SHOTS) {
  const page = await browser.newPage({ viewport });
  await page.goto(address + path);
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
}
await browser.close();
server.close();
console.log(`${SHOTS.length} pictures written to ${folder}.`);
