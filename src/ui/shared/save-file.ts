// Hands a text to the browser to save, without a permission: a link to a blob, followed once.

/** How long the browser may take to begin reading the blob. */
const KEPT_MS = 60_000;

export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
