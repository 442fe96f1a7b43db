// The settings' beginning: the reader's language, then the page over the real extension.
import { render } from 'preact';
import { startPage } from '../shared/start-page.ts';
import { WordingContext } from '../shared/wording-context.ts';
import { Options } from './app.tsx';
import { linkExtension } from './link-extension.ts';

const link = linkExtension();

void startPage((wording, settings) => {
  const { locale } = wording;
  document.title = locale.t('page_title', locale.t('options_title'), locale.t('extension_name'));
  render(
    <WordingContext.Provider value={wording}>
      <Options settings={settings} link={link} />
    </WordingContext.Provider>,
    document.body,
  );
});
