// That the reader's added corpora were changed: told through local storage, where the background hears of it and wakes. What they are is
// in the reader's database; without this word there is none, and nobody has to open it to know.
import { browser } from './browser.ts';

const KEY = 'corpora';

/** Around a change: before it, so that there is never a corpus without a word of it, and after it, so that it is looked at. */
export async function tellingOfCorpora<T>(change: () => Promise<T>): Promise<T> {
  await tell();
  const done = await change();
  // What was compared before is told apart all the same, when it is next looked at.
  await tell().catch(() => {});
  return done;
}

/** The value is another each time, so that the browser tells of it. */
const tell = (): Promise<void> => browser.storage.local.set({ [KEY]: { version: 1, changed: crypto.randomUUID() } });

/** False when no corpus was ever added; a storage that cannot be read says nothing of it. */
export async function mayHaveCorpora(): Promise<boolean> {
  try {
    return KEY in (await browser.storage.local.get(KEY));
  } catch {
    return true;
  }
}

export function watchCorpora(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && KEY in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
