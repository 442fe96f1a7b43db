// The popup over a fake tab: `harness.html#ar/result` draws that state in that language.
import { render } from 'preact';
import { App } from '../../src/ui/popup/app.tsx';
import { WordingContext } from '../../src/ui/shared/wording-context.ts';
import { BUNDLED_NAMES } from '../../src/wording/bundled-names.ts';
import { createSources } from '../../src/wording/sources.ts';
import { fakeLink } from './fake-link.ts';
import { localeOf } from './locale-from-files.ts';
import { statesIn } from './states.ts';

const [lang, state] = location.hash.slice(1).split('/');
const locale = localeOf(lang === 'ar' ? 'ar' : 'en');
const answers = statesIn(locale.lang)[state ?? ''];
if (answers === undefined) throw new Error(`muqarin: no state "${state}"; see states.ts`);

document.documentElement.lang = locale.lang;
document.documentElement.dir = locale.dir;
document.title = locale.t('extension_name');
render(
  <WordingContext.Provider value={{ locale, sources: createSources(locale.lang, BUNDLED_NAMES) }}>
    <App link={answers === null ? null : fakeLink(answers)} />
  </WordingContext.Provider>,
  document.body,
);
