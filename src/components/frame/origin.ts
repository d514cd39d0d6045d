/** Completes a path with the origin of the page that is read; a copy opened as a file has none that others could use. */
export const toReaderAddress = (path: string): string | undefined =>
  /^https?:$/.test(location.protocol) ? new URL(path, location.origin).href : undefined;
