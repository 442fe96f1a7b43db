// What is known of a tab before anything is drawn, from session storage: the background may sleep on.
import { readTab } from '../../platform/tabs-store.ts';
import { readView } from '../../platform/view-store.ts';
import type { TabAtFirst } from './app.tsx';
import { linkTab } from './tab-link.ts';

export async function readAtFirst(
  tab: number,
  { isApart, isAsked }: { readonly isApart: boolean; readonly isAsked: boolean },
): Promise<TabAtFirst> {
  // A store that cannot be read loses nothing: the background answers the same question a moment later.
  const [record, remembered] = await Promise.all([readTab(tab).catch(() => null), readView(tab).catch(() => null)]);
  return { tab, link: linkTab(tab, { isApart }), known: record?.state ?? null, isAsked, remembered };
}
