// One tab from "a candidate" to a report: read, compare, keep, show. All that is remembered lies in session storage.
import { type Result, success } from '../claims/result.ts';
import { bundledCorpus } from '../corpus/bundled.ts';
import { analyse } from '../engine/analyse.ts';
import type { Mark } from '../platform/messages.ts';
import { changeSettings, readSettings } from '../platform/settings.ts';
import type { MarkScope, TabState } from '../platform/tab-state.ts';
import { dropTab, readTab, type TabRecord, writeTab } from '../platform/tabs-store.ts';
import { showBadge } from './badge.ts';
import { ask, readPage } from './page.ts';

/** Readings under way, so that a popup opened at once waits for the same one. */
const underWay = new Map<number, Promise<TabState>>();

/** The tab's state; a tab of which nothing is known is read and compared. */
export async function stateOf(tab: number): Promise<TabState> {
  const running = underWay.get(tab);
  if (running) return running;
  return (await readTab(tab))?.state ?? compareTab(tab, { anyway: false });
}

/** Reads and compares the tab's page, keeps the state and shows it. `anyway`: also when it is not about the topic. */
export function compareTab(tab: number, options: { readonly anyway: boolean }): Promise<TabState> {
  const run = compare(tab, options.anyway).finally(() => {
    if (underWay.get(tab) === run) underWay.delete(tab);
  });
  underWay.set(tab, run);
  return run;
}

async function compare(tab: number, anyway: boolean): Promise<TabState> {
  const reply = await readPage(tab);
  if (reply.kind === 'unreadable') {
    await forget(tab);
    return { kind: 'unreadable', why: reply.why };
  }
  const report = analyse(reply.article, bundledCorpus(), { anyway });
  const read = { report, comparedOnly: reply.comparedOnly };
  const state: TabState =
    !report.topic.onTopic && !anyway
      ? { kind: 'not-about', ...read }
      : report.claims.length === 0
        ? { kind: 'nothing-to-compare', ...read }
        : { kind: 'result', ...read };
  const record: TabRecord = { state, visit: reply.visit };
  await writeTab(tab, record);
  await showBadge(tab, state);
  await showMarks(tab, record, (await readSettings()).marks);
  return state;
}

/** The page is gone or another one. */
export async function forget(tab: number): Promise<void> {
  await dropTab(tab);
  await showBadge(tab, null);
}

/** Scrolls the page to a claim; false when the passage or the page is no longer there. */
export async function jumpTo(tab: number, claim: string): Promise<Result<boolean>> {
  const record = await readTab(tab);
  const found = record && claimsOf(record.state).find(({ id }) => id === claim);
  if (!record?.visit || !found) return success(false);
  const { start, end } = found;
  return success((await ask(tab, { type: 'marks/jump', visit: record.visit, start, end })) === true);
}

/** Keeps what is to be marked from now on, and marks this tab so. */
export async function setMarks(tab: number, scope: MarkScope): Promise<Result<null>> {
  await changeSettings({ marks: scope });
  const record = await readTab(tab);
  if (record) await showMarks(tab, record, scope);
  return success(null);
}

async function showMarks(tab: number, record: TabRecord, scope: MarkScope): Promise<void> {
  if (!record.visit) return;
  await ask(tab, { type: 'marks/show', visit: record.visit, marks: marksOf(record.state, scope) });
}

/** The spans to mark: conflicts, or every claim that was compared. */
export function marksOf(state: TabState, scope: MarkScope): readonly Mark[] {
  if (scope === 'none') return [];
  return claimsOf(state)
    .filter(({ verdict }) => scope === 'all' || verdict === 'conflicts')
    .map(({ id, verdict, start, end }) => ({ claim: id, verdict, start, end }));
}

const claimsOf = (state: TabState) => (state.kind === 'result' ? state.report.claims : []);
