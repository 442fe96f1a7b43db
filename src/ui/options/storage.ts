// What the browser tells of the extension's storage.
import type { StorageUse } from './references-link.ts';

export async function storage(): Promise<StorageUse | null> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? null : { used: usage, quota };
  } catch {
    return null;
  }
}
