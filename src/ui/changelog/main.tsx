// The changelog page's beginning.
import { render } from 'preact';
import arabic from '../../../CHANGELOG.ar.md';
import english from '../../../CHANGELOG.md';
import { startPage } from '../shared/start-page.ts';
import { WordingContext } from '../shared/wording-context.ts';
import { Changelog } from './app.tsx';

void startPage((wording) => {
  const { locale } = wording;
  document.title = locale.t('page_title', locale.t('changelog_title'), locale.t('extension_name'));
  render(
    <WordingContext.Provider value={wording}>
      <Changelog versions={locale.lang === 'ar' ? arabic : english} />
    </WordingContext.Provider>,
    document.body,
  );
});
