// The popup's beginning: which language, which tab, then the app.
import { render } from 'preact';
import { browser } from '../../platform/browser.ts';
import { BUNDLED_NAMES } from '../../wording/bundled-names.ts';
import { createLocale } from '../../wording/locale.ts';
import { createSources } from '../../wording/sources.ts';
import { linkTab } from '../shared/tab-link.ts';
import { WordingContext } from '../shared/wording-context.ts';
import { App } from './app.tsx';

const locale = createLocale((key, substitutions) => browser.i18n.getMessage(key, substitutions));
const root = document.documentElement;
root.lang = locale.lang;
root.dir = locale.dir;
document.title = locale.t('extension_name');

void tabOfView().then((tab) => {
  render(
    <WordingContext.Provider value={{ locale, sources: createSources(locale.lang, BUNDLED_NAMES) }}>
      <App link={tab === null ? null : linkTab(tab)} />
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
