/** Opens the answer that the address leads to, and what encloses it: browsers show a closed question there, and no more. */
export function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!(target instanceof HTMLDetailsElement)) return;
  for (let box: HTMLDetailsElement | null | undefined = target; box; box = box.parentElement?.closest('details'))
    box.open = true;
  target.scrollIntoView();
}
