// What a view can learn of and do to the tab that it is about.
import type { Result } from '../../claims/result.ts';
import { askBackground } from '../../platform/ask.ts';
import { browser } from '../../platform/browser.ts';
import { watchClaimsInView } from '../../platform/claims-in-view.ts';
import { readSettings } from '../../platform/settings.ts';
import { watchShownClaim } from '../../platform/shown-claim.ts';
import { allowSite, readSite, type Site, watchPermissions, withdrawSite } from '../../platform/sites.ts';
import type { MarkScope, TabState } from '../../platform/tab-state.ts';
import { watchTab } from '../../platform/tabs-store.ts';
import type { ViewState } from '../../platform/view-state.ts';
import { writeView } from '../../platform/view-store.ts';
import type { ReportLink } from '../report/report-link.ts';
import type { SavedLink } from '../report/saved-link.ts';

/** An interface, so that a view can be drawn without a browser's extension APIs. */
export interface TabLink extends ReportLink, SavedLink {
  /** Reads and compares the page first when nothing is known of it. */
  readonly get: () => Promise<Result<TabState>>;
  /** False on a site that was switched off: there only the reader's own wish has a page read. */
  readonly mayLook: () => Promise<boolean>;
  readonly watch: (changed: (state: TabState | null) => void, signal: AbortSignal) => void;
  /** Calls back when a page has been loaded in the tab: one that nobody has read yet does not speak for itself. */
  readonly watchLoads?: (loaded: () => void, signal: AbortSignal) => void;
  readonly compareAnyway: () => Promise<Result<TabState>>;
  readonly marks: () => Promise<MarkScope>;
  readonly setMarks: (scope: MarkScope) => Promise<Result<null>>;
  /** The site of the tab's page; `null` when it has none, or when its address is not for us to know. */
  readonly site: () => Promise<Site | null>;
  readonly watchSite: (changed: () => void, signal: AbortSignal) => void;
  /** To be called straight from a click. False when the reader or the browser declined. */
  readonly changeSite: (site: Site) => Promise<boolean>;
  /** Keeps what the reader has set in the view. */
  readonly remember: (state: ViewState) => void;
}

/** `isApart`: the view stands in a tab of its own, and a jump has to bring the page to the front. */
export function linkTab(tab: number, { isApart }: { readonly isApart: boolean }): TabLink {
  return {
    get: () => askBackground({ type: 'state/get', tab }),
    mayLook: async () => {
      const site = await siteOf(tab);
      return site?.kind !== 'listed' || site.isOn;
    },
    watch: (changed, signal) => watchTab(tab, changed, signal),
    compareAnyway: () => askBackground({ type: 'article/compare-anyway', tab }),
    watchLoads: (loaded, signal) => watchLoads(tab, loaded, signal),
    jump: async (claim) => {
      const reply = await askBackground({ type: 'claim/jump', tab, claim });
      if (isApart && reply.ok && reply.value) await browser.tabs.update(tab, { active: true });
      return reply;
    },
    back: () => askBackground({ type: 'claim/back', tab }),
    watchInView: (changed, signal) => watchClaimsInView(tab, changed, signal),
    watchWanted: (wanted, signal) => watchShownClaim(tab, wanted, signal),
    marks: async () => (await readSettings()).marks,
    setMarks: (scope) => askBackground({ type: 'marks/set', tab, scope }),
    site: () => siteOf(tab),
    watchSite: watchPermissions,
    changeSite: (site) => changeSite(tab, site),
    references: () => askBackground({ type: 'references/compare', tab }),
    save: () => askBackground({ type: 'references/save', tab }),
    remember: (state) => void writeView(tab, state),
  };
}

function watchLoads(tab: number, loaded: () => void, signal: AbortSignal): void {
  const listener = (changed: number, { status }: { readonly status?: string | undefined }): void => {
    if (changed === tab && status === 'complete') loaded();
  };
  browser.tabs.onUpdated.addListener(listener);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(listener), { once: true });
}

async function siteOf(tab: number): Promise<Site | null> {
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  return url === undefined ? null : readSite(url);
}

/** Each kind of site has one thing to do about it. */
async function changeSite(tab: number, site: Site): Promise<boolean> {
  switch (site.kind) {
    case 'by-click':
      return allowSite(site.pattern);
    case 'allowed':
      return withdrawSite(site.pattern);
    case 'listed':
      return (await askBackground({ type: 'site/switch', tab, host: site.host, isOn: !site.isOn })).ok;
  }
}
