// Text onto the clipboard, also on pages without https, where the clipboard's own API is not to be had.

/** Within a click of the reader's; false when the browser did not allow it. */
export async function copyText(text: string): Promise<boolean> {
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  try {
    if (clipboard === undefined) return copyByEvent(text);
    await clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(text);
  }
}

function copyByEvent(text: string): boolean {
  let isDone = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isDone = event.clipboardData !== null;
  };
  addEventListener('copy', fill, { capture: true });
  try {
    Document.prototype.execCommand.call(document, 'copy');
  } finally {
    removeEventListener('copy', fill, { capture: true });
  }
  return isDone;
}
