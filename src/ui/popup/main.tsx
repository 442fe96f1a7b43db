// The popup's beginning: which language, which tab, then the app.
import { render } from 'preact';
import { browser } from '../../platform/browser.ts';
import { startPage } from '../shared/start-page.ts';
import { linkTab } from '../shared/tab-link.ts';
import { WordingContext } from '../shared/wording-context.ts';
import { App } from './app.tsx';

const link = tabOfView().then((tab) => (tab === null ? null : linkTab(tab)));

void startPage(async (wording) => {
  document.title = wording.locale.t('extension_name');
  const about = await link;
  render(
    <WordingContext.Provider value={wording}>
      <App link={about} />
    </WordingContext.Provider>,
    document.body,
  );
});

/** A popup is about the tab that it hangs over; opened as a page of its own it names the tab: `popup.html?tab=12`. */
async function tabOfView(): Promise<number | null> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
