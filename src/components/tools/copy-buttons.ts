import { copy } from './clipboard.ts';

/** Selects what an element holds, for the reader to copy. */
function select(source: HTMLElement): void {
  if (source instanceof HTMLTextAreaElement) source.select();
  else getSelection()?.selectAllChildren(source);
}

/** A button copies what stands before it, and says so in its own words behind it. */
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('button[data-copied]') : null;
  const source = button?.previousElementSibling;
  if (!button || !(source instanceof HTMLElement)) return;
  void copy(source instanceof HTMLTextAreaElement ? source.value : (source.textContent ?? ''), {
    status: button.nextElementSibling,
    copied: button.dataset['copied'] ?? '',
    failed: button.dataset['selected'] ?? '',
    onFail: () => select(source),
  });
});
