// All that the extension keeps on the device, as one value: counted, exported, erased and brought back.
import { browser } from './browser.ts';
import { OWN_DATA_SCHEMA, type OwnData } from './own-data-file.ts';

/** In bytes of its JSON, which is how the browsers count their quotas. */
export interface SizeOfOwnData {
  readonly local: number;
  readonly session: number;
}

export async function readOwnData(): Promise<OwnData> {
  return { schema: OWN_DATA_SCHEMA, local: await browser.storage.local.get(null) };
}

export async function sizeOfOwnData(): Promise<SizeOfOwnData> {
  const [local, session] = await Promise.all([browser.storage.local.get(null), browser.storage.session.get(null)]);
  return { local: bytesOf(local), session: bytesOf(session) };
}

/** Erases everything and gives back what there was, for {@link restoreOwnData}. Reports on open tabs are made anew when asked for. */
export async function eraseOwnData(): Promise<OwnData> {
  const before = await readOwnData();
  await Promise.all([
    remove(browser.storage.local, before.local),
    remove(browser.storage.session, await browser.storage.session.get(null)),
  ]);
  return before;
}

/** What is kept becomes exactly what `data` holds. The new is written before the old is removed: nothing is lost when there is no room. */
export async function restoreOwnData(data: OwnData): Promise<void> {
  const before = await browser.storage.local.get(null);
  await browser.storage.local.set(data.local);
  await remove(browser.storage.local, Object.fromEntries(Object.entries(before).filter(([key]) => !Object.hasOwn(data.local, key))));
}

const bytesOf = (items: Record<string, unknown>): number =>
  Object.keys(items).length === 0 ? 0 : new TextEncoder().encode(JSON.stringify(items)).length;

async function remove(area: { remove: (keys: string[]) => Promise<void> }, items: Record<string, unknown>): Promise<void> {
  const keys = Object.keys(items);
  if (keys.length > 0) await area.remove(keys);
}
