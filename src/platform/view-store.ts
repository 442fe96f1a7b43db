// What the reader has set in the views of a tab, kept for the session: a popup that is opened again is as it was left.
import * as v from 'valibot';
import { VERDICTS } from '../claims/verdict.ts';
import { browser } from './browser.ts';
import { GROUPINGS, LONGEST_SEARCH, type ViewState } from './view-state.ts';

const Kept = v.object({
  article: v.string(),
  only: v.nullable(v.picklist(VERDICTS)),
  search: v.pipe(v.string(), v.maxLength(LONGEST_SEARCH)),
  grouping: v.picklist(GROUPINGS),
  toggled: v.array(v.string()),
  scroll: v.number(),
});

/** `null` when nothing was set, or when what was kept does not fit this version. */
export async function readView(tab: number): Promise<ViewState | null> {
  const kept = await browser.storage.session.get(viewKey(tab));
  const parsed = v.safeParse(Kept, kept[viewKey(tab)]);
  return parsed.success ? parsed.output : null;
}

/** A store that is full loses nothing but this convenience. */
export async function writeView(tab: number, state: ViewState): Promise<void> {
  await browser.storage.session.set({ [viewKey(tab)]: state }).catch(() => {});
}

const viewKey = (tab: number): string => `view:${tab}`;
