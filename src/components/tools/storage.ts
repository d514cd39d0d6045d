/** Texts that are kept by name. Where the reader has switched storage off, nothing is kept and nothing remembered. */
interface Store {
  get: (key: string) => string;
  /** Keeps a text until it is replaced; an empty one is not kept. */
  set: (key: string, text: string) => void;
}

const toStore = (open: () => Storage): Store => ({
  get: (key) => {
    try {
      return open().getItem(key) ?? '';
    } catch {
      return '';
    }
  },
  set: (key, text) => {
    try {
      if (text) open().setItem(key, text);
      else open().removeItem(key);
    } catch {
      // Every use of what is switched off throws.
    }
  },
});

/** What this browser remembers of all visits. */
export const device = toStore(() => localStorage);

/** What this tab remembers until it is closed. */
export const tab = toStore(() => sessionStorage);
