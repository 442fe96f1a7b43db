// The popup over a fake tab: `harness.html#ar/result` draws that state in that language.
import { render } from 'preact';
import { PanelButton } from '../../src/ui/popup/panel-button.tsx';
import { applyTheme } from '../../src/ui/shared/theme.ts';
import { WordingContext } from '../../src/ui/shared/wording-context.ts';
import { App } from '../../src/ui/tab/app.tsx';
import { BUNDLED_NAMES } from '../../src/wording/bundled-names.ts';
import { createSources } from '../../src/wording/sources.ts';
import { fakeTab } from './fake-link.ts';
import { localeOf } from './locale-from-files.ts';
import { statesIn } from './states.ts';

const [lang, state, theme] = location.hash.slice(1).split('/');
const locale = localeOf(lang === 'ar' ? 'ar' : 'en');
const answers = statesIn(locale.lang)[state ?? ''];
if (answers === undefined) throw new Error(`muqarin: no state "${state}"; see states.ts`);

document.documentElement.lang = locale.lang;
document.documentElement.dir = locale.dir;
document.title = locale.t('extension_name');
if (theme === 'light' || theme === 'dark') applyTheme(theme);
render(
  <WordingContext.Provider value={{ locale, sources: createSources(locale.lang, BUNDLED_NAMES) }}>
    <App about={answers === null ? null : fakeTab(answers)} tools={<PanelButton open={() => {}} />} print={() => {}} />
  </WordingContext.Provider>,
  document.body,
);
