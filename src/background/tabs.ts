// One tab from "a candidate" to a report: read, compare, keep, show. All that is remembered lies in session storage.
import { type Result, success } from '../claims/result.ts';
import type { Mark } from '../platform/messages.ts';
import { changeSettings, readSettings, type Settings } from '../platform/settings.ts';
import type { MarkScope, TabState } from '../platform/tab-state.ts';
import { dropTab, dropTabsBut, readTab, type TabRecord, writeTab } from '../platform/tabs-store.ts';
import { showBadge } from './badge.ts';
import { corporaNow } from './corpora.ts';
import { ask, openTabs, readPage } from './page.ts';
import { reportOn } from './report-on.ts';

/** Readings under way, so that a popup opened at once waits for the same one. */
const underWay = new Map<number, Promise<TabState>>();

/** The tab's state; a tab of which nothing is known is read and compared. */
export async function stateOf(tab: number): Promise<TabState> {
  const running = underWay.get(tab);
  if (running) return running;
  // The page is asked too: one that was killed could not say that it was left. All at once, since a stopped background has just woken.
  const [record, corpora, present] = await Promise.all([readTab(tab), corporaNow(), presentVisit(tab)]);
  const isKnown = record !== null && isCurrent(record, corpora) && record.visit !== null && record.visit === present;
  return isKnown ? record.state : compareTab(tab, { anyway: false });
}

/** The reading that the page shows now; `null` when it shows none, or does not answer. */
async function presentVisit(tab: number): Promise<string | null> {
  const visit = await ask(tab, { type: 'visit/get' });
  return typeof visit === 'string' ? visit : null;
}

/** Whether it was compared with the corpora of that name. */
const isCurrent = ({ corpora = '' }: TabRecord, name: string): boolean => corpora === name;

/** Compares the open pages anew whose reports rest on other corpora than those that are switched on now, one after the other. */
export function compareStale(): Promise<void> {
  stale = stale.then(compareAllStale, compareAllStale);
  return stale;
}

/** A change is told before and after it: the second round finds what the first has done. */
let stale: Promise<void> = Promise.resolve();

async function compareAllStale(): Promise<void> {
  for (const tab of await openTabs()) {
    const record = await readTab(tab);
    if (record !== null && record.visit !== null && !isCurrent(record, await corporaNow())) await compareTab(tab, { anyway: false });
  }
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
  const isForced = anyway || (await wasForced(tab, reply.article.url ?? null));
  const { report, corpora } = await reportOn(reply.article, { anyway: isForced });
  const read = { report, comparedOnly: reply.comparedOnly };
  const state: TabState =
    !report.topic.onTopic && !isForced
      ? { kind: 'not-about', ...read }
      : report.claims.length === 0
        ? { kind: 'nothing-to-compare', ...read }
        : { kind: 'result', ...read };
  const record: TabRecord = { state, visit: reply.visit, corpora };
  // The page may have gone while it was compared, and what it said then came before there was anything to forget.
  if ((await presentVisit(tab)) !== reply.visit) return { kind: 'unreadable', why: 'no-answer' };
  await keep(tab, record);
  await showBadge(tab, state);
  await showMarks(tab, record, await readSettings());
  return state;
}

/**
 * In a session storage that is full, tabs that were closed without a word make room first, then the other tabs: they are compared
 * again when their readers ask. A report that finds no room even so is shown all the same, and made again at the next question.
 */
async function keep(tab: number, record: TabRecord): Promise<void> {
  const waysToMakeRoom = [async () => {}, async () => dropTabsBut(await openTabs()), () => dropTabsBut([tab])];
  for (const makeRoom of waysToMakeRoom) {
    try {
      await makeRoom();
      await writeTab(tab, record);
      return;
    } catch {}
  }
  // What is there of an earlier reading must not be taken for this one.
  await dropTab(tab).catch(() => {});
}

/** Whether the reader asked for a comparison of this very page before: late text of the page must not undo it. */
async function wasForced(tab: number, url: string | null): Promise<boolean> {
  const state = (await readTab(tab))?.state;
  if (state?.kind !== 'result' && state?.kind !== 'nothing-to-compare') return false;
  return !state.report.topic.onTopic && url !== null && state.report.article.url === url;
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

/** Scrolls the page back to where the first jump began. */
export async function jumpBack(tab: number): Promise<boolean> {
  const visit = (await readTab(tab))?.visit;
  return visit != null && (await ask(tab, { type: 'marks/back', visit })) === true;
}

/** Takes the marks of a tab away; what was compared stays known. */
export async function hideMarks(tab: number): Promise<void> {
  const record = await readTab(tab);
  if (record) await showMarks(tab, record, { ...(await readSettings()), marks: 'none' });
}

/** Keeps what is to be marked from now on, and marks this tab so. */
export async function setMarks(tab: number, scope: MarkScope): Promise<Result<null>> {
  const settings = await changeSettings({ marks: scope });
  const record = await readTab(tab);
  // The other tabs follow when the change of the settings is told.
  if (record) await showMarks(tab, record, settings);
  return success(null);
}

/** Marks every page that was compared as the settings now say, also after a change on the options page. */
export async function markAll(settings: Settings): Promise<void> {
  for (const tab of await openTabs()) {
    const record = await readTab(tab);
    if (record) await showMarks(tab, record, settings);
  }
}

async function showMarks(tab: number, record: TabRecord, { marks, markStyle }: Settings): Promise<void> {
  if (!record.visit) return;
  await ask(tab, { type: 'marks/show', visit: record.visit, marks: marksOf(record.state, marks), style: markStyle });
}

/** The spans to mark: conflicts, or every claim that was compared. */
export function marksOf(state: TabState, scope: MarkScope): readonly Mark[] {
  if (scope === 'none') return [];
  return claimsOf(state)
    .filter(({ verdict }) => scope === 'all' || verdict === 'conflicts')
    .map(({ id, verdict, start, end }) => ({ claim: id, verdict, start, end }));
}

const claimsOf = (state: TabState) => (state.kind === 'result' ? state.report.claims : []);
