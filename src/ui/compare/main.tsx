// The compare page's beginning: what a page's context menu handed over, or what was written here before.
import { render } from 'preact';
import { askBackground } from '../../platform/ask.ts';
import { takeHandedText } from '../../platform/handed-text.ts';
import { startPage } from '../shared/start-page.ts';
import { WordingContext } from '../shared/wording-context.ts';
import { Compare } from './app.tsx';
import type { CompareLink, Draft } from './compare-link.ts';
import { keepDraft, keptDraft } from './kept-draft.ts';

const link: CompareLink = {
  compare: (article, anyway) => askBackground({ type: 'text/compare', article, anyway }),
  saved: (article, anyway) => ({
    references: () => askBackground({ type: 'text/references', article, anyway }),
    save: () => askBackground({ type: 'text/save', article, anyway }),
  }),
  print: () => print(),
  keepDraft,
};

const handed = takeHandedText();

void startPage(async (wording, settings) => {
  const { locale } = wording;
  const given = await handed;
  const first: Draft = given === null ? keptDraft() : { text: given.text, day: given.day ?? '' };
  if (given !== null) keepDraft(first);
  document.title = locale.t('page_title', locale.t('compare_title'), locale.t('extension_name'));
  render(
    <WordingContext.Provider value={wording}>
      <Compare settings={settings} link={link} first={first} atOnce={given !== null} />
    </WordingContext.Provider>,
    document.body,
  );
});
