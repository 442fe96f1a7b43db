// Any view over fakes: `popup.html?ar/result` draws that state of that view in that language.
import { render } from 'preact';
import { WordingContext } from '../../src/ui/shared/wording-context.ts';
import { BUNDLED_NAMES } from '../../src/wording/bundled-names.ts';
import { createSources } from '../../src/wording/sources.ts';
import type { HarnessState } from './harness-view.ts';
import { localeOf } from './locale-from-files.ts';
import { VIEWS, WIDTHS } from './views.ts';

const name = /(\w+)\.html$/.exec(location.pathname)?.[1] ?? '';
const [lang, stateName = ''] = location.search.slice(1).split('/');
const locale = localeOf(lang === 'ar' ? 'ar' : 'en');
// What there is to draw, for look.mjs.
Object.assign(globalThis, {
  harnessViews: Object.entries(VIEWS).map(([view, { states }]) => ({
    view,
    widths: WIDTHS[view] ?? [],
    states: Object.keys(states('en')),
  })),
});
const state = VIEWS[name]?.states(locale.lang)[stateName];
if (state !== undefined) drawState(state);
else if (stateName !== '') throw new Error(`muqarin: no state "${stateName}" of the view "${name}"; see views.ts`);

function drawState({ hash = '', draw }: HarnessState): void {
  history.replaceState(null, '', `#${hash}`);
  document.documentElement.lang = locale.lang;
  document.documentElement.dir = locale.dir;
  document.title = locale.t('extension_name');
  render(
    <WordingContext.Provider value={{ locale, sources: createSources(locale.lang, BUNDLED_NAMES) }}>{draw()}</WordingContext.Provider>,
    document.body,
  );
}
