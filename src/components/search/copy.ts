/** Copies a text, or selects it in the place given where the page may not write to the clipboard, as on plain http. */
export async function copyText(text: string, place: HTMLElement): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    place.textContent = text;
    getSelection()?.selectAllChildren(place);
    return 'selected';
  }
}
