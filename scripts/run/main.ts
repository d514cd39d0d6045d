import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Tells whether a module, by its `import.meta.url`, is the one that Node was asked to run. */
export function isMain(url: string): boolean {
  const [, asked] = process.argv;
  // Node’s own answer to this is missing in some Nodes, where a script would then do nothing and succeed.
  return asked !== undefined && realpathSync(asked) === realpathSync(fileURLToPath(url));
}

/** Runs a command; what it throws is said in one line, and fails. */
export async function run(command: () => Promise<boolean> | boolean): Promise<void> {
  try {
    if (!(await command())) process.exitCode = 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
