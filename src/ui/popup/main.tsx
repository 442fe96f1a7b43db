// The popup's beginning: which tab, what is known of it, in which language; then the app.
import { render } from 'preact';
import { browser } from '../../platform/browser.ts';
import { openPanel, panelOfBrowser } from '../../platform/panel.ts';
import { startPage } from '../shared/start-page.ts';
import { WordingContext } from '../shared/wording-context.ts';
import { App } from '../tab/app.tsx';
import { readAtFirst } from '../tab/read-at-first.ts';
import { PanelButton } from './panel-button.tsx';

const asked = new URLSearchParams(location.search);
/** A popup is about the tab that it hangs over; as a page of its own it names the tab: `popup.html?tab=12`. */
const isApart = asked.has('tab');
const atFirst = tabOfView().then((tab) => (tab === null ? null : readAtFirst(tab, { isApart, isAsked: true })));

let isPrinted = false;
void startPage(async (wording) => {
  document.title = wording.locale.t('extension_name');
  document.documentElement.classList.toggle('apart', isApart);
  const about = await atFirst;
  render(
    <WordingContext.Provider value={wording}>
      <App
        about={about}
        tools={hasPanel() && <PanelButton open={leaveToPanel} />}
        print={() => (isApart ? print() : printApart(about?.tab))}
      />
    </WordingContext.Provider>,
    document.body,
  );
  // Once: a change of the settings draws again.
  if (asked.has('print') && !isPrinted) print();
  isPrinted = true;
});

async function tabOfView(): Promise<number | null> {
  const named = Number(asked.get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

const hasPanel = (): boolean => !isApart && panelOfBrowser() !== null;

/** The panel shows the same and stays; two views of one thing would be one too many. */
async function leaveToPanel(): Promise<void> {
  if (await openPanel()) close();
}

/** A popup goes away when the print dialog takes the focus: a page of its own is what is printed. */
function printApart(tab: number | undefined): void {
  if (tab !== undefined) void browser.tabs.create({ url: `popup.html?tab=${tab}&print` });
}
