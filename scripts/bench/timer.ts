declare global {
  interface Window {
    /** Sets a text into an input as typing does; gives the milliseconds until its results are shown. */
    timeTyping: (selector: string, text: string, isShown: () => boolean) => Promise<number>;
  }
}

/** Gives every page of a browser tab a clock that runs in the page itself, so that the way to it does not count. */
export function installTimer(): void {
  const patience = 10_000;
  window.timeTyping = (selector, text, isShown) =>
    new Promise((resolve, reject) => {
      const input = document.querySelector<HTMLInputElement>(selector);
      if (!input) return reject(new Error(`There is no ${selector}.`));
      const begun = performance.now();
      const watch = new MutationObserver(() => {
        if (!isShown()) return;
        watch.disconnect();
        resolve(performance.now() - begun);
      });
      watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
      setTimeout(() => reject(new Error(`No results for “${text}” in ${patience} ms.`)), patience);
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }));
    });
}
