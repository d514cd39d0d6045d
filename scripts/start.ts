import { build } from './build.ts';
import { run } from './run/main.ts';
import { serveBuilt } from './serve.ts';

await run(async () => (await build()) && (await serveBuilt()));
