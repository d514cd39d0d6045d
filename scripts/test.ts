import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

import { STEPS } from './run/steps.ts';
import type { Step } from './run/steps.ts';
import { isMain, run } from './run/main.ts';

/** Runs a step; gives what it printed, unless it may print by itself, and whether it passed. */
function runStep({ args }: Step, live: boolean): Promise<{ log: string; passed: boolean }> {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', ...(live ? (['inherit', 'inherit'] as const) : (['pipe', 'pipe'] as const))],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (log += text));
  return new Promise((done) => {
    child.on('error', (error) => done({ log: String(error), passed: false }));
    child.on('close', (status) => done({ log, passed: status === 0 }));
  });
}

async function report(step: Step, live: boolean): Promise<boolean> {
  const begun = Date.now();
  const { log, passed } = await runStep(step, live);
  const seconds = Math.round((Date.now() - begun) / 1000);
  console.log(`\n${log.trim()}\n${step.name} ${passed ? 'passed' : 'failed'} in ${seconds} s`.trim());
  return passed;
}

/** Runs steps as many at a time as there are cores for, two at most, since each takes much memory; none once one failed. */
async function runBeside(steps: Step[]): Promise<boolean> {
  const waiting = [...steps];
  const begun = new Map<string, Promise<boolean>>();
  let passed = true;
  const work = async () => {
    for (let step = waiting.shift(); step && passed; step = waiting.shift()) {
      if (step.after) await begun.get(step.after);
      const running = report(step, steps.length === 1);
      begun.set(step.name, running);
      passed = (await running) && passed;
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
  return passed;
}

/** Runs the named steps, or all; those that need a built site come after it, one at a time. */
async function test(names: string[]): Promise<boolean> {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0)
    throw new Error(
      `There is no step ${unknown.join(', ')}; the steps are ${STEPS.map(({ name }) => name).join(', ')}.`,
    );
  const steps = STEPS.filter(({ name, named }) => (names.length === 0 ? !named : names.includes(name)));
  if (!(await runBeside(steps.filter(({ alone }) => !alone)))) return false;
  for (const step of steps.filter(({ alone }) => alone)) if (!(await report(step, true))) return false;
  console.log('\nEverything passed.');
  return true;
}

if (isMain(import.meta.url)) await run(() => test(process.argv.slice(2)));
