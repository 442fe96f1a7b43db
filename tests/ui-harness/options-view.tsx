// The settings' states for the harness: each section, and those of its states that look otherwise.
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { failure, success } from '../../src/claims/result.ts';
import { Options } from '../../src/ui/options/app.tsx';
import { SECTIONS } from '../../src/ui/options/section-names.ts';
import type { UiLanguage } from '../../src/wording/locale.ts';
import { archive } from '../archive.ts';
import { type FakeOptionsAnswers, fakeOptionsLink, SETTINGS } from './fake-options-link.ts';
import type { HarnessState, HarnessView } from './harness-view.ts';
import { addedCorpora } from './sample-corpora.ts';
import { savedArticles } from './sample-references.ts';

export const optionsView: HarnessView = {
  states: (lang) => ({
    ...Object.fromEntries(SECTIONS.map((section) => [section, state(lang, section)])),
    'marks-tint': state(lang, 'marks', {}, { ...SETTINGS, markStyle: 'tint' }),
    'sites-none': state(lang, 'sites', { allowed: [] }),
    'shortcuts-none': state(lang, 'shortcuts', { shortcuts: null }),
    'corpus-loading': state(lang, 'corpus', { facts: 'never' }),
    'references-some': state(lang, 'references', { saved: success(savedArticles(lang)) }),
    'references-loading': state(lang, 'references', { saved: 'never' }),
    'references-failed': state(lang, 'references', { saved: failure('unavailable') }),
    'corpora-some': state(lang, 'corpora', { corpora: success(addedCorpora()) }),
    'corpora-plan': choosing(state(lang, 'corpora', { corpora: success(addedCorpora()) }), JSON.stringify(archive({ troops: 2600 }))),
    'corpora-refused': choosing(state(lang, 'corpora'), JSON.stringify({ ...archive(), id: 'Not an id', title: 5 })),
    'corpora-loading': state(lang, 'corpora', { corpora: 'never' }),
    'corpora-failed': state(lang, 'corpora', { corpora: failure('unavailable') }),
    'corpus-failed': state(lang, 'corpus', { facts: failure('no reply from the background') }),
  }),
};

function state(lang: UiLanguage, section: string, answers: FakeOptionsAnswers = {}, settings = SETTINGS): HarnessState {
  return { hash: section, draw: () => <Options settings={settings} link={fakeOptionsLink(lang, answers)} /> };
}

/** The state after the reader has chosen a file of this text. */
const choosing = ({ draw, ...rest }: HarnessState, text: string): HarnessState => ({
  ...rest,
  draw: () => <Choosing text={text}>{draw()}</Choosing>,
});

function Choosing({ text, children }: { readonly text: string; readonly children: ComponentChildren }) {
  useEffect(() => {
    const observer = new MutationObserver(() => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (input === null) return;
      observer.disconnect();
      const files = new DataTransfer();
      files.items.add(new File([text], 'corpus.json'));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [text]);
  return children;
}
