import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';

/** Who holds a lock: a process, the machine that it runs on, and when it began, for numbers are used again. */
interface Holder {
  pid: number;
  host: string;
  begun: string;
}

/** Milliseconds after which a lock without a name in it was left behind, not just begun. */
const PATIENCE = 10_000;

/** Gives when a process began, where the system tells; nothing for one that has ended. */
function findBegun(pid: number): string | undefined {
  try {
    const [state, ...rest] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return state === 'Z' ? undefined : rest[18];
  } catch {
    return undefined;
  }
}

const describeSelf = (): Holder => ({ pid: process.pid, host: hostname(), begun: findBegun(process.pid) ?? '' });

function isAlive({ pid, host, begun }: Holder): boolean {
  // Of another machine nobody here can know.
  if (host !== hostname()) return true;
  if (begun) return findBegun(pid) === begun;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function parseHolder(text: string): Holder | undefined {
  try {
    const { pid, host, begun } = JSON.parse(text) as Partial<Holder>;
    return pid && host !== undefined && begun !== undefined ? { pid, host, begun } : undefined;
  } catch {
    return undefined;
  }
}

/** Reads a lock; gives nothing where it is gone. */
function readLock(file: string): { text: string; age: number } | undefined {
  try {
    return { text: readFileSync(file, 'utf8'), age: Date.now() - statSync(file).mtimeMs };
  } catch {
    return undefined;
  }
}

/** Takes away a lock that was left behind; gives back one that somebody took meanwhile. */
function clearLock(file: string, left: string): void {
  const moved = `${file}.${process.pid}`;
  try {
    renameSync(file, moved);
  } catch {
    return;
  }
  if (readFileSync(moved, 'utf8') === left) rmSync(moved);
  else renameSync(moved, file);
}

function tryLock(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Takes the lock of a folder, so that one process writes into it; gives the way to let go of it. Throws where another
 * one holds it, and says which. A lock whose process was killed is taken over.
 */
export function takeLock(target: string): () => void {
  const file = `${target}.lock`;
  const text = JSON.stringify(describeSelf());
  mkdirSync(dirname(file), { recursive: true });
  while (!tryLock(file, text)) {
    const lock = readLock(file);
    if (!lock) continue;
    const holder = parseHolder(lock.text);
    if (holder ? isAlive(holder) : lock.age < PATIENCE)
      throw new Error(
        `Another build writes ${target}${holder ? ` (process ${holder.pid} on ${holder.host})` : ''}; wait for it, or build elsewhere with --out. If none is running, delete ${file}.`,
      );
    clearLock(file, lock.text);
  }
  return () => {
    if (readLock(file)?.text === text) rmSync(file, { force: true });
  };
}
