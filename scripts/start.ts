import { build } from './build.ts';
import { serveBuilt } from './serve.ts';

if (await build())
  await serveBuilt().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
else process.exitCode = 1;
