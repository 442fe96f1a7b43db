// The welcome page's beginning.
import { render } from 'preact';
import { askBackground } from '../../platform/ask.ts';
import { startPage } from '../shared/start-page.ts';
import { WordingContext } from '../shared/wording-context.ts';
import { Welcome } from './app.tsx';
import type { WelcomeLink } from './welcome-link.ts';

const link: WelcomeLink = {
  compare: (article) => askBackground({ type: 'text/compare', article, anyway: false }),
  isFirefox: location.protocol === 'moz-extension:',
};

void startPage((wording, settings) => {
  const { locale } = wording;
  document.title = locale.t('page_title', locale.t('welcome_title'), locale.t('extension_name'));
  render(
    <WordingContext.Provider value={wording}>
      <Welcome settings={settings} link={link} />
    </WordingContext.Provider>,
    document.body,
  );
});
