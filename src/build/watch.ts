import * as nodePath from 'node:path';

/** What tells of files: Vite’s watcher, or anything like it. */
export interface Watcher {
  add: (path: string) => unknown;
  on: (event: 'add' | 'change' | 'unlink', listener: (file: string) => void) => unknown;
}

/** Tells whether a file stands below a folder, by the rules of this system’s paths or of those given. */
export function isBelow(file: string, folder: string, path: nodePath.PlatformPath = nodePath): boolean {
  const way = path.relative(folder, file);
  return way !== '' && way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

/** Calls back once after files below a folder were added, changed or deleted, however many there were at once. */
export function watchFolder(watcher: Watcher, folder: string, onChange: () => void, pause = 50): void {
  let waiting: NodeJS.Timeout | undefined;
  const hear = (file: string) => {
    if (!isBelow(file, folder)) return;
    clearTimeout(waiting);
    waiting = setTimeout(onChange, pause);
  };
  watcher.add(folder);
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, hear);
}
