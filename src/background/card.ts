// What a page's card says of a claim: the page asks with the name of its reading, and gets plain words.
import type { CardView } from '../platform/card-view.ts';
import { readSettings } from '../platform/settings.ts';
import { readTab } from '../platform/tabs-store.ts';
import { cardView } from '../wording/card.ts';
import { loadLocale } from '../wording/load-locale.ts';
import { createSources, withNames } from '../wording/sources.ts';
import { corpusNames } from './engine.ts';
import { putCard } from './page.ts';

/** `null` when the reading is no longer the tab's, has no such claim, or the page lets no card in. */
export async function cardFor(tab: number, visit: string, claim: string, hasCard: boolean): Promise<CardView | null> {
  const [record, settings] = await Promise.all([readTab(tab), readSettings()]);
  if (record?.visit !== visit || record.state.kind !== 'result') return null;
  const { report } = record.state;
  const found = report.claims.find(({ id }) => id === claim);
  if (found === undefined || !(hasCard || (await putCard(tab)))) return null;
  const locale = await loadLocale(settings);
  const wording = withNames({ locale, sources: createSources(locale.lang, await corpusNames()) }, report);
  return cardView(wording, report, found, settings.theme);
}
