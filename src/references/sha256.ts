// The SHA-256 of a text, by the browser's own cryptography.

/** Of the text's UTF-8 bytes, in lower-case hexadecimal. A lone surrogate counts as U+FFFD. */
export async function sha256Of(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
